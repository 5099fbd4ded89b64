/** Characters of a text, runs of white space as one. Markup of Markdown and its like counts as text. */
export function markupLength(text: string): number {
  return text.replace(/\s+/g, ' ').trim().length;
}
