// better-sqlite3 is the one dependency whose binary fits a single major version of Node.js. Yarn
// builds it again when Node.js changes, but against whatever headers it is pointed at, and takes
// any binary that comes out for a good one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether the Node.js that runs this can open a database, tried where a crash does no harm. */
export function sqliteLoads(root) {
  const { status } = spawnSync(
    process.execPath,
    ['-e', "new (require('better-sqlite3'))(':memory:')"],
    { cwd: root },
  );
  return status === 0;
}

/**
 * The environment for building native modules. Headers that are on the machine spare node-gyp a
 * download; headers of another Node.js would give a binary that does not load.
 */
export function buildEnvironment() {
  const { npm_config_nodedir: configured, ...env } = process.env;
  const nodedir = [dirname(dirname(process.execPath)), configured].find(
    hasMatchingHeaders,
  );
  return nodedir ? { ...env, npm_config_nodedir: nodedir } : env;
}

function hasMatchingHeaders(folder) {
  if (!folder) return false;
  try {
    const header = join(folder, 'include/node/node_version.h');
    const [, version] = /^#define NODE_MODULE_VERSION (\d+)/m.exec(
      readFileSync(header, 'utf8'),
    );
    return version === process.versions.modules;
  } catch {
    return false;
  }
}
