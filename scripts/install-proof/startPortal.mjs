import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { whenDone } from './cleanup.mjs';
import { collect } from './run.mjs';

/** Starts a portal by `yarn start` on free ports of this machine; answers when both halves do. */
export async function startPortal(portal) {
  const [appUrl, backendUrl] = await Promise.all([freeUrl(), freeUrl()]);
  const child = spawn(process.execPath, [portal.yarnRelease, 'start'], {
    cwd: portal.folder,
    env: environment(appUrl, backendUrl),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all it starts can be stopped.
    detached: true,
  });
  const stop = () => stopGroup(child);
  whenDone(stop);
  const output = collect(child);
  try {
    await Promise.race([
      answering(
        portal.signal,
        appUrl,
        `${backendUrl}/.backstage/health/v1/readiness`,
      ),
      once(child, 'exit').then(() => Promise.reject(new Error('It ended'))),
    ]);
  } catch (error) {
    stop();
    throw new Error(`The portal did not start: ${error.message}\n${output()}`);
  }
  return { appUrl, output, stop };
}

/** Ports and addresses only; all else is as the template has it. */
function environment(appUrl, backendUrl) {
  return {
    ...process.env,
    NODE_ENV: 'development',
    BROWSER: 'none',
    APP_CONFIG_app_baseUrl: appUrl,
    APP_CONFIG_backend_baseUrl: backendUrl,
    APP_CONFIG_backend_listen_host: '127.0.0.1',
    APP_CONFIG_backend_listen_port: new URL(backendUrl).port,
    APP_CONFIG_backend_cors_origin: appUrl,
  };
}

async function freeUrl() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return `http://localhost:${port}`;
}

async function answering(signal, ...urls) {
  for (const url of urls) {
    while (!(await answers(url))) await delay(500, undefined, { signal });
  }
}

function answers(url) {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

function stopGroup(child) {
  if (child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}
