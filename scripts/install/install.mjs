// Installs every dependency with the yarn release that `packageManager` names, through npx:
// yarn itself need not be on the machine. Run by `npm start` and `npm test` before they do their job.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEnvironment, sqliteLoads } from './nativeModules.mjs';
import { yarnArguments } from './yarn.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

yarn('install', '--immutable');
if (!sqliteLoads(root)) {
  console.log(
    `better-sqlite3 does not load in Node.js ${process.version}: building it again.`,
  );
  yarn('rebuild', 'better-sqlite3');
  if (!sqliteLoads(root)) {
    fail('better-sqlite3 cannot be loaded, see the messages above.');
  }
}

function yarn(...args) {
  const { status } = spawnSync('npx', yarnArguments(...args), {
    cwd: root,
    env: buildEnvironment(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`\`yarn ${args.join(' ')}\` failed.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
