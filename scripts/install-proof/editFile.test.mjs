import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { editFile } from './editFile.mjs';

const folder = mkdtempSync(join(tmpdir(), 'edit-file-'));
after(() => rmSync(folder, { recursive: true }));

const PAGE = `import React from 'react';

const overview = (
  <Grid>
    <Grid item>
      <About />
    </Grid>
  </Grid>
);

const other = (
  <Grid>
    <Links />
  </Grid>
);
`;

beforeEach(() => writeFileSync(join(folder, 'Page.tsx'), PAGE));

function edited(into, code) {
  editFile(folder, { file: 'Page.tsx', into, code });
  return readFileSync(join(folder, 'Page.tsx'), 'utf8');
}

test('puts an element last into the constant that is named', () => {
  assert.equal(
    edited(['overview'], '<Card />'),
    PAGE.replace('  </Grid>\n);', '<Card />\n  </Grid>\n);'),
  );
});

test('puts imports first', () => {
  assert.match(edited([], "import { Card } from 'x';"), /^import { Card }/);
});

test('refuses a constant that is not there', () => {
  assert.throws(() => edited(['footer'], '<Card />'), /footer/);
});

test('puts backend features before the start', () => {
  writeFileSync(join(folder, 'Page.tsx'), 'backend.start();\n');
  assert.equal(
    edited([], "backend.add(import('x'));"),
    "backend.add(import('x'));\nbackend.start();\n",
  );
});
