/** How many of the first words of a name it can be found by. */
const MOST_WORDS = 6;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * What a name starts with, by number of words: `payments`, `payments-api` and `payments-api-errors` for
 * `payments-api-errors`. Beginnings end with a word, so that those of `payments-api2` are not among them.
 */
export function beginningsOf(name: string): string[] {
  return [...name.matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map(word => name.slice(0, word.index + word[0].length));
}
