// The documentation as it stands in the repository: Markdown, without what tools write.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const FOLDERS = ['.', 'docs', 'docs/adr', 'docs/scorecards', 'docs/sources'];

/** Every page, by its path in the repository. */
export function readPages() {
  const packages = readdirSync(join(root, 'plugins')).map(
    name => `plugins/${name}`,
  );
  return [...FOLDERS, 'examples', ...packages].flatMap(pagesOf);
}

function pagesOf(folder) {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md') && !isWritten(name))
    .map(name => {
      const file = join(folder, name);
      return pageOf(file, readFileSync(join(root, file), 'utf8'));
    });
}

function isWritten(name) {
  return name === 'report.api.md' || name === 'CHANGELOG.md';
}

/** A page, with its prose, its blocks of code and what links can lead to. */
export function pageOf(file, text) {
  const prose = text.replace(/```.*?```/gs, '');
  const blocks = [...text.matchAll(/```(\w*)\n(.*?)```/gs)].map(
    ([, language, code]) => ({ language, code }),
  );
  return { file, text, prose, blocks, anchors: anchorsOf(prose) };
}

/** What stands between backticks. */
export function wordsOf({ prose }) {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word);
}

/** As GitHub names headings: a second one of the same words is numbered. */
function anchorsOf(prose) {
  const anchors = new Set();
  for (const [, heading] of prose.matchAll(/^#+ (.*)$/gm)) {
    const name = anchorOf(heading);
    let anchor = name;
    for (let i = 1; anchors.has(anchor); i += 1) anchor = `${name}-${i}`;
    anchors.add(anchor);
  }
  return anchors;
}

function anchorOf(heading) {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\w)_(.+?)_(?!\w)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}
