/** Whether any of the patterns fits, case aside; `*` stands for any characters. */
export function createGlobs(
  patterns: readonly string[],
): (text: string) => boolean {
  const expressions = patterns.map(pattern => {
    const parts = pattern.split('*').map(escaped);
    return new RegExp(`^${parts.join('.*')}$`, 'is');
  });
  return text => expressions.some(expression => expression.test(text));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
