// What does the page fetch before anybody touches it? Only its own files, and only scripts that have a budget.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openLive } from '../../bench/layoutShift.mjs';
import { holdBack } from './support/holdBack';
import { expect, test } from './support/test';

interface Budget {
  name: string;
  path: string | string[];
}

/** A budget's path as an expression; the only wildcard is "*". */
const expressionOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);

test('every script that loads by itself has a budget, and no other host is asked', async ({
  page,
  siteAddress,
}) => {
  const budgets: Budget[] = JSON.parse(readFileSync('.size-limit.json', 'utf8'));
  const budgeted = budgets.flatMap(({ path }) => path).map(expressionOf);
  const scripts = new Set<string>();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== new URL(siteAddress).origin) elsewhere.push(url.href);
    if (/\.m?js$/.test(url.pathname)) scripts.add(`dist${url.pathname}`);
  });
  await openLive(page, siteAddress);
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  expect(scripts.size).toBeGreaterThan(0);
  const unbudgeted = [...scripts].filter((file) => !budgeted.some((path) => path.test(file)));
  expect(unbudgeted, 'fetched before any interaction, but in no budget').toEqual([]);
});

test('the page is styled by itself, and nothing that comes later fetches its styles', async ({
  page,
  siteAddress,
}) => {
  const sheets: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.css')) sheets.push(pathname.replace(/^.*\//, './'));
  });
  await openLive(page, siteAddress);
  const carried = await page.locator('style[data-sheet]').getAttribute('data-sheet');
  expect(sheets).toEqual([]);
  await page.getByRole('tab', { name: 'Tables' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(sheets).toContainEqual(expect.stringContaining('TablesView-'));
  expect(sheets).not.toContain(carried);
});

test.describe('presses before the script is here are made once it is', () => {
  /** The page as it is painted while its script is still under way, and the rest of the way. */
  async function openEarly(page: Page, siteAddress: string) {
    const release = await holdBack(page, '**/assets/index-*.js');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(siteAddress, { waitUntil: 'commit' });
    return release;
  }

  test('in the legend and of a dialog', async ({ page, siteAddress }) => {
    const release = await openEarly(page, siteAddress);
    const opposition = page.getByRole('checkbox', { name: /^Opposition/ });
    await opposition.click();
    // Whoever sees nothing happen presses again, and means the same.
    await page.getByRole('button', { name: 'Next date' }).dblclick();
    await page.getByRole('button', { name: 'Share' }).click();
    release();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
    await expect(opposition).not.toBeChecked();
    await expect(page).toHaveURL(/at=2015-09-28&type=cooperation,coalition$/);
  });

  test('on the map', async ({ page, siteAddress }) => {
    const release = await openEarly(page, siteAddress);
    await page.locator('.map-static .wide').getByText('Iran', { exact: true }).click();
    release();
    await expect(page).toHaveURL(/select=actor:iran/);
  });
});
