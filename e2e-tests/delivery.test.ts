import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, Page, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { prefer } from './preferences';
import { signIn } from './signIn';

const BACKEND = process.env.PORTAL_BACKEND_URL ?? 'http://localhost:7107';
const run = promisify(execFile);

/** The call that the README tells a newcomer to make, to the portal of the tests. */
function documentedCall(): string {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  const [, call] = readme.match(/```sh\n(curl -X POST [^]*?)```/) ?? [];
  expect(call).toContain('http://localhost:7007/');
  return call.replace('http://localhost:7007', BACKEND);
}

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name });

/** With the history of the demo, which is told half a minute after a start. */
async function openHistory(page: Page) {
  await page.goto('/catalog/default/component/checkout-api/readiness');
  const figures = region(page, /^Deployments, \d+ days$/);
  await expect(async () => {
    await page.reload();
    await expect(figures.getByText(/\d+ deployments/).first()).toBeVisible({
      timeout: 10_000,
    });
  }).toPass({ timeout: 120_000 });
  return figures;
}

test("the README's curl moves the verdict of a service within a minute", async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/catalog/default/component/label-printer/readiness');
  const passes = page.getByText('Its deployments can be seen');
  await expect(region(page, 'Deploy now?')).toBeVisible();
  await expect(
    page.getByText(/No deployment feed|Nothing tells/).first(),
  ).toBeVisible();
  await expect(passes).toBeHidden();

  const { stdout } = await run('bash', ['-c', documentedCall()]);
  expect(JSON.parse(stdout).verdicts).toMatchObject([
    { status: 'taken', entityRef: 'component:default/label-printer' },
  ]);

  await expect(async () => {
    await page.reload();
    await expect(passes.first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 55_000 });
  const panel = region(page, /^Deployments/);
  await expect(panel.getByRole('option', { name: /1\.2\.3/ })).toBeVisible();
});

test('deployments are told by their names: when, how often, how well, and on Fridays', async ({
  page,
}) => {
  await signIn(page);
  const panel = await openHistory(page);

  const timeline = panel.getByRole('listbox', {
    name: /^Deployments over time, oldest first: \d+ succeeded/,
  });
  await timeline.focus();
  const chosen = timeline.locator('[aria-selected="true"]');
  const last = await chosen.getAttribute('aria-label');
  await page.keyboard.press('ArrowLeft');
  await expect(chosen).not.toHaveAttribute('aria-label', last ?? '');
  await panel.getByRole('button', { name: 'As a table' }).click();
  await expect(
    panel.getByRole('table', {
      name: 'Deployments and incidents, newest first',
    }),
  ).toBeVisible();

  const figures = panel.getByLabel('Figures');
  for (const name of [
    'Frequency',
    'Lead time',
    'Change fail rate',
    'Recovery',
    'Rework',
  ]) {
    await expect(figures.getByText(name, { exact: true })).toBeVisible();
  }
  // A rate is nothing without its counts.
  await expect(figures.getByText(/\d+ of \d+/).first()).toBeVisible();
  await expect(
    panel.getByRole('heading', { name: 'Friday deploy test' }),
  ).toBeVisible();
  await expect(panel.getByText(/\d+ of \d+ failed/)).toHaveCount(2);

  const now = region(page, 'Deploy now?');
  await expect(
    now.getByText(/^(Yes|With care|Not now|Cannot tell)$/),
  ).toBeVisible();
  await expect(
    now.getByRole('list', { name: 'Reasons' }).getByRole('listitem').first(),
  ).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`deployments can be read in the ${theme} theme, contrast included`, async ({
    page,
  }) => {
    await prefer(page, { theme });
    await signIn(page);
    const panel = await openHistory(page);
    await panel.getByRole('button', { name: 'As a table' }).click();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.waitForTimeout(500);
    await expectAccessible(page, 'section[aria-label^="Deployments, "]');
    await expectAccessible(page, 'section[aria-label="Deploy now?"]');
  });
}
