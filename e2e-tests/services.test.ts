import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { signIn } from './signIn';

const SERVICES = '[data-testid="readiness-services"]';

test.beforeEach(({ page }) => signIn(page));

test('the services are narrowed, and the address shows the same to others', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Readiness', exact: true }).click();
  await expect(page).toHaveURL(/\/readiness\/services$/);
  await page.getByRole('button', { name: /^Bronze \d+$/ }).click();
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('carrier');
  await expect(page.getByRole('rowheader')).toHaveText(['carrier-gateway']);
  await expect(page).toHaveURL(/level=bronze.*text=carrier/);

  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveText(['carrier-gateway']);
  await expectAccessible(page, SERVICES);
});

test('the list is exported as a file', async ({ page }) => {
  await page.goto('/readiness/services');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^readiness-production-readiness-\d{4}-\d\d-\d\d\.csv$/,
  );
});
