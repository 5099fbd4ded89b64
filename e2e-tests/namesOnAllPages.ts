import { expect, Page } from '@playwright/test';

/** Turns the pages of the catalog, from the one that is shown to the last. */
export async function namesOnAllPages(page: Page): Promise<string[]> {
  const names: string[] = [];
  const next = page.getByRole('button', { name: 'Next Page' });
  const cells = page.locator('tbody tr td:first-child a');
  for (;;) {
    await expect(cells.first()).toBeVisible();
    const shown = await cells.allInnerTexts();
    names.push(...shown);
    if (await next.isDisabled()) return names;
    await next.click();
    await expect(cells.first()).not.toHaveText(shown[0]);
  }
}
