import { expect, Page, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { prefer } from './preferences';
import { signIn } from './signIn';

const ENTITY = '/catalog/default/component/checkout-api';
const CARD = 'section[aria-label="Readiness"]';
const TAB = '[data-testid="readiness-tab"]';
const HEALTH = '[data-testid="readiness-health"]';

/** Colours that fade in are measured once they are there. */
async function settled(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForTimeout(500);
}

for (const theme of ['light', 'dark'] as const) {
  // One test, since signing in is what takes long.
  test(`axe finds nothing serious in the ${theme} theme`, async ({ page }) => {
    await prefer(page, { theme });
    await signIn(page);

    await test.step('on the card', async () => {
      await page.goto(ENTITY);
      await expect(
        page.locator(CARD).getByText(/checks?, \d+ % judged/),
      ).toBeVisible();
      await settled(page);
      await expectAccessible(page, CARD);
    });

    await test.step('on the tab, with a check opened', async () => {
      await page.goto(`${ENTITY}/readiness#dashboard-linked`);
      await expect(page.getByText(/^How to fix, about/)).toBeVisible();
      await settled(page);
      await expectAccessible(page, TAB);
    });

    await test.step('on the health page, with a source opened', async () => {
      await page.goto('/readiness/health');
      await page.getByRole('button', { name: /^Catalog \(docs\)/ }).click();
      await expect(page.getByRole('table')).toBeVisible();
      await settled(page);
      await expectAccessible(page, HEALTH);
    });
  });
}
