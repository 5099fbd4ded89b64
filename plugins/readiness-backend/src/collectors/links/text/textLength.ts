import { htmlText } from './htmlText';
import { markupLength } from './markupLength';

const HTML = ['text/html', 'application/xhtml+xml'];

/** Text by its type, and still nothing to read. */
const NO_PROSE = ['text/css', 'text/javascript', 'text/csv', 'text/calendar'];

/**
 * Visible characters of a page. Null where it is not text that can be read: a PDF, a page for signing
 * in, a page that scripts fill in.
 */
export async function textLength(
  bytes: Buffer,
  contentType: string | string[] | undefined,
): Promise<number | null> {
  const [type, ...parameters] = String(contentType ?? '')
    .toLocaleLowerCase('en-US')
    .split(';')
    .map(part => part.trim());
  if (HTML.includes(type)) return htmlText(decode(bytes, parameters));
  if (!type.startsWith('text/') || NO_PROSE.includes(type)) return null;
  return markupLength(decode(bytes, parameters));
}

function decode(bytes: Buffer, parameters: readonly string[]): string {
  const charset = parameters
    .find(parameter => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replace(/["']/g, '');
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes);
  } catch {
    // An encoding that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}
