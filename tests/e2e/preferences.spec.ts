// What a reader asks of the system: is it done? And is everything large enough to be pressed?
import type { Page } from '@playwright/test';
import { violationsIn } from './support/axe';
import { openLive } from './support/live';
import { expect, test } from './support/test';

const strokesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).stroke))]);

test('forced colours: the map has the system’s, forms tell ties apart, the choice is marked', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openLive(page);
  const system = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const colourOf = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const colours = [colourOf('CanvasText'), colourOf('Canvas'), colourOf('Highlight')];
    probe.remove();
    return colours;
  });
  const strokes = await strokesOf(page, 'svg[data-map] .bundle path');
  expect(strokes.length).toBeGreaterThan(0);
  for (const stroke of strokes) expect([...system, 'none']).toContain(stroke);
  const dashes = await page
    .locator('svg[data-map] .bundle path')
    .evaluateAll(
      (paths) => new Set(paths.map((path) => getComputedStyle(path).strokeDasharray)).size,
    );
  expect(dashes).toBeGreaterThan(1);
  // Stripes on what they stripe, as on the map.
  const stripes = page.getByRole('listitem').filter({ hasText: 'Disputed area' }).locator('path');
  const [ground, lines] = await stripes.evaluateAll((paths) =>
    paths.map((path) => getComputedStyle(path)).map(({ fill, stroke }) => ({ fill, stroke })),
  );
  expect([ground?.fill, lines?.stroke]).toEqual([system[1], system[0]]);
  const outline = await page
    .getByRole('tab', { selected: true })
    .evaluate((tab) => getComputedStyle(tab).outlineStyle);
  expect(outline).toBe('solid');
  for (const view of ['list', 'tables']) {
    await page.goto(`./?tab=${view}&select=tie:usa-refuses-assad`);
    const row = page.locator(`#${view} [aria-current="true"]`).first();
    await expect(row).toHaveCSS('outline-style', 'solid');
  }
});

test('more contrast: nothing is faded and no line is paler than its kind', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await openLive(page);
  await page.locator('svg[data-map] .actors .hit').first().hover({ force: true });
  await expect(page.locator('svg[data-map]')).toHaveAttribute('data-quiet', '');
  const opacities = await page
    .locator('svg[data-map] .bundle')
    .evaluateAll((bundles) => bundles.map((bundle) => getComputedStyle(bundle).opacity));
  expect(new Set(opacities)).toEqual(new Set(['1']));
  const pale = await page.evaluate(() => {
    const tokens = getComputedStyle(document.documentElement);
    return ['cooperation', 'opposition', 'coalition'].filter(
      (name) => tokens.getPropertyValue(`--${name}`) !== tokens.getPropertyValue(`--${name}Pale`),
    );
  });
  expect(pale).toEqual([]);
});

test('less motion: nothing is animated, and without the wish something is', async ({ page }) => {
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        }).length,
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openLive(page);
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
});

for (const width of [360, 1440]) {
  test(`nothing to press is smaller than 24 px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page);
    for (const tab of ['Map', 'List', 'Tables']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.locator('.loading')).toHaveCount(0);
      const small = await page.evaluate(() => {
        const controls = 'button, select, summary, input, label:has(input), [role=tab]';
        return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
          const { width: wide, height: high } = control.getBoundingClientRect();
          // A box in a label is pressed by its label; what is for the eyes of none is no target.
          const isReached = control.matches('input') && control.closest('label');
          const isHidden = wide <= 1 || high <= 1 || !control.checkVisibility();
          if (isReached || isHidden || (wide >= 24 && high >= 24)) return [];
          return [`${control.outerHTML.slice(0, 80)} ${wide} × ${high}`];
        });
      });
      expect(small, tab).toEqual([]);
    }
  });
}

// axe runs neither rule unless it is asked to.
const sayAndPress = ['label-content-name-mismatch', 'target-size'];

for (const width of [768, 1440]) {
  test(`what stands on the timeline can be said and pressed at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const dataset of ['./', './maghreb-ties-1963-2021/']) {
      await openLive(page, dataset);
      for (const axis of ['calendar', 'even']) {
        await page.getByRole('combobox', { name: 'Time axis' }).first().selectOption(axis);
        expect(await violationsIn(page, { within: '.timeline', rules: sayAndPress })).toEqual([]);
      }
    }
  });
}
