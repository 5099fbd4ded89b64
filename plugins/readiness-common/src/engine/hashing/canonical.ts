/**
 * The one text of a JSON value: RFC 8785, keys sorted by UTF-16 code units, no whitespace. Keys whose
 * value is undefined are left out. Throws for what JSON cannot say: NaN, infinities, undefined itself.
 *
 * Written out here because every report is hashed at every evaluation: this takes a fraction of the
 * time of the package `canonicalize`, against which it is tested.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return primitive(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const map = value as Record<string, unknown>;
  const members: string[] = [];
  for (const key of Object.keys(map).sort()) {
    if (map[key] !== undefined) {
      members.push(`${JSON.stringify(key)}:${canonicalJson(map[key])}`);
    }
  }
  return `{${members.join(',')}}`;
}

function primitive(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean' || value === null) return `${value}`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  throw new Error(`${String(value)} has no canonical JSON`);
}
