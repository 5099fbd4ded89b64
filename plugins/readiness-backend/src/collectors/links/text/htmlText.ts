import { Parser } from 'htmlparser2';
import { createPacer } from '../../../util/pacer';
import { markupLength } from './markupLength';

/** What is inside is not shown, or is on every page alike. */
const SKIPPED = new Set([
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'nav',
  'footer',
]);

/** A page with scripts and less text than this may be one that scripts fill in. */
const LITTLE = 500;

/** Characters parsed at once: the process is shared with every other plugin. */
const SLICE = 8192;

/** Visible characters of an HTML page, without navigation and footer. Null where they do not tell. */
export async function htmlText(html: string): Promise<number | null> {
  const seen = { skipping: 0, text: '', hasScripts: false, isGate: false };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SKIPPED.has(name)) seen.skipping += 1;
      seen.hasScripts ||= name === 'script' && isProgram(attributes.type);
      seen.isGate ||= isGate(name, attributes);
    },
    ontext(text) {
      if (seen.skipping === 0) seen.text += text;
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) seen.skipping -= 1;
      seen.text += ' ';
    },
  });
  const pace = createPacer();
  for (let start = 0; start < html.length; start += SLICE) {
    parser.write(html.slice(start, start + SLICE));
    await pace();
  }
  parser.end();
  const length = markupLength(seen.text);
  const mayBeFilledIn = seen.hasScripts && length < LITTLE;
  return seen.isGate || mayBeFilledIn ? null : length;
}

/** Data in a script element, such as JSON-LD, shows nothing. */
function isProgram(type: string | undefined): boolean {
  return !type || /javascript|module|ecmascript/i.test(type);
}

/** A page to sign in at, or one that sends the browser somewhere else. */
function isGate(name: string, attributes: Record<string, string>): boolean {
  if (name === 'input') return /^password$/i.test(attributes.type ?? '');
  return name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '');
}
