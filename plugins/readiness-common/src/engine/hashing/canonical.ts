/** Texts that stand in JSON as they are; checking is faster than quoting. */
const PLAIN = /^[^"\\\p{Cc}\p{Cs}]*$/u;

/**
 * The one text of a JSON value: RFC 8785, keys sorted by UTF-16 code units, no whitespace. Keys whose
 * value is undefined are left out. Throws for what JSON cannot say: NaN, infinities, undefined itself.
 *
 * Written out here because every report is hashed at every evaluation: this takes a fraction of the
 * time of the package `canonicalize`, against which it is tested.
 *
 * @public
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return primitive(value);
  return Array.isArray(value)
    ? listText(value)
    : mapText(value as Record<string, unknown>);
}

function listText(list: readonly unknown[]): string {
  let text = '';
  for (const item of list) text += `${text && ','}${canonicalJson(item)}`;
  return `[${text}]`;
}

function mapText(map: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of Object.keys(map).sort()) {
    const value = map[key];
    if (value !== undefined) {
      text += `${text && ','}${quoted(key)}:${canonicalJson(value)}`;
    }
  }
  return `{${text}}`;
}

function primitive(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean' || value === null) return `${value}`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  throw new Error(`${String(value)} has no canonical JSON`);
}

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
