/** `a`, `a and b`, `a, b and c`. */
export function listInWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

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
