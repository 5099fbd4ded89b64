import { expect, Page, test } from '@playwright/test';
import { countInCatalog, countOf, pushDrills } from './large/drills';
import { FLEET } from './large/fleet';
import { LargePortal, startLargePortal } from './large/startLargePortal';
import { namesOnAllPages } from './namesOnAllPages';
import { signIn } from './signIn';

const ALL = '/?filters[kind]=component&filters[user]=all';
const BRONZE = `${ALL}&filters[readiness]=bronze`;

const LEVEL = 'metadata.labels.readiness/climb';

const titleFor = (page: Page, count: number) =>
  page.getByText(`All Components (${count})`);
const openPicker = (page: Page, name: RegExp) =>
  page.getByRole('textbox', { name }).click();

let portal: LargePortal;

test.beforeAll(async ({ baseURL }) => {
  const backendUrl = process.env.LARGE_BACKEND_URL ?? 'http://localhost:7108';
  portal = await startLargePortal({ appUrl: baseURL!, backendUrl });
  const described = FLEET.filter(({ level }) => level !== 'none');
  const waiting = { timeout: 240_000, intervals: [2_000] };
  await expect(async () => {
    const { Component } = await countInCatalog(backendUrl, 'kind');
    expect(Component).toBe(FLEET.length);
  }).toPass(waiting);
  // As soon as readiness knows them too.
  await expect(() => pushDrills(backendUrl, described)).toPass(waiting);
  await expect(async () =>
    expect(await countInCatalog(backendUrl, LEVEL)).toEqual(countOf(FLEET)),
  ).toPass(waiting);
});

test.afterAll(() => portal?.stop());

test.beforeEach(async ({ page }) => {
  await page.addInitScript(
    config => Object.assign(window, { __APP_CONFIG__: config }),
    {
      backend: { baseUrl: portal.backendUrl },
      app: {
        // In place of the list of the demo, which puts the catalog here too.
        extensions: [
          { 'page:catalog': { config: { path: '/' } } },
          ...['', '/categories'].map(name => ({
            [`catalog-filter:readiness${name}`]: {
              config: { scorecard: 'climb' },
            },
          })),
        ],
      },
    },
  );
  await signIn(page, /Kim Park/);
});

test('of two thousand services, those of a level are listed over all pages, until one climbs', async ({
  page,
}) => {
  const { backendUrl, sources } = portal;
  const { none, bronze, silver } = countOf(FLEET);
  const atBronze = FLEET.filter(({ level }) => level === 'bronze');

  await page.goto(ALL);
  await expect(titleFor(page, FLEET.length)).toBeVisible();
  await openPicker(page, /^Readiness$/);
  await expect(page.getByRole('option')).toHaveText([
    `Bronze (${bronze})`,
    `Silver (${silver})`,
    `No level yet (${none.toLocaleString('en')})`,
  ]);
  await page.getByRole('option', { name: /^Bronze/ }).click();
  await page.keyboard.press('Escape');
  await expect(titleFor(page, bronze)).toBeVisible();
  // The total comes before the rows: turning pages of the old list would go on with it.
  await page.goto(BRONZE);
  await expect(titleFor(page, bronze)).toBeVisible();
  expect(await namesOnAllPages(page)).toEqual(
    atBronze.map(({ name }) => name).sort(),
  );

  const [climber, ...others] = atBronze;
  const readsBefore = sources.reads;
  await pushDrills(backendUrl, [{ ...climber, level: 'silver' }]);
  await expect(async () => {
    await page.goto(BRONZE);
    await expect(titleFor(page, bronze - 1)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  expect(await namesOnAllPages(page)).toEqual(
    others.map(({ name }) => name).sort(),
  );
  await page.goto(`${ALL}&filters[readiness]=silver`);
  await expect(titleFor(page, silver + 1)).toBeVisible();
  expect(sources.reads).toBe(readsBefore);
});

test('how a category stands narrows the list further', async ({ page }) => {
  const { bronze } = countOf(FLEET);
  await page.goto(BRONZE);
  await openPicker(page, /^Readiness: Proof/);
  const open = page.getByRole('option', { name: /^Open/ });
  // One of them may have climbed by now.
  await expect(open).toHaveText(
    new RegExp(`^Open \\((${bronze}|${bronze - 1})\\)$`),
  );
  await open.click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(
    /filters%5Breadiness%5D=bronze.*filters%5Breadiness-proof%5D=open/,
  );
  await page.goto(
    `${ALL}&filters[readiness]=bronze&filters[readiness-proof]=pass`,
  );
  await expect(titleFor(page, 0)).toBeVisible();
});
