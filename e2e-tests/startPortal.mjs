// Starts the demo portal for the browser tests: at the addresses and in the folder that the
// environment names, with an empty database and a copy of the examples that a test may edit.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const cli = join(
  dirname(require.resolve('@backstage/cli/package.json')),
  'bin/backstage-cli',
);

const {
  PORTAL_APP_URL: appUrl,
  PORTAL_BACKEND_URL: backendUrl,
  PORTAL_DIRECTORY: directory,
} = process.env;
const examples = join(directory, 'examples');
await cp(fileURLToPath(new URL('../examples', import.meta.url)), examples, {
  recursive: true,
});
await linkTo(examples, backendUrl);

const portal = spawn(process.execPath, [cli, 'repo', 'start'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    NODE_ENV: 'development',
    APP_CONFIG_app_baseUrl: appUrl,
    APP_CONFIG_backend_baseUrl: backendUrl,
    APP_CONFIG_backend_listen_port: new URL(backendUrl).port,
    APP_CONFIG_backend_cors_origin: appUrl,
    APP_CONFIG_backend_database_connection_directory: join(directory, 'data'),
    APP_CONFIG_readiness_links_allow: JSON.stringify([
      new URL(backendUrl).host,
    ]),
    APP_CONFIG_readiness_pagerDuty_baseUrl: new URL(
      '/api/demo-pager',
      backendUrl,
    ).href,
    APP_CONFIG_catalog_locations: JSON.stringify([
      { type: 'file', target: join(examples, 'catalog.yaml') },
    ]),
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => portal.kill('SIGTERM'));
}
const [code] = await once(portal, 'exit');
await rm(directory, { recursive: true, force: true });
process.exitCode = code ?? 0;

/** The runbooks of the examples are pages of the portal itself, wherever that is. */
async function linkTo(folder, url) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter(name => name.endsWith('.yaml'))) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll('http://localhost:7007', url));
  }
}
