import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** By variable: how the binary may be called, Debian's name first. */
const NAMES = {
  PROMETHEUS_PATH: ['prometheus'],
  ALERTMANAGER_PATH: ['prometheus-alertmanager', 'alertmanager'],
};

/**
 * Paths of the servers by variable, and the names of those that are not there.
 *
 * @returns {{ paths: Record<string, string>, missing: string[] }}
 */
export function findServers() {
  const paths = {};
  const missing = [];
  for (const [variable, names] of Object.entries(NAMES)) {
    const path = [process.env[variable], ...names.flatMap(onPath)].find(
      isThere,
    );
    if (path) paths[variable] = path;
    else missing.push(names[0]);
  }
  return { paths, missing };
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name));
}

function isThere(path) {
  try {
    accessSync(path ?? '', constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
