import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** Measures in a process of its own, and hands back its figures. */
export async function measure(options) {
  const child = fork(
    fileURLToPath(new URL('./measure/main.ts', import.meta.url)),
    [JSON.stringify(options)],
    {
      // What `backstage-cli package start` runs a backend with: TypeScript is compiled as it is loaded.
      execArgv: [
        '--expose-gc',
        '--no-warnings',
        '--require',
        resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error' },
    },
  );
  let figures;
  child.on('message', message => {
    figures = message;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0 || !figures) {
    throw new Error(`Measuring ended with exit code ${code}, see above`);
  }
  return figures;
}
