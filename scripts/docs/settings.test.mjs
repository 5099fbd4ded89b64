// What the pages say can be set is what can be set, and all of it.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readPages, wordsOf } from './pages.mjs';
import { ANY, readSettings, settingsOf } from './settings.mjs';

const yaml = createRequire(import.meta.url)('yaml');
const pages = readPages();
const settings = readSettings();

/** An example of a slip, with what is said of it. */
const SLIP =
  'readiness.scorecards.production-readiness.checks.on-call-set.wieght';

/** The keys of every value below a key `readiness` in examples. */
const examples = pages.flatMap(({ file, blocks }) =>
  blocks
    .filter(({ language }) => /^ya?ml$/.test(language))
    .flatMap(({ code }) => yaml.parseAllDocuments(code))
    .map(document => document.toJS()?.readiness)
    .flatMap(value => (value ? leavesOf(value, ['readiness']) : []))
    .map(path => ({ file, path })),
);

function leavesOf(value, path) {
  if (Array.isArray(value)) return value.flatMap(one => leavesOf(one, path));
  if (value === null || typeof value !== 'object') return [path];
  const entries = Object.entries(value);
  return entries.flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

function isSet(path, setting) {
  const isLonger = path.length > setting.path.length;
  if (isLonger && !setting.isOpen) return false;
  return path.every((key, i) => fits(key, setting.path[i]));
}

function fits(key, wanted) {
  return wanted === undefined || wanted === ANY || wanted === key;
}

/** Whether words name it: `links.ports`, or only `ports`. */
function isNamed({ path }, words) {
  const keys = path.slice(1).filter(key => key !== ANY);
  return keys.some((_, i) => words.has(keys.slice(i).join('.')));
}

test('settings are read off their declaration', () => {
  const text = `export interface Config {
    a?: { [id: string]: false | { b?: string[]; c?: Duration } };
  }`;
  assert.deepEqual(settingsOf(text), [
    { path: ['a', ANY], isOpen: false },
    { path: ['a', ANY, 'b'], isOpen: false },
    { path: ['a', ANY, 'c'], isOpen: true },
  ]);
});

test('no example sets what cannot be set', () => {
  assert.deepEqual(
    examples
      .filter(({ path }) => !settings.some(setting => isSet(path, setting)))
      .map(({ file, path }) => `${file}: ${path.join('.')}`),
    [`docs/definitions.md: ${SLIP}`],
  );
});

test('every setting is in an example, or named', () => {
  const words = new Set(pages.flatMap(wordsOf));
  const shown = setting =>
    examples.some(
      ({ path }) => path.length >= setting.path.length && isSet(path, setting),
    );
  assert.deepEqual(
    settings
      .filter(setting => !shown(setting) && !isNamed(setting, words))
      .map(({ path }) => path.join('.')),
    [],
  );
});
