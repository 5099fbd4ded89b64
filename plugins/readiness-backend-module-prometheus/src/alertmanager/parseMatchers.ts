import { LabelMatcher } from '../match/LabelMatcher';

const NAME = /\s*(?:"((?:[^"\\]|\\.)*)"|([^{}!=~,\\"'`\s]+))\s*/sy;
const OPERATOR = /(=~|!~|!=|=)\s*/y;
const VALUE = /(?:"((?:[^"\\]|\\.)*)"|([^,}"]*?))\s*(?=,|\}?\s*$)/sy;
const SEPARATOR = /\s*(?:,\s*|\}?\s*$)/y;

/**
 * Reads matchers in either notation of Alertmanager: the classic one (`severity=~"a|b"`, quotes left out at
 * will) and the one for any name (`"foo bar"="baz"`), alone or as `{a="b", c!="d"}`.
 *
 * @throws Error when it is neither
 */
export function parseMatchers(text: string): LabelMatcher[] {
  const reader = new Reader(text.replace(/^\s*\{/, ''));
  const matchers: LabelMatcher[] = [];
  while (!reader.isAtEnd) {
    const label = reader.text(NAME);
    const [operator] = reader.read(OPERATOR).slice(1);
    const value = reader.text(VALUE);
    matchers.push({
      label,
      operator: operator as LabelMatcher['operator'],
      value,
    });
    reader.read(SEPARATOR);
  }
  return matchers;
}

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  get isAtEnd(): boolean {
    return /^\s*\}?\s*$/.test(this.source.slice(this.#at));
  }

  read(pattern: RegExp): RegExpExecArray {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.source);
    if (!found) throw new Error(`'${this.source}' is no matcher`);
    this.#at = sticky.lastIndex;
    return found;
  }

  /** Quoted, or as it stands. */
  text(pattern: RegExp): string {
    const [, quoted, bare] = this.read(pattern);
    return quoted === undefined ? bare : unescaped(quoted);
  }
}

/** A backslash before anything else stands for itself: `"\d+"`. */
function unescaped(text: string): string {
  return text.replace(/\\([\\"n])/g, (_, character) =>
    character === 'n' ? '\n' : character,
  );
}
