import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { signIn } from './signIn';

const ACTIONS = '[data-testid="readiness-actions"]';

test('my actions say what to do for what my groups own', async ({ page }) => {
  await signIn(page);
  // A portal that has just started has not judged everything yet, and the page asks once.
  await expect(async () => {
    await page.goto('/readiness/actions?scorecard=production-readiness');
    await expect(
      page.getByRole('heading', { name: /^\d+ things? to fix$/ }),
    ).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: 200_000 });
  const show = page.getByRole('button', { name: /^Show: / }).first();
  const name = (await show.getAttribute('aria-label'))!;
  await show.click();
  await expect(
    page.getByRole('button', { name: name.replace('Show', 'Hide') }),
  ).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page, ACTIONS);
});
