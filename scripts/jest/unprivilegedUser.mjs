import { execFile } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const OTHERS_MAY_ENTER = 0o001;

/** PostgreSQL refuses to run as root: then, whom to run it as. Anyone else runs it as themselves. */
export async function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all([id('-u'), id('-g')]);
  return { uid, gid };
}

/** Every system has this user, so none has to be created. */
async function id(flag) {
  const { stdout } = await promisify(execFile)('id', [flag, 'nobody']);
  return Number(stdout);
}

/** The system's temporary folder, unless it is private to root. */
export async function temporaryFolderFor(user) {
  const folder = tmpdir();
  return !user || (await canOthersEnter(folder)) ? folder : '/tmp';
}

/** Whether every folder from the root of the file system down to this one is open to all users. */
export async function canOthersEnter(folder) {
  let current = await realpath(folder);
  for (;;) {
    const { mode } = await stat(current);
    if ((mode & OTHERS_MAY_ENTER) === 0) return false;
    if (dirname(current) === current) return true;
    current = dirname(current);
  }
}
