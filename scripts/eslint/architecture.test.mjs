// Shows that each import rule fires where it should, and only there. Run: node --test scripts
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { ESLint } = require('eslint');
const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');
const { withArchitecture } = require('./architecture');
const { RULES } = require('./architectureRules');

const MODULE = 'readiness-backend-module-example';
const ROLES = {
  readiness: 'frontend-plugin',
  'readiness-common': 'common-library',
  'readiness-node': 'node-library',
  'readiness-backend': 'backend-plugin',
  [MODULE]: 'backend-plugin-module',
  'catalog-backend-module-readiness': 'backend-plugin-module',
};

const FORBIDDEN = {
  'packages-of-common-only': [
    ['readiness/src/a.ts', `import 'backstage-plugin-readiness-backend';`],
    ['readiness/src/a.test.ts', `import 'backstage-plugin-readiness-node';`],
    ['readiness-node/src/a.ts', `import 'backstage-plugin-readiness';`],
    ['readiness-node/dev/a.ts', `import 'backstage-plugin-readiness';`],
    [
      'catalog-backend-module-readiness/src/a.ts',
      `export * from 'backstage-plugin-readiness-node/extensions';`,
    ],
  ],
  'catalog-module-of-catalog-node-only': [
    [
      'catalog-backend-module-readiness/src/a.ts',
      `import '@backstage/plugin-catalog-backend';`,
    ],
    [
      'catalog-backend-module-readiness/src/a.ts',
      `import '@backstage/plugin-catalog-node/alpha';`,
    ],
  ],
  'packages-of-common-and-node-only': [
    [
      'readiness-backend/src/a.ts',
      `import 'backstage-plugin-readiness-backend-module-github';`,
    ],
    [`${MODULE}/src/a.ts`, `import 'backstage-plugin-readiness-backend';`],
    [`${MODULE}/src/a.test.ts`, `import 'backstage-plugin-readiness-backend';`],
    [
      `${MODULE}/src/a.ts`,
      `import 'backstage-plugin-readiness-backend-module-github';`,
    ],
  ],
  'common-stands-alone': [
    ['readiness-common/src/a.ts', `import 'backstage-plugin-readiness-node';`],
    ['readiness-common/src/a.ts', `import '@backstage/plugin-catalog-node';`],
    ['readiness-common/src/a.ts', `import '@backstage/backend-plugin-api';`],
    ['readiness-common/src/a.ts', `import '@backstage/core-plugin-api';`],
  ],
  'common-is-isomorphic': [
    ['readiness-common/src/a.ts', `import 'node:crypto';`],
    ['readiness-common/src/a.ts', `import 'fs/promises';`],
  ],
  database: [
    ['readiness-common/src/a.ts', `import { Knex } from 'knex';`],
    ['readiness-backend/src/a.ts', `import { Knex } from 'knex';`],
    ['readiness-backend/src/rest/a.ts', `import type { Knex } from 'knex';`],
    ['readiness-backend/src/access/a.ts', `import { Knex } from 'knex';`],
    ['readiness-backend/src/rest/a.ts', `let a: import('knex').Knex;`],
    ['readiness-backend/src/waivers/a.ts', `import a = require('knex');`],
    ['readiness-backend/src/evaluation/a.ts', `const a = require('knex');`],
    ['readiness-backend/src/collectors/a.ts', `const a = import('knex');`],
    [`${MODULE}/src/a.ts`, `export { knex } from 'knex';`],
    [`${MODULE}/src/stores/a.ts`, `import 'pg';`],
  ],
  network: [
    ['readiness-common/src/a.ts', `const a = fetch('https://example.org');`],
    ['readiness/src/a.ts', `const a = window.fetch('https://example.org');`],
    ['readiness/src/a.ts', `const a = new EventSource('https://example.org');`],
    ['readiness-node/src/a.ts', `import 'node:https';`],
    [
      'catalog-backend-module-readiness/src/a.ts',
      `const a = fetch('https://example.org');`,
    ],
    ['readiness-backend/src/a.ts', `import 'undici';`],
    ['readiness-backend/src/evaluation/a.ts', `import 'http';`],
    ['readiness-backend/src/rest/a.ts', `const a = { get: fetch };`],
    ['readiness-backend/src/rest/a.ts', `const a = (get = fetch) => get;`],
    ['readiness-backend/src/read/a.ts', `const a = globalThis.fetch;`],
    [
      'readiness-backend/src/stores/a.ts',
      `import { S3Client } from '@aws-sdk/client-s3';`,
    ],
  ],
  'rest-stays-above-storage': [
    ['readiness-backend/src/rest/a.ts', `import '../stores/reports';`],
    ['readiness-backend/src/rest/v1/a.ts', `import '../../stores';`],
    ['readiness-backend/src/rest/a.ts', `import '../collectors';`],
  ],
  'nothing-below-knows-rest': [
    ['readiness-backend/src/read/a.ts', `import '../rest/router';`],
    ['readiness-backend/src/access/a.ts', `import '../rest/route';`],
    ['readiness-backend/src/waivers/a.ts', `import '../rest';`],
    ['readiness-backend/src/stores/a.ts', `import '../rest';`],
    ['readiness-backend/src/collectors/a.ts', `import '../rest';`],
  ],
  'stores-are-the-ground-floor': [
    ['readiness-backend/src/stores/a.ts', `import '../evaluation/evaluate';`],
    ['readiness-backend/src/stores/a.ts', `import '../waivers';`],
    ['readiness-backend/src/stores/a.ts', `import '../read';`],
    ['readiness-backend/src/stores/a.ts', `import '../collectors';`],
    ['readiness-backend/src/stores/a.ts', `import '../access/Caller';`],
  ],
  'collectors-only-collect': [
    ['readiness-backend/src/collectors/docs/a.ts', `import '../../read';`],
    ['readiness-backend/src/collectors/a.ts', `import '../evaluation';`],
  ],
  'interfaces-of-stores-only': [
    ['readiness-backend/src/evaluation/a.ts', `import '../stores/knex/a';`],
    ['readiness-backend/src/access/a.ts', `import '../stores/knex';`],
    ['readiness-backend/src/waivers/a.ts', `import '../stores/KnexWaivers';`],
    ['readiness-backend/src/waivers/a.ts', `import '../stores/DatabaseA';`],
  ],
  'engine-is-pure': [
    'const a = Date.now();',
    'const a = new Date();',
    'const a = Date();',
    'const a = Math.random();',
    'const a = performance.now();',
    'const a = crypto.randomUUID();',
    'const a = process.env.TZ;',
    'setTimeout(() => {}, 1);',
    'export async function a() {}',
    'export const a = async () => 1;',
    'export const a = () => Promise.resolve(1);',
    `import '../api/client';`,
  ].map(code => ['readiness-common/src/engine/a.ts', code]),
  'figures-are-pure': [
    'const a = Date.now();',
    'const a = DateTime.now();',
    'const a = Math.random();',
    'export const a = async () => 1;',
    `import '../../stores/AlarmStore';`,
    `import 'node:fs';`,
  ].flatMap(code => [
    ['readiness-backend/src/alarms/figures/a.ts', code],
    ['readiness-backend/src/delivery/figures/facts/a.ts', code],
  ]),
};

const ALLOWED = [
  ['readiness/src/a.ts', `import 'backstage-plugin-readiness-common';`],
  ['readiness-node/src/a.ts', `import 'backstage-plugin-readiness-common';`],
  ['readiness-backend/src/a.ts', `import 'backstage-plugin-readiness-node';`],
  [`${MODULE}/src/a.ts`, `import 'backstage-plugin-readiness-node';`],
  [`${MODULE}/src/a.ts`, `const a = fetch('https://example.org');`],
  [
    'readiness-common/src/a.ts',
    `import '@backstage/plugin-permission-common';`,
  ],
  ['readiness-common/src/a.ts', 'let a: typeof fetch;'],
  ['readiness-common/src/a.test.ts', `import 'node:fs';`],
  ['readiness-common/src/engine/a.ts', 'const a = new Date(0);'],
  ['readiness-backend/src/alarms/figures/a.ts', 'const a = new Date(0);'],
  ['readiness-backend/src/alarms/a.ts', 'const a = new Date();'],
  ['readiness-common/src/a.ts', 'const a = new Date();'],
  ['readiness-backend/src/plugin.ts', `import 'knex';`],
  ['readiness-backend/src/plugin.ts', `import './rest';`],
  ['readiness-backend/src/stores/a.ts', `import 'knex';`],
  ['readiness-backend/src/read/a.ts', `import 'knex';`],
  ['readiness-backend/src/rest/a.test.ts', `import 'knex';`],
  ['readiness-backend/src/rest/a.ts', `import '../read';`],
  ['readiness-backend/src/evaluation/a.ts', `import '../stores/reports';`],
  ['readiness-backend/src/collectors/a.ts', `import '../stores/facts';`],
  ['readiness-backend/src/collectors/a.ts', `import 'undici';`],
  [
    'catalog-backend-module-readiness/src/serviceFetchApi.ts',
    `const a = fetch('https://example.org');`,
  ],
  [
    'catalog-backend-module-readiness/src/a.ts',
    `import '@backstage/plugin-catalog-node';`,
  ],
  [
    'catalog-backend-module-readiness/src/a.test.ts',
    `import '@backstage/plugin-catalog-backend';`,
  ],
];

/** The messages of our rules about `code`, were it the content of this file under plugins/. */
async function lint([file, code]) {
  const [packageFolder] = file.split('/');
  const cwd = join(root, 'plugins', packageFolder);
  const eslint = new ESLint({
    cwd,
    useEslintrc: false,
    resolvePluginsRelativeTo: join(root, 'node_modules/@backstage/cli/config'),
    baseConfig: withArchitecture(
      createConfigForRole(cwd, ROLES[packageFolder]),
      packageFolder,
    ),
  });
  const [{ messages }] = await eslint.lintText(code, {
    filePath: join(root, 'plugins', file),
  });
  const fatal = messages.find(message => message.fatal);
  if (fatal) throw new Error(`${file} does not parse: ${fatal.message}`);
  return messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message }) => message);
}

describe('the import rules', () => {
  test('are all shown to fire', () => {
    assert.deepEqual(
      Object.keys(FORBIDDEN).sort(),
      RULES.map(({ name }) => name).sort(),
    );
  });

  for (const { name, message } of RULES) {
    for (const example of FORBIDDEN[name] ?? []) {
      test(`${name}: ${example.join(' ← ')}`, async () => {
        assert.ok((await lint(example)).includes(message));
      });
    }
  }

  for (const example of ALLOWED) {
    test(`allowed: ${example.join(' ← ')}`, async () => {
      assert.deepEqual(await lint(example), []);
    });
  }

  test('keep what the base configuration restricts', async () => {
    const [message] = await lint([
      'readiness-backend/src/a.ts',
      'const a = __dirname;',
    ]);
    assert.match(message, /resolvePackagePath/);
  });

  test('bind every package under plugins/', () => {
    const plugins = join(root, 'plugins');
    const unbound = readdirSync(plugins)
      .filter(name => existsSync(join(plugins, name, 'package.json')))
      .filter(name => !usesArchitecture(join(plugins, name, '.eslintrc.js')));
    assert.deepEqual(unbound, []);
  });
});

function usesArchitecture(file) {
  return (
    existsSync(file) &&
    readFileSync(file, 'utf8').includes('scripts/eslint/architecture')
  );
}
