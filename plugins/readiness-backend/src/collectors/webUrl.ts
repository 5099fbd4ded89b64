/** The URL when a browser can open it: http or https. Anything else, `javascript:` above all, is none. */
export function webUrl(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  return ['http:', 'https:'].includes(new URL(text).protocol)
    ? text
    : undefined;
}
