import { expect, Page, test } from '@playwright/test';
import { editExample } from './examples';
import { signIn } from './signIn';

const card = (page: Page) => page.getByRole('region', { name: 'Readiness' });

test.beforeEach(({ page }) => signIn(page));

test('every judged kind has its card within a minute', async ({ page }) => {
  for (const path of [
    'component/checkout-api',
    'api/checkout-api',
    'resource/orders-db',
    'system/storefront',
  ]) {
    await page.goto(`/catalog/default/${path}`);
    await expect(card(page).getByText(/checks?, \d+ % judged/)).toBeVisible({
      timeout: 60_000,
    });
  }
});

test('the card says how ready a service is, what to fix, and what silver waits for', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/checkout-api');
  await expect(card(page).getByText('Bronze').first()).toBeVisible();
  // Of what, depends on what was pushed before.
  await expect(card(page).getByText(/Silver opens when /)).toBeVisible();
  await expect(card(page).getByText('No dashboard is linked')).toBeVisible();

  await card(page)
    .getByRole('link', { name: /All checks/ })
    .click();
  await expect(page).toHaveURL(/checkout-api\/readiness/);
  await expect(
    page.getByRole('heading', { name: /^The way to Silver/ }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ownership' })).toBeVisible();
});

test('an edit in the catalog moves the verdict, and the history says why', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/fraud-scorer/readiness');
  await expect(page.getByText('It is not described').first()).toBeVisible();

  await editExample('payments/catalog-info.yaml', text =>
    text.replace(
      '  name: fraud-scorer\n',
      '  name: fraud-scorer\n  description: Scores every payment for the risk of fraud\n',
    ),
  );

  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/→ Bronze/)).toBeVisible({
      timeout: 5_000,
    });
  }).toPass({ timeout: 55_000 });
});

test('check now asks again and says what came of it', async ({ page }) => {
  await page.goto('/catalog/default/component/payment-gateway/readiness');
  await page.getByRole('button', { name: /Check now/ }).click();
  await expect(page.getByText(/^Checked: nothing changed/)).toBeVisible();
});

test('checks can be filtered by outcome with the keyboard, and the address keeps it', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/checkout-api/readiness');
  const fails = page.getByRole('button', { name: /Fail \d/ });
  await fails.focus();
  await page.keyboard.press('Enter');
  await expect(fails).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('No dashboard is linked').first()).toBeVisible();
  await expect(page.getByText('A runbook is linked')).toBeHidden();
  await page.reload();
  await expect(page.getByText('A runbook is linked')).toBeHidden();
});
