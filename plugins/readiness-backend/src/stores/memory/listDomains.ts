import { SearchFields } from '../../catalog/searchFields';

/** Whether an entity is in one of the domains, or in one below them. */
export function isInDomains(
  { ref, system }: SearchFields,
  domains: readonly string[],
  everything: readonly SearchFields[],
): boolean {
  const all = new Set(domains);
  const inside = everything.filter(({ domain }) => domain !== undefined);
  for (const domain of all) {
    inside
      .filter(one => one.kind === 'domain' && one.domain === domain)
      .forEach(one => all.add(one.ref));
  }
  return inside.some(
    one => [ref, system].includes(one.ref) && one.domain && all.has(one.domain),
  );
}
