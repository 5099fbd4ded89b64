// What is documented of routes, metrics and permissions is what there is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPages, root, wordsOf } from './pages.mjs';

const yaml = createRequire(import.meta.url)('yaml');
const backend = join(root, 'plugins/readiness-backend/src');
const pages = readPages();
const textOf = file => pages.find(page => page.file === file).text;

function routes() {
  const contract = readFileSync(join(backend, 'schema/openapi.yaml'), 'utf8');
  return Object.entries(yaml.parse(contract).paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter(key => key !== 'parameters')
      .map(method => `${method.toUpperCase()} ${path}`),
  );
}

function metrics() {
  const folder = join(backend, 'metrics');
  const code = readdirSync(folder)
    .filter(name => !name.includes('.test.'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  return [...code.matchAll(/'(readiness\.[a-z.]+)'/g)].map(([, name]) => name);
}

/** The names in the first column of tables. */
function rows(file, pattern) {
  const found = textOf(file).matchAll(/^\| `([^`]+)`/gm);
  return [...found].map(([, word]) => word).filter(word => pattern.test(word));
}

test('docs/api.md has every route, and no other', () => {
  assert.deepEqual(
    rows('docs/api.md', /^(?:GET|POST|PUT|DELETE) /).sort(),
    routes().sort(),
  );
});

test('no page names a route that there is not', () => {
  const known = new Set(routes());
  const named = pages
    .flatMap(wordsOf)
    .filter(word => /^[A-Z]+ \/v1/.test(word));
  assert.deepEqual(
    named.filter(route => !known.has(route)),
    [],
  );
});

test('docs/operations.md has every metric, and no other', () => {
  assert.deepEqual(
    rows('docs/operations.md', /^readiness\./).sort(),
    [...new Set(metrics())].sort(),
  );
});
