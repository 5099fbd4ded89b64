import { existsSync } from 'node:fs';
import { chromium, expect } from '@playwright/test';

const ENTITY_PAGE = '/catalog/default/component/example-website';

// The same as for the browser tests: the system's browser where there is one.
const systemChromium = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
].find(existsSync);

/** Opens a browser for as long as `use` takes; keeps a picture when that fails. */
export async function withPage(picture, use) {
  const browser = await chromium.launch({
    executablePath: systemChromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const page = await browser.newPage();
    await use(page).catch(async error => {
      await page.screenshot({ path: picture });
      throw error;
    });
  } finally {
    await browser.close();
  }
}

/** As a guest. One of the templates signs in by itself, the other waits for a click. */
export async function signIn(page, appUrl) {
  await page.goto(appUrl);
  const enter = page.getByRole('button', { name: 'Enter' });
  const catalog = page.getByRole('heading', { name: 'My Company Catalog' });
  await expect(catalog.or(enter).first()).toBeVisible({ timeout: 120_000 });
  if (await enter.isVisible()) await enter.click();
  await expect(catalog).toBeVisible({ timeout: 60_000 });
}

/** Finds the card on the template's example component, with a level on it. */
export async function findCard(page, appUrl) {
  const card = page.getByRole('region', { name: 'Readiness' });
  // The first verdict is there within a minute; a card that is open does not wait for it.
  await expect(async () => {
    await page.goto(`${appUrl}${ENTITY_PAGE}`);
    await expect(card).toContainText(/\d+ checks?, \d+ % judged/, {
      timeout: 15_000,
    });
  }).toPass({ timeout: 180_000 });
  await expect(
    card.getByText(/^(No level yet|Unjudged|Bronze|Silver|Gold)$/).first(),
  ).toBeVisible();
}

/** Follows the card's link to the tab. */
export async function openTab(page) {
  await page
    .getByRole('region', { name: 'Readiness' })
    .getByRole('link', { name: /All checks/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${ENTITY_PAGE}/readiness`));
  await expect(
    page.getByRole('region', { name: 'Level and score' }),
  ).toBeVisible();
}
