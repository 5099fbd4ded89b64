import canonicalize from 'canonicalize';

/** JSON as it is stored: canonical, so that equal values are equal texts. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Not a JSON value');
  return text;
}
