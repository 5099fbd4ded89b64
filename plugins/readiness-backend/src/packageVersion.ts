import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The version of this package, as it is installed. */
export function packageVersion(): string {
  const file = resolvePackagePath(
    'backstage-plugin-readiness-backend',
    'package.json',
  );
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
