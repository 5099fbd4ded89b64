import { expect, test } from '@playwright/test';
import { prefer } from './preferences';
import { signIn } from './signIn';

test('who reads German reads card, tab and health in German', async ({
  page,
}) => {
  await prefer(page, { language: 'de' });
  await signIn(page);

  await page.goto('/catalog/default/component/checkout-api');
  const card = page.getByRole('region', { name: 'Betriebsreife' });
  await expect(card.getByText('Als Nächstes')).toBeVisible();
  await expect(card.getByText(/Prüfungen, \d+ % beurteilt/)).toBeVisible();

  await card.getByRole('link', { name: /Alle Prüfungen/ }).click();
  await expect(
    page.getByRole('heading', { name: /^Der Weg zu Silver/ }),
  ).toBeVisible();

  await page.goto('/readiness/health');
  await expect(
    page.getByRole('heading', { name: /^\d+ von \d+ Quellen antworten; / }),
  ).toBeVisible();
});
