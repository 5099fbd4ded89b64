// Installs every dependency with the yarn release that `packageManager` names, through npx:
// yarn itself need not be on the machine. Run by `npm start` and `npm test` before they do their job.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { packageManager } = JSON.parse(
  readFileSync(resolve(root, 'package.json'), 'utf8'),
);
const version = packageManager.split('@').pop();

const { status } = spawnSync(
  'npx',
  ['--yes', `@yarnpkg/cli-dist@${version}`, 'install', '--immutable'],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exit(status ?? 1);
