import canonicalize from 'canonicalize';

/**
 * The one text of a JSON value: RFC 8785, keys sorted, no whitespace. Keys whose value is undefined
 * are left out. Throws for what JSON cannot say: NaN, infinities, undefined itself.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('undefined has no canonical JSON');
  return text;
}
