// Is an image saved as it is shown, and does it open again as it was saved?
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openImage } from '../../src/render/file/openImage';
import { violationsIn } from './support/axe';
import { expect, test } from './support/test';

/** Drawing takes a while on a busy machine. */
const patience = { timeout: 20_000 };

test.slow();

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Save image' });
const button = (page: Page) => page.getByRole('button', { name: 'Save image' });

async function openDialog(page: Page, path = './') {
  await page.goto(path);
  await expect(page.locator('svg[data-map]')).toBeVisible(patience);
  await button(page).click();
  await expect(page.locator('.save-picture img')).toBeVisible(patience);
  await expect(page.locator('.save-picture')).toHaveAttribute('aria-busy', 'false', patience);
}

async function save(page: Page, format: 'PNG' | 'SVG' | 'PDF') {
  await dialogOf(page).getByRole('radio', { name: format, exact: true }).check();
  const coming = page.waitForEvent('download', patience);
  await dialogOf(page).getByRole('button', { name: 'Download' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), path: await download.path() };
}

const starts = {
  PNG: [0x89, 0x50, 0x4e, 0x47],
  SVG: [...Buffer.from('<?xml')],
  PDF: [...Buffer.from('%PDF-')],
};
const viewed = '?at=2011&select=actor:iraq&zoom=1.5,20,-10';

for (const format of ['PNG', 'SVG', 'PDF'] as const) {
  test(`a saved ${format} opens again as it was saved`, async ({ page }) => {
    await openDialog(page, `./${viewed}`);
    const { name, path } = await save(page, format);
    expect(name).toBe(`iraq-intelligence-sharing-2015.${format.toLowerCase()}`);
    const bytes = readFileSync(path);
    expect([...bytes.subarray(0, starts[format].length)]).toEqual(starts[format]);
    const saved = openImage(bytes).opened;
    expect(`?${saved?.view}`).toBe(viewed);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    // Looked at without that view, then opened from the file.
    await page.goto('./');
    await expect(page.locator('svg[data-map]')).toBeVisible(patience);
    await page.getByLabel('Open a dataset').setInputFiles(path);
    await expect(page.getByText('Shown from your file')).toBeVisible(patience);
    await expect(page.locator('[data-details]')).toBeVisible(patience);
    await expect(page.locator('[data-instant]').first()).toHaveText(/2011/);
    // Saved again, it carries the same.
    await button(page).click();
    const again = openImage(readFileSync((await save(page, format)).path)).opened;
    expect([again?.dataset, again?.view]).toEqual([saved?.dataset, saved?.view]);
  });
}

test('a picture saved in dark opens in dark, wherever it is opened, and its dark goes with it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openDialog(page);
  await dialogOf(page).getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('.save-picture')).toHaveAttribute('aria-busy', 'false', patience);
  const { path } = await save(page, 'SVG');
  await page.goto('./');
  await expect(page.locator('svg[data-map]')).toBeVisible(patience);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.getByLabel('Open a dataset').setInputFiles(path);
  await expect(page.getByText('Shown from your file')).toBeVisible(patience);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: /^Back to/ }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('what is copied can be pasted as a picture, and as a file that opens again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, `./${viewed}`);
  await dialogOf(page).getByRole('button', { name: 'Copy', exact: true }).click();
  const kinds = () =>
    page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => [...types]),
    );
  await expect
    .poll(kinds, patience)
    .toEqual(expect.arrayContaining(['image/png', 'web image/png']));
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const file = await item?.getType('web image/png');
    return Array.from(new Uint8Array((await file?.arrayBuffer()) ?? []), (byte) =>
      String.fromCharCode(byte),
    ).join('');
  });
  const { opened } = openImage(Buffer.from(bytes, 'latin1'));
  expect(`?${opened?.view}`).toBe(viewed);
});

for (const width of [360, 1440]) {
  test(`axe finds nothing in the dialog at ${width} px, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await openDialog(page);
    const dialog = { within: '.save-dialog' };
    expect(await violationsIn(page, dialog)).toEqual([]);
    const overflow = await page
      .locator('.save-dialog')
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsIn(page, { ...dialog, rules: ['color-contrast'] })).toEqual([]);
  });
}

test('focus is on the heading; what cannot be drawn so large is said; Escape gives the focus back', async ({
  page,
}) => {
  await openDialog(page);
  await expect(page.getByRole('heading', { name: 'Save image' })).toBeFocused();
  await dialogOf(page).getByLabel('Size').selectOption('free');
  await dialogOf(page).getByLabel('Width, px').fill('8000');
  await dialogOf(page).getByRole('radio', { name: '4×' }).check();
  await expect(dialogOf(page).getByText(/cannot draw so many pixels/)).toBeVisible(patience);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('a download leaves the keyboard on its button, and Escape then closes the dialog alone', async ({
  page,
}) => {
  await openDialog(page, `./${viewed}`);
  await save(page, 'SVG');
  await expect(dialogOf(page).getByText(/^Saved: /)).toBeVisible(patience);
  await expect(dialogOf(page).getByRole('button', { name: 'Download' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.locator('[data-details]')).toBeVisible();
  expect(new URL(page.url()).search).toBe(viewed);
});

test('an image that is not ours changes nothing, and says why', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('svg[data-map]')).toBeVisible(patience);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  await page
    .getByLabel('Open a dataset')
    .setInputFiles({ name: 'other.svg', mimeType: 'image/svg+xml', buffer });
  await expect(page.getByRole('heading', { name: 'other.svg cannot be shown' })).toBeFocused();
  await expect(page.getByText(/carries no dataset/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('only the image is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await openDialog(page);
  // Upright: on a page as wide as it is, it would be cut.
  await dialogOf(page).getByLabel('Size').selectOption('story');
  await expect(page.locator('.save-measure')).toContainText('2,160', patience);
  await expect(page.locator('.save-picture')).toHaveAttribute('aria-busy', 'false', patience);
  await dialogOf(page).getByRole('button', { name: 'Print' }).click();
  await page.waitForFunction(() => Reflect.get(window, 'printed') === true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet img')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const printed = await page.locator('.print-sheet img').boundingBox();
  expect(printed?.height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});
