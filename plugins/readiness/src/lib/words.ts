/** First letter upper-case, the rest as it is. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-US') + text.slice(1);
}

/** First letter lower-case unless the first word is an abbreviation or a name in capitals. */
export function midSentence(text: string): string {
  if (/^\S*[A-Z]\S*[A-Z]/.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase('en-US') + text.slice(1);
}

/** An id as a name, where no title is known: `error-rate` reads `Error rate`. */
export function titleOfId(id: string): string {
  return sentenceCase(id.replace(/-/g, ' '));
}
