import { extname } from 'node:path';
import { htmlText } from './htmlText';
import { markupLength } from './markupLength';

/** A file without an ending is a README. */
const PROSE = [
  '',
  '.md',
  '.markdown',
  '.mdx',
  '.txt',
  '.text',
  '.rst',
  '.adoc',
  '.asciidoc',
  '.org',
];

/** Visible characters of a file in a repository; null where it is not text that can be read. */
export async function fileTextLength(
  url: URL,
  bytes: Buffer,
): Promise<number | null> {
  const path = url.searchParams.get('path') ?? url.pathname;
  const ending = extname(path).toLocaleLowerCase('en-US');
  if (PROSE.includes(ending)) return markupLength(bytes.toString('utf8'));
  return ['.html', '.htm'].includes(ending)
    ? htmlText(bytes.toString('utf8'))
    : null;
}
