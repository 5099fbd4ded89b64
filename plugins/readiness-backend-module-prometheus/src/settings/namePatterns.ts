/** Whether a name fits one of these patterns; `*` stands for any characters, case does not matter. */
export function namePatterns(
  patterns: readonly string[],
): (name: string) => boolean {
  const expressions = patterns.map(pattern => {
    const parts = pattern.split('*').map(escaped);
    return new RegExp(`^${parts.join('.*')}$`, 'is');
  });
  return name => expressions.some(expression => expression.test(name));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
