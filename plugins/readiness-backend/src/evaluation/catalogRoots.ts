import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** From where people know the catalog files of a machine: the checkout that the backend runs in, and where it runs. */
export function catalogRoots(workingDirectory: string): readonly string[] {
  const checkout = ancestorsOf(workingDirectory).find(folder =>
    existsSync(join(folder, '.git')),
  );
  return checkout && checkout !== workingDirectory
    ? [checkout, workingDirectory]
    : [workingDirectory];
}

/** Itself first. */
function ancestorsOf(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestorsOf(above)];
}
