// Does what is shared bring back what was on the screen: the link here, the code in somebody's article?
import type { Page } from '@playwright/test';
import { openLive } from '../../bench/layoutShift.mjs';
import { violationsIn } from './support/axe';
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

const choose = (page: Page, group: string, name: string) =>
  dialogOf(page).getByRole('group', { name: group }).getByRole('radio', { name }).check();

async function copyCode(page: Page): Promise<string> {
  await dialogOf(page).getByRole('button', { name: /^Cop/ }).last().click();
  await expect(dialogOf(page).getByText('Code copied.')).toBeAttached();
  return pasted(page);
}

test('each strength is copied as it is chosen, and what is pasted shows the map', async ({
  page,
  context,
  siteAddress,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, siteAddress);
  const actor = await page.locator('[data-actor]').first().getAttribute('data-actor');
  await openLive(page, `${siteAddress}?select=actor:${actor}`);
  await button(page).click();
  const preview = page.frameLocator('.share-stage iframe');
  await expect(preview.locator('[data-details=actor]')).toBeVisible();
  await choose(page, 'Colours', 'Dark');
  await expect(preview.locator('html[data-theme=dark] svg[data-map]')).toBeVisible();

  const element = await copyCode(page);
  await choose(page, 'Embed as', 'React');
  const react = await copyCode(page);
  await choose(page, 'Embed as', 'Frame');
  await choose(page, 'Data', 'This version');
  await choose(page, 'Height', 'Fixed');
  const frame = await copyCode(page);
  expect(react).toContain(`view={"select=actor:${actor}"}`);

  const body = `<!doctype html><html lang="en"><title>Article</title><body>${frame}${element}`;
  await page.route('**/article.html', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto('article.html');
  for (const place of ['body > iframe', 'entente-map iframe']) {
    const map = page.frameLocator(place);
    await expect(map.locator('html[data-theme=dark] svg[data-map]')).toBeVisible();
    await expect(map.locator('[data-details=actor]')).toBeVisible();
  }
  expect((await page.locator('body > iframe').boundingBox())?.height).toBe(640);
});

for (const width of [360, 1440]) {
  test(`axe finds nothing in the dialog at ${width} px, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, './');
    await button(page).click();
    await expect(dialogOf(page).getByLabel('Code')).toBeVisible();
    const dialog = { within: '.share-dialog', except: 'iframe' };
    expect(await violationsIn(page, dialog)).toEqual([]);
    const overflow = await dialogOf(page).evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(overflow).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsIn(page, { ...dialog, rules: ['color-contrast'] })).toEqual([]);
  });
}
