import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const DOCS = join(__dirname, '../../../../../docs');

/** A block of code in a page of the docs. */
export interface Example {
  /** To find it again: `definitions.md:42`. */
  place: string;
  language: string;
  /** What a comment above it says of it: `refused`. */
  mark?: string;
  text: string;
}

const BLOCK = /(?:<!-- (\S+) -->\n\n)?^```(\w+)\n([^]*?)^```$/gm;

/** Every block of code of a page. */
export function examplesOf(page: string): Example[] {
  const content = readPage(page);
  return Array.from(content.matchAll(BLOCK), match => {
    const line = content.slice(0, match.index).split('\n').length;
    const [, mark, language, text] = match;
    return { place: `${page}:${line}`, language, mark, text };
  });
}

/** The rows of the first table under a heading, cell by cell, without backticks. */
export function tableUnder(page: string, heading: string): string[][] {
  const [, section] = readPage(page).split(`\n${heading}\n`);
  const lines = section.split('\n');
  const start = lines.findIndex(line => line.startsWith('|'));
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
}

/** The words in code style of a text. */
export function codeOf(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, code]) => code);
}

export function parseYaml(text: string): any {
  return parse(text);
}

function readPage(page: string): string {
  return readFileSync(join(DOCS, page), 'utf8');
}
