// Compiling better-sqlite3 takes longer than all else in an installation. Where the repository has
// built the very version that a portal asks for, by the same Node.js, its binary is the same.
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const BINARY = 'build/Release/better_sqlite3.node';
const manifest = require.resolve('better-sqlite3/package.json');

/** Whether a portal that is locked, and not installed yet, asks for the version that is built. */
export function fits(portal) {
  const lock = readFileSync(join(portal.folder, 'yarn.lock'), 'utf8');
  const { version } = require('better-sqlite3/package.json');
  return lock.includes(`resolution: "better-sqlite3@npm:${version}"`);
}

/** For a portal that is installed. */
export function copyTo(portal) {
  const target = join(portal.folder, 'node_modules/better-sqlite3', BINARY);
  cpSync(join(dirname(manifest), BINARY), target, { recursive: true });
}
