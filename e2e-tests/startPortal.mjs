// Starts the demo portal for the browser tests: at the addresses the environment names, with an
// empty database that is removed when the portal stops.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const cli = join(
  dirname(require.resolve('@backstage/cli/package.json')),
  'bin/backstage-cli',
);

const { PORTAL_APP_URL: appUrl, PORTAL_BACKEND_URL: backendUrl } = process.env;
const directory = await mkdtemp(join(tmpdir(), 'readiness-e2e-'));

const portal = spawn(process.execPath, [cli, 'repo', 'start'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    NODE_ENV: 'development',
    APP_CONFIG_app_baseUrl: appUrl,
    APP_CONFIG_backend_baseUrl: backendUrl,
    APP_CONFIG_backend_listen_port: new URL(backendUrl).port,
    APP_CONFIG_backend_cors_origin: appUrl,
    APP_CONFIG_backend_database_connection_directory: directory,
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => portal.kill('SIGTERM'));
}
const [code] = await once(portal, 'exit');
await rm(directory, { recursive: true, force: true });
process.exitCode = code ?? 0;
