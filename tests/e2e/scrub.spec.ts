// Does a scrub show what stands, whoever draws it? The painter's canvas beside the drawing that follows at rest.
import type { Page } from '@playwright/test';
import { generateDataset } from '../fixtures/generateDataset';
import { dataUrl, pixelDifference } from '../fixtures/pixelDifference';
import { openLive } from './support/live';
import { expect, test } from './support/test';

const map = (page: Page) => page.locator('svg[data-map]');

/** A long story; some of its names are written from the right. */
async function openGenerated(page: Page) {
  await openLive(page);
  const dataset = generateDataset();
  for (const [index, actor] of dataset.actors.entries())
    if (index % 2 === 0) actor.name = `الاتحاد ${index}`;
  const buffer = Buffer.from(JSON.stringify(dataset));
  const file = { name: 'generated.json', mimeType: 'application/json', buffer };
  await page.getByLabel('Open a dataset').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Generated dataset/);
  await expect(map(page)).toBeVisible();
}

/** Steps there and back until the painter is ready, then back with the page's clock standing: nothing rests. */
async function scrub(page: Page) {
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await expect(async () => {
    const isMoving = await slider.evaluate(async (element) => {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await new Promise((done) => setTimeout(done, 30));
      }
      return document.querySelector('svg[data-map]')?.hasAttribute('data-moving');
    });
    expect(isMoving).toBe(true);
  }).toPass();
  await page.clock.pauseAt(Date.now() + 60_000);
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(map(page)).toHaveAttribute('data-moving');
}

async function picture(page: Page): Promise<string> {
  // The painter's clock goes on.
  await new Promise((done) => setTimeout(done, 500));
  return dataUrl('png', await page.locator('.map-box').screenshot());
}

/** The share of pixels. */
const difference = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(pixelDifference, { svg: one, png: other, tolerance: 48 });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a scrub shows the same as the step at rest (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openGenerated(page);
    await scrub(page);
    const before = await picture(page);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    const moving = await picture(page);
    await expect(map(page)).toHaveAttribute('data-moving');
    await page.clock.runFor(200);
    await expect(map(page)).not.toHaveAttribute('data-moving');
    const resting = await picture(page);
    await page.clock.resume();
    expect(await difference(page, moving, resting)).toBeLessThan(0.001);
    expect(await difference(page, before, resting), 'three steps').toBeGreaterThan(0.002);
  });
}

test('what only style sheets can show is never painted', async ({ page }) => {
  await openGenerated(page);
  await scrub(page);
  await page.emulateMedia({ contrast: 'more' });
  await page.keyboard.press('ArrowLeft');
  await expect(map(page)).not.toHaveAttribute('data-moving');
  await page.emulateMedia({ contrast: 'no-preference' });
  await page.keyboard.press('ArrowLeft');
  await expect(map(page)).toHaveAttribute('data-moving');
  await page.evaluate(() =>
    document.querySelector('svg[data-map]')?.setAttribute('data-quiet', ''),
  );
  await page.keyboard.press('ArrowLeft');
  await expect(map(page)).not.toHaveAttribute('data-moving');
});
