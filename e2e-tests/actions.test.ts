import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { signIn } from './signIn';

const ACTIONS = '[data-testid="readiness-actions"]';

test('my actions say what to do for what my groups own', async ({ page }) => {
  await signIn(page);
  await page.goto('/readiness/actions');
  await expect(
    page.getByRole('heading', { name: /^\d+ things? to fix$/ }),
  ).toBeVisible();
  const show = page.getByRole('button', { name: /^Show: / }).first();
  const name = (await show.getAttribute('aria-label'))!;
  await show.click();
  await expect(
    page.getByRole('button', { name: name.replace('Show', 'Hide') }),
  ).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page, ACTIONS);
});
