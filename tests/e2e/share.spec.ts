// Does what is shared bring back what was on the screen?
import type { Page } from '@playwright/test';
import { openLive } from '../../bench/layoutShift.mjs';
import { expect, test } from './support/test';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const button = (page: Page) => page.getByRole('button', { name: 'Share' });
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the link to exactly this view is copied with one press; Escape gives the focus back', async ({
  page,
  context,
  siteAddress,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, `${siteAddress}?type=cooperation`);
  await page.getByRole('slider').press('Home');
  await button(page).click();
  await expect(dialogOf(page).getByRole('heading', { name: 'Share' })).toBeFocused();
  await dialogOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialogOf(page).getByText('Link copied.')).toBeAttached();
  const copied = new URL(await pasted(page));
  expect(copied.searchParams.get('type')).toBe('cooperation');
  expect(copied.searchParams.get('at')).toMatch(/\S/);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});
