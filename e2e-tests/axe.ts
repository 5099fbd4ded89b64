// axe and its Playwright driver are under MPL-2.0; they test, and are part of nothing that is published.
import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

/**
 * Fails with what keeps people out of this part of the page. The shell around it is Backstage's, and
 * looked after there.
 */
export async function expectAccessible(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
    }));
  expect(grave).toEqual([]);
}
