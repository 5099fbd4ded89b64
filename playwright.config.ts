import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Ports of its own, so that the tests neither disturb nor depend on a portal someone has open.
const APP_URL = process.env.PORTAL_APP_URL ?? 'http://localhost:3100';
const BACKEND_URL = process.env.PORTAL_BACKEND_URL ?? 'http://localhost:7107';

// Set once, by the process that starts the portal; the workers that run the tests inherit it.
process.env.PORTAL_DIRECTORY ??= mkdtempSync(join(tmpdir(), 'readiness-e2e-'));

// Where Playwright has no browser to download for, the system's does as well.
const systemChromium = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
].find(existsSync);

export default defineConfig({
  testDir: 'e2e-tests',
  testMatch: '**/*.test.ts',
  // Enough for a busy machine; what is there in time is not waited for.
  timeout: 300_000,
  // A first start reads the whole example catalog while the page already waits for it.
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  // All tests share one portal.
  workers: 1,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: APP_URL,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: systemChromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node e2e-tests/startPortal.mjs',
    env: { PORTAL_APP_URL: APP_URL, PORTAL_BACKEND_URL: BACKEND_URL },
    url: APP_URL,
    reuseExistingServer: !process.env.CI,
    timeout: 180_000,
    // The portal removes its database when it is asked to stop.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
