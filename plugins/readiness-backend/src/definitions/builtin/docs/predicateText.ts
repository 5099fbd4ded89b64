import { EntityPredicate } from 'backstage-plugin-readiness-common';

type PathPredicate = Record<string, unknown>;

/** A predicate to be read, as far as the built-in definitions go: `tier other than 4`. */
export function predicateText(predicate: EntityPredicate): string {
  if ('$all' in predicate) return joined(predicate.$all, ', and ');
  if ('$any' in predicate) return joined(predicate.$any, ' or ');
  if ('$not' in predicate) return pathsText(predicate.$not, ' other than');
  return pathsText(predicate, '');
}

function joined(predicates: unknown, separator: string): string {
  return (predicates as EntityPredicate[]).map(predicateText).join(separator);
}

function pathsText(paths: unknown, relation: string): string {
  return Object.entries(paths as PathPredicate)
    .map(([path, wanted]) => pathText(path, wanted, relation))
    .join(' and ');
}

function pathText(path: string, wanted: unknown, relation: string): string {
  const name = path
    .replace(/^traits\./, '')
    .replace(/^metadata\.annotations\./, 'annotation ');
  if (wanted === true && !relation) return name;
  const values = Object(wanted) === wanted ? inOf(wanted) : [wanted];
  return `${name}${relation} ${listed(values.map(String))}`;
}

function inOf(wanted: unknown): unknown[] {
  const { $in: values } = wanted as { $in?: unknown[] };
  if (!values) throw new Error(`no words for ${JSON.stringify(wanted)}`);
  return values;
}

/** `a`, `a or b`, `a, b or c` */
function listed(values: string[]): string {
  const last = values.at(-1) ?? '';
  return values.length > 1
    ? `${values.slice(0, -1).join(', ')} or ${last}`
    : last;
}
