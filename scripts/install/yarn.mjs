import { readFileSync } from 'node:fs';

/** Arguments for npx that run the yarn release which `packageManager` names: it need not be installed. */
export function yarnArguments(...args) {
  const { packageManager } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const release = packageManager.split('@').pop();
  return ['--yes', `@yarnpkg/cli-dist@${release}`, ...args];
}
