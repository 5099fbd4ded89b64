import { expect, Page } from '@playwright/test';

/** Signs in as one of the example people and waits for the catalog. */
export async function signIn(page: Page, person = /Maya Okafor/) {
  await page.goto('/');
  await page.getByRole('button', { name: person }).click();
  await expect(
    page.getByRole('heading', { name: 'Quillbrook Catalog' }),
  ).toBeVisible();
}
