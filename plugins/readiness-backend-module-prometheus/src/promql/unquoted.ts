const ESCAPES: Record<string, string> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/gs;

/** What a text of PromQL stands for: quoted as in Go. */
export function unquoted(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`')) return inner;
  return inner.replace(ESCAPE, (_, hex, short, long, octal, character) => {
    const code = hex ?? short ?? long;
    if (code) return String.fromCodePoint(parseInt(code, 16));
    if (octal) return String.fromCodePoint(parseInt(octal, 8));
    return ESCAPES[character] ?? character;
  });
}
