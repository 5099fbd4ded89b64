import { expect, test } from '@playwright/test';
import { signIn } from './signIn';

test('a demo person signs in, sees the catalog, and signs out', async ({
  page,
}) => {
  await signIn(page);
  // Right after a start the catalog is still reading; its page does not look again by itself.
  await expect(async () => {
    await page.reload();
    await expect(
      page.getByRole('heading', { name: / Components \([1-9]/, level: 2 }),
    ).toBeVisible({ timeout: 10_000 });
  }).toPass();

  await page.goto('/settings');
  await expect(page.getByText('maya.okafor@example.com')).toBeVisible();
  await page.getByTestId('user-settings-menu').click();
  await page.getByTestId('sign-out').click();
  await expect(page.getByRole('button', { name: /Maya Okafor/ })).toBeVisible();
});

test('signing in needs no mouse, and lasts over a reload', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: /Maya Okafor/ })).toBeVisible();
  await page.keyboard.press('Tab');
  const first = page
    .getByRole('list', { name: 'People' })
    .getByRole('button')
    .first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');

  const catalog = page.getByRole('heading', { name: 'Quillbrook Catalog' });
  await expect(catalog).toBeVisible();
  await page.reload();
  await expect(catalog).toBeVisible();
});
