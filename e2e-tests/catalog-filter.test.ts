import { expect, Page, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { editExample } from './examples';
import { namesOnAllPages } from './namesOnAllPages';
import { signIn } from './signIn';

const ALL = '/?filters[kind]=component&filters[user]=all';
/** Entities a page of the catalog. */
const PAGE_SIZE = 20;

const heading = (page: Page) => page.getByText(/^All Components \(\d+\)$/i);
const option = (page: Page, level: string) =>
  page.getByRole('option', { name: new RegExp(`^${level} \\(\\d+\\)$`) });
const openPicker = async (page: Page) => {
  const picker = page.getByRole('textbox', { name: /^Readiness/ });
  // Levels show once the catalog has come round to the entities.
  await expect(async () => {
    await page.reload();
    await expect(picker).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: 200_000 });
  await picker.click();
};
const numberIn = (text: string | null) => Number(/\((\d+)\)/.exec(text!)![1]);

test.beforeEach(({ page }) => signIn(page));

test('choosing a level lists what is at it over all pages, and the address keeps it', async ({
  page,
}) => {
  await page.goto(ALL);
  await openPicker(page);
  const counted = numberIn(await option(page, 'Bronze').textContent());
  await option(page, 'Bronze').click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/filters%5Breadiness%5D=bronze/);
  await expect(heading(page)).toHaveText(new RegExp(`\\(${counted}\\)$`));
  // The total comes before the rows: turning pages of the old list would go on with it.
  const rows = page.locator('tbody tr td:first-child a');
  await expect(rows).toHaveCount(Math.min(counted, PAGE_SIZE));
  expect(new Set(await namesOnAllPages(page)).size).toBe(counted);

  // Into an entity, and back to the same list.
  await page.goto(`${ALL}&filters[readiness]=bronze`);
  await expect(heading(page)).toHaveText(new RegExp(`\\(${counted}\\)$`));
  await page.locator('tbody tr td:first-child a').first().click();
  await expect(page).toHaveURL(/\/catalog\/default\/component\//);
  await page.goBack();
  await expect(heading(page)).toHaveText(new RegExp(`\\(${counted}\\)$`));
  await page.goForward();
  await expect(page).toHaveURL(/\/catalog\/default\/component\//);
});

test('levels combine with the other filters, and are counted as these leave them', async ({
  page,
}) => {
  await page.goto(`${ALL}&filters[lifecycles]=experimental`);
  await openPicker(page);
  const options = page.getByRole('listbox').getByRole('option');
  const counts = (await options.allTextContents()).map(numberIn);
  const listed = numberIn(await heading(page).textContent());
  // Some experimental ones are libraries, which this scorecard does not ask.
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
    listed,
  );
  const first = await options.first().textContent();
  await options.first().click();
  await expect(heading(page)).toHaveText(
    new RegExp(`\\(${numberIn(first)}\\)$`),
  );
});

test('a service that climbs leaves the list of its old level', async ({
  page,
}) => {
  const none = `${ALL}&filters[readiness]=none`;
  const service = page.getByRole('link', { name: 'image-resizer' });
  await expect(async () => {
    await page.goto(none);
    await expect(service).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: 200_000 });

  await editExample('storefront/catalog-info.yaml', text =>
    text.replace(
      '  description: image-resizer\n',
      '  description: Makes every picture as small as it is shown\n',
    ),
  );

  // A minute, plus the time in which the catalog reads the edited file.
  await expect(async () => {
    await page.goto(none);
    await expect(heading(page)).toBeVisible();
    await expect(service).toBeHidden({ timeout: 5_000 });
  }).toPass({ timeout: 120_000 });
  await page.goto(`${ALL}&filters[readiness]=bronze`);
  await expect(service).toBeVisible();
});

test('a group shows the readiness of what it owns, and leads to the list', async ({
  page,
}) => {
  await page.goto('/catalog/default/group/storefront');
  const card = page.getByRole('region', { name: 'Readiness of what it owns' });
  await expect(card.getByText(/entities judged by/)).toBeVisible();
  await expectAccessible(page, '[aria-label="Readiness of what it owns"]');
  await card.getByRole('link', { name: /All of them/ }).click();
  await expect(page).toHaveURL(
    /\/readiness\/services\?.*owner=group%3Adefault%2Fstorefront/,
  );
});
