import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Edits a file of the portal's own copy of the examples, as its owner would. */
export async function editExample(
  file: string,
  edit: (text: string) => string,
): Promise<void> {
  const path = join(process.env.PORTAL_DIRECTORY!, 'examples', file);
  const before = await readFile(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`Nothing to edit in ${file}`);
  await writeFile(path, after);
}
