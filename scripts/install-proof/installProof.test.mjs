// Proves the installation as it is documented: packs the packages, makes stock portals from the
// create-app template, follows the documented steps and nothing else, and looks for the card.
// Run: node --test scripts/install-proof
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as builtSqlite from './builtSqlite.mjs';
import { temporaryFolder } from './cleanup.mjs';
import { documentedSteps } from './documentedSteps.mjs';
import { findCard, openTab, signIn, withPage } from './entityPage.mjs';
import { packPackages } from './packPackages.mjs';
import { StockPortal } from './StockPortal.mjs';
import { startPortal } from './startPortal.mjs';

const MINUTE = 60_000;
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const { resolutions } = require('../../package.json');
/** The versions that install together; patches are this repository's own. */
const versions = Object.fromEntries(
  Object.entries(resolutions).filter(([, to]) => !to.startsWith('patch:')),
);
/** Yarn: a package, a version or a page of the registry was not found. */
const NOT_FOUND = /YN0016|YN0035|YN0082/;
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const PORTALS = [
  {
    title: 'a stock portal',
    template: 'default-app',
    headings: ['Install into your own portal'],
  },
  {
    title: 'a stock portal of the classic frontend system',
    template: 'legacy-app',
    headings: [
      'Install into your own portal',
      'In an app of the classic frontend system',
    ],
  },
];

describe('the documented installation', () => {
  const skip = unreachable();
  const folder = temporaryFolder('install-proof');
  let archives;

  before(
    async ({ signal }) => {
      if (!skip) archives = await packPackages(root, folder, signal);
    },
    { timeout: 15 * MINUTE },
  );

  for (const { title, template, headings } of PORTALS) {
    const options = { timeout: 20 * MINUTE, skip };
    test(`puts the card and the tab into ${title}`, options, async t => {
      const home = join(folder, template);
      t.after(() => rm(home, { recursive: true, force: true }));
      const portal = await StockPortal.scaffold(template, home, t.signal);
      portal.resolve(versions);
      // Nothing needs them, and a bare machine cannot build them.
      portal.leaveUnbuilt(['cpu-features', 'keytar']);
      const lacking = await lockError(portal);
      if (lacking) {
        t.skip(`The registry lacks what the template asks for: ${lacking}`);
        return;
      }
      await follow(documentedSteps(readme, headings), portal, archives);
      await prove(portal, join(root, 'test-results', `${template}.png`));
    });
  }
});

/** Why nothing can be proved here, if so. */
function unreachable() {
  const { name, version } = require('@backstage/create-app/package.json');
  const query = ['view', `${name}@${version}`, 'version'];
  const { status, stdout } = spawnSync('npm', query, { timeout: MINUTE });
  return status === 0 && `${stdout}`.includes(version)
    ? false
    : `the registry cannot be asked: \`npm ${query.join(' ')}\` fails`;
}

/** What the registry lacks of even the portal without any of our packages. */
function lockError(portal) {
  return portal.lock().then(
    () => undefined,
    error => {
      if (NOT_FOUND.test(error.message)) return error.message;
      throw error;
    },
  );
}

async function follow({ additions, edits }, portal, archives) {
  // Ours ask for each other, and are not in the registry.
  portal.resolve(
    Object.fromEntries(
      [...archives].map(([name, archive]) => [name, `file:${archive}`]),
    ),
  );
  for (const addition of additions) await portal.add(addition, archives);
  for (const edit of edits) portal.edit(edit);
  await install(portal);
}

async function install(portal) {
  const spared = builtSqlite.fits(portal);
  if (spared) portal.leaveUnbuilt(['better-sqlite3']);
  await portal.install();
  if (spared) builtSqlite.copyTo(portal);
}

async function prove(portal, picture) {
  const { appUrl, stop } = await startPortal(portal);
  try {
    await withPage(picture, async page => {
      await signIn(page, appUrl);
      await findCard(page, appUrl);
      await openTab(page);
    });
  } finally {
    stop();
  }
}
