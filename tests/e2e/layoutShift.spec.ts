// Does anything move while the page becomes alive? Hardly: the map's box is reserved in the markup.
import { layoutShiftOf, openLive, shiftWidths } from '../../bench/layoutShift.mjs';
import { expect, test } from './support/test';

/** A tenth of what is commonly called good. */
const allowed = 0.01;

for (const width of shiftWidths) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing moves at ${width} px, ${colorScheme}`, async ({ page, siteAddress }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openLive(page, siteAddress);
      const { sum, moved } = await layoutShiftOf(page);
      expect(sum, moved.join('\n')).toBeLessThanOrEqual(allowed);
    });
  }

  test(`nothing moves at ${width} px when a view is pasted`, async ({ page, siteAddress }) => {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, siteAddress);
    // What a reader would copy: an earlier date and an actor of whatever dataset is shown.
    const actor = await page.locator('[data-actor]').first().getAttribute('data-actor');
    await page.getByRole('slider').press('Home');
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBeNull();
    const view = new URL(page.url());
    view.searchParams.set('select', `actor:${actor}`);
    await page.goto('about:blank');
    await openLive(page, view.href);
    const { sum, moved } = await layoutShiftOf(page);
    expect(sum, moved.join('\n')).toBeLessThanOrEqual(allowed);
  });

  for (const path of ['?axis=calendar', 'maghreb-ties-1963-2021/?axis=calendar']) {
    test(`nothing moves at ${width} px on another axis than the built one, ${path}`, async ({
      page,
      siteAddress,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await openLive(page, siteAddress + path);
      const { sum, moved } = await layoutShiftOf(page);
      expect(sum, moved.join('\n')).toBeLessThanOrEqual(allowed);
    });
  }
}
