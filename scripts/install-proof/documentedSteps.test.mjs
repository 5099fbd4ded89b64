import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentedSteps } from './documentedSteps.mjs';

const GUIDE = `# A plugin

## Install

\`\`\`sh
yarn --cwd packages/app add plugin plugin-extras
\`\`\`

\`\`\`ts
// packages/backend/src/index.ts
backend.add(import('plugin-backend'));
\`\`\`

### In an old app

\`\`\`tsx
// packages/app/src/EntityPage.tsx, in servicePage and websitePage
<Card />
\`\`\`

## Configure

\`\`\`sh
rm -rf /
\`\`\`
`;

test('takes the steps under the headings asked for, and no others', () => {
  assert.deepEqual(documentedSteps(GUIDE, ['Install']), {
    additions: [{ folder: 'packages/app', names: ['plugin', 'plugin-extras'] }],
    edits: [
      {
        file: 'packages/backend/src/index.ts',
        into: [],
        code: "backend.add(import('plugin-backend'));",
      },
    ],
  });
});

test('takes the places that code goes into', () => {
  assert.deepEqual(documentedSteps(GUIDE, ['In an old app']).edits, [
    {
      file: 'packages/app/src/EntityPage.tsx',
      into: ['servicePage', 'websitePage'],
      code: '<Card />',
    },
  ]);
});

test('refuses a command that it does not know', () => {
  assert.throws(() => documentedSteps(GUIDE, ['Configure']), /rm -rf/);
});

test('refuses a heading that is not there', () => {
  assert.throws(() => documentedSteps(GUIDE, ['Upgrade']), /Upgrade/);
});
