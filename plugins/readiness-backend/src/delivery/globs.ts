/**
 * Whether any of the patterns fits the whole text, case aside; `*` stands for any characters. No regular expressions: alarms
 * are held against hundreds of patterns.
 */
export function createGlobs(
  patterns: readonly string[],
): (text: string) => boolean {
  const globs = patterns.map(pattern => createGlob(folded(pattern)));
  return text => {
    const whole = folded(text);
    return globs.some(fits => fits(whole));
  };
}

function createGlob(pattern: string): (text: string) => boolean {
  const [start, ...parts] = pattern.split('*');
  const end = parts.pop();
  if (end === undefined) return text => text === start;
  return text => {
    const last = text.length - end.length;
    if (!text.startsWith(start) || !text.endsWith(end)) return false;
    let at = start.length;
    for (const part of parts) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= last;
  };
}

function folded(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
