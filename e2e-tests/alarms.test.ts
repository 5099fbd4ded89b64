import { APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { signIn } from './signIn';

const BACKEND = process.env.PORTAL_BACKEND_URL ?? 'http://localhost:7107';
const TAB = '/catalog/default/component/token-issuer/readiness';
const PANEL = 'section[aria-label="Alarms, one by one"]';

const minutesAgo = (minutes: number) =>
  new Date(Date.now() - minutes * 60_000).toISOString();

const errors = {
  id: 'token-errors',
  title: 'TokenErrors',
  state: 'firing',
  at: minutesAgo(2),
  severity: 'critical',
  labels: { service: 'token-issuer', signal: 'errors' },
  routedTo: [],
  runbook: 'https://wiki.example.com/token-errors',
  link: 'https://monitor.example.com/token-errors',
};

/** Pushes as a monitoring system does, and says what became of each alarm. */
async function push(request: APIRequestContext, alarms: object[]) {
  const answer = await request.post(`${BACKEND}/api/readiness/v1/alarms`, {
    headers: { authorization: 'Bearer demo-pipeline-token' },
    data: alarms,
  });
  expect(answer.status()).toBe(200);
  const { verdicts } = await answer.json();
  return verdicts.map(({ status }: { status: string }) => status);
}

test('an alarm that is pushed shows on the open tab within a minute, and its end too', async ({
  page,
  request,
}) => {
  await signIn(page);
  await page.goto(TAB);
  const panel = page.locator(PANEL);
  await expect(panel).toBeVisible();

  expect(
    await push(request, [
      errors,
      {
        id: 'token-scale-out',
        title: 'TokenScaleOut',
        state: 'ok',
        at: minutesAgo(2),
        purpose: 'scaling',
        labels: { service: 'token-issuer' },
      },
    ]),
  ).toEqual(['taken', 'taken']);
  const row = panel.getByRole('row').filter({ hasText: 'TokenErrors' });
  await expect(row).toContainText('Firing');
  await expect(row).toContainText('errors');
  await expect(row).toContainText('nobody');
  await expect(row.getByRole('link', { name: /^Runbook/ })).toHaveAttribute(
    'href',
    errors.runbook,
  );
  await expect(page.getByRole('region', { name: 'Deploy now?' })).toContainText(
    'TokenErrors',
  );

  await panel.getByRole('button', { name: /1 scaling alarm/ }).click();
  await expect(panel).toContainText('All it does is scale or recover');
  await expectAccessible(page, PANEL);

  expect(await push(request, [errors])).toEqual(['repeat']);
  const over = { ...errors, state: 'ok', at: minutesAgo(0) };
  expect(await push(request, [over])).toEqual(['taken']);
  await expect(row).toContainText('OK');

  await test.step('the health page knows who pushed it', async () => {
    await page.goto('/readiness/health');
    const sources = page.getByRole('region', { name: 'Alarm sources' });
    await expect(sources).toContainText(/OK\s*demo-pipeline/);
    await expectAccessible(page, '[aria-label="Alarm sources"]');
  });
});

test('the alarms need no sideways scrolling on a phone', async ({
  page,
  request,
}) => {
  await push(request, [errors]);
  await page.setViewportSize({ width: 420, height: 900 });
  await signIn(page);
  await page.goto(TAB);
  await expect(
    page.locator(PANEL).getByRole('row').filter({ hasText: 'TokenErrors' }),
  ).toBeVisible();
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(screen);
});

test('no alarm is asked for where nobody would be woken', async ({ page }) => {
  await signIn(page);
  await page.goto('/catalog/default/component/sales-report/readiness');
  await expect(page.locator(PANEL)).toContainText('No alarm is asked for');
});
