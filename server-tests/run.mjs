// `npm run test:servers`: tests against real servers, which npm does not install. Where they are not
// there, that is said, and it is an error where CI is set.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { findServers } from './findServers.mjs';

const { resolve } = createRequire(import.meta.url);

const { missing } = findServers();
if (missing.length > 0) {
  console.error(`Tests against real servers were left out: there is no ${missing.join(
    ' and no ',
  )} here.
On Debian: apt-get install --no-install-recommends prometheus prometheus-alertmanager
Elsewhere, name them in PROMETHEUS_PATH and ALERTMANAGER_PATH.`);
  process.exit(process.env.CI ? 1 : 0);
}

const jest = spawn(
  process.execPath,
  [
    '--no-warnings',
    resolve('jest/bin/jest'),
    '--config',
    fileURLToPath(new URL('./jest.config.js', import.meta.url)),
    // All of them use the same ports.
    '--runInBand',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
);
const [code] = await once(jest, 'exit');
process.exitCode = code ?? 1;
