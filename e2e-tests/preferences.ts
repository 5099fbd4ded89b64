import { Page } from '@playwright/test';

interface Preferences {
  theme?: 'light' | 'dark';
  language?: 'en' | 'de';
}

/** What somebody chose under Settings before; kept by the browser, so it holds for every page. */
export async function prefer(page: Page, preferences: Preferences) {
  await page.addInitScript(chosen => {
    for (const [name, value] of Object.entries(chosen)) {
      localStorage.setItem(name, String(value));
    }
  }, preferences);
}
