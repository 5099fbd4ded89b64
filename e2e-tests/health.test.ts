import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn';

const region = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true });

test.beforeEach(({ page }) => signIn(page));

test('the health page says how the sources stand, in a sentence and one by one', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Readiness', exact: true }).click();
  await page.getByRole('tab', { name: 'Health' }).click();
  await expect(page).toHaveURL(/\/readiness\/health$/);
  await expect(
    page.getByRole('heading', { name: /^\d+ of \d+ sources answer; / }),
  ).toBeVisible();

  const docs = region(page, 'Sources')
    .getByRole('listitem')
    .filter({ hasText: 'Catalog (docs)' });
  await expect(docs).toContainText('OK');
  await expect(docs).toContainText(/\d+ of \d+ entities answered/);
  await expect(docs.getByRole('img', { name: /runs?: / })).toBeVisible();

  await expect(region(page, 'What is connected')).toContainText(
    /Ownership\s*Connected/,
  );
  await expect(region(page, 'Evaluation')).toContainText(
    /\d+ of \d+ entities judged/,
  );
  await expect(region(page, 'Definitions')).toContainText(/Built in\s*OK/);
});

test('a source opens to its last runs with the keyboard alone', async ({
  page,
}) => {
  await page.goto('/readiness/health');
  const toggle = page.getByRole('button', { name: /^Catalog \(docs\)/ });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  const runs = page.getByRole('table', { name: /^Last runs of Catalog/ });
  await expect(runs.getByRole('row').nth(1)).toContainText('Complete');

  // On to the runs, which scroll by the keyboard, and back to close them.
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('group', { name: /^Last runs of Catalog/ }),
  ).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(runs).toBeHidden();
});

test('nothing moves or closes when the page looks again', async ({ page }) => {
  await page.clock.install();
  await page.goto('/readiness/health');
  const toggle = page.getByRole('button', { name: /^Catalog \(docs\)/ });
  await toggle.click();
  const runs = page.getByRole('table', { name: /^Last runs of Catalog/ });
  await expect(runs).toBeVisible();
  const again = page.waitForResponse(/\/api\/readiness\/v1\/health/);
  await page.clock.fastForward(31_000);
  await again;
  await expect(runs).toBeVisible();
});
