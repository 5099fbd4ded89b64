// What is left behind on the machine goes when the proof ends, however it ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const undone = [];

/** Calls back when the process ends, last come first served. It may do nothing asynchronous. */
export function whenDone(undo) {
  undone.push(undo);
}

/** A folder that is gone when the process is. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `readiness-${name}-`));
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

process.on('exit', () => undone.reverse().forEach(undo => undo()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(1));
}
