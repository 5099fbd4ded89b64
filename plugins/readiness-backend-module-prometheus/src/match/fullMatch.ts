import { RE2JS } from 're2js';

/** Prometheus and Alertmanager speak RE2, which takes no longer than the text is long. */
const patterns = new Map<string, RE2JS | undefined>();

const MOST = 10_000;

/** Whether the whole text matches. Nothing where it is no expression. */
export function fullMatch(regex: string, text: string): boolean | undefined {
  return patternOf(regex)?.matches(text);
}

function patternOf(regex: string): RE2JS | undefined {
  if (!patterns.has(regex)) {
    if (patterns.size >= MOST) patterns.clear();
    patterns.set(regex, compiled(regex));
  }
  return patterns.get(regex);
}

function compiled(regex: string): RE2JS | undefined {
  try {
    return RE2JS.compile(regex, RE2JS.DOTALL);
  } catch {
    return undefined;
  }
}
