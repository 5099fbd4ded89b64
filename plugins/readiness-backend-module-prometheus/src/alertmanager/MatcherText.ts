/** A text of matchers, and how far it was read. */
export class MatcherText {
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
