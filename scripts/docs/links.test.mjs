import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { pageOf, readPages, root, wordsOf } from './pages.mjs';

const pages = readPages();
const { scripts } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const pageAt = new Map(pages.map(page => [page.file, page]));

const FOLDERS =
  /^(?:benchmarks|e2e-tests|examples|packages|plugins|scripts|server-tests)\/[\w./@-]+$/;

/** A stock portal has them, this repository does not. */
const OF_THE_READER = [
  'packages/app/src/components/Root/Root.tsx',
  'packages/app/src/components/catalog/EntityPage.tsx',
];

function linksOf({ prose }) {
  return [...prose.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, image]) => link ?? image)
    .filter(link => !/^[a-z]+:/.test(link));
}

/** Why a link of a page leads nowhere. */
function brokenLink(page, link) {
  const [path, anchor] = link.split('#');
  const file = path ? normalize(join(dirname(page.file), path)) : page.file;
  const target = path ? pageAt.get(file) : page;
  if (!target && !existsSync(join(root, file))) return `${link}: no ${file}`;
  if (!anchor || !target || target.anchors.has(anchor)) return undefined;
  return `${link}: ${file} has no heading for it`;
}

test('anchors are those of the headings', () => {
  const page = pageOf('a.md', '# _Deploy now?_ and `b`\n\n## On\n\n## On\n');
  assert.deepEqual([...page.anchors], ['deploy-now-and-b', 'on', 'on-1']);
  assert.equal(brokenLink(page, '#on-1'), undefined);
  assert.equal(brokenLink(page, '#off'), '#off: a.md has no heading for it');
  assert.equal(brokenLink(page, 'gone.md'), 'gone.md: no gone.md');
});

/** Files and commands of ours that a page names and that there are not. */
function goneFrom(page) {
  const words = wordsOf(page);
  const files = words.filter(
    word => FOLDERS.test(word) && !OF_THE_READER.includes(word),
  );
  const lines = page.blocks.flatMap(({ code }) => code.split('\n'));
  const commands = [...words, ...lines].filter(line => {
    const [, name] = /^npm (?:run )?([\w:-]+)/.exec(line) ?? [];
    return name && !scripts[name];
  });
  return [...files.filter(file => !existsSync(join(root, file))), ...commands];
}

/** What is found on any page, with the page. */
function onAllPages(find) {
  return pages.flatMap(page =>
    find(page).map(found => `${page.file}: ${found}`),
  );
}

test('links lead to what is there', () => {
  const broken = page =>
    linksOf(page)
      .map(link => brokenLink(page, link))
      .filter(Boolean);
  assert.deepEqual(onAllPages(broken), []);
});

test('files and commands that are named are there', () => {
  assert.deepEqual(onAllPages(goneFrom), []);
});
