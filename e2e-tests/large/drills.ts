import { expect } from '@playwright/test';
import { TOKEN } from './config';
import { FLEET, refOf, Service } from './fleet';

const headers = {
  Authorization: `Bearer ${TOKEN}`,
  'Content-Type': 'application/json',
};

/** Tells readiness, as a pipeline would, whether these services rehearsed an incident. */
export async function pushDrills(
  backendUrl: string,
  services: readonly Service[],
): Promise<void> {
  const observedAt = new Date().toISOString();
  const response = await fetch(`${backendUrl}/api/readiness/v1/facts`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      namespace: 'drills',
      observations: services.map(service => ({
        entityRef: refOf(service),
        fact: 'drills/rehearsed',
        observedAt,
        value: service.level === 'silver',
      })),
    }),
  });
  const { verdicts } = await response.json();
  const refused = verdicts?.filter(
    ({ status }: { status: string }) => status === 'refused',
  );
  expect([response.status, refused]).toEqual([200, []]);
}

/** How many entities there are by kind, or by a label, as the catalog answers. */
export async function countInCatalog(
  backendUrl: string,
  label: string,
): Promise<Record<string, number>> {
  const response = await fetch(
    `${backendUrl}/api/catalog/entity-facets?facet=${label}`,
    { headers },
  );
  const { facets } = await response.json();
  return Object.fromEntries(
    facets[label].map(({ value, count }: { value: string; count: number }) => [
      value,
      count,
    ]),
  );
}

/** The same as they are meant to be. */
export function countOf(services: readonly Service[] = FLEET) {
  const counts = { none: 0, bronze: 0, silver: 0 };
  services.forEach(({ level }) => (counts[level] += 1));
  return counts;
}
