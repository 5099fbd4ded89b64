import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeConfig } from './config';
import { catalogFiles } from './fleet';
import { SourceHost } from './SourceHost';

const ROOT = join(__dirname, '../..');
const transform = createRequire(__filename).resolve(
  '@backstage/cli/config/nodeTransform.cjs',
);

export interface LargePortal {
  backendUrl: string;
  /** Where its catalog is read from. */
  sources: SourceHost;
  stop(): Promise<void>;
}

/** A second backend, which the frontend of the other tests can be pointed at. */
export async function startLargePortal(urls: {
  appUrl: string;
  backendUrl: string;
}): Promise<LargePortal> {
  const sources = new SourceHost(catalogFiles());
  await sources.listen();
  const directory = await mkdtemp(join(tmpdir(), 'readiness-large-'));
  const config = largeConfig({
    ...urls,
    locations: sources.urls,
    sourceHost: sources.host,
  });
  const file = join(directory, 'app-config.yaml');
  await writeFile(file, JSON.stringify(config));
  const configs = [join(ROOT, 'app-config.yaml'), file];
  // Not by way of the CLI, which starts it anew when a file of the sources is edited.
  const backend = spawn(
    process.execPath,
    [
      '--require',
      transform,
      'src/index.ts',
      ...configs.flatMap(one => ['--config', one]),
    ],
    {
      cwd: join(ROOT, 'packages/backend'),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'development' },
    },
  );
  const gone = once(backend, 'exit');
  return {
    backendUrl: urls.backendUrl,
    sources,
    async stop() {
      backend.kill('SIGTERM');
      await gone;
      sources.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
