// Can every letter on the map be read, whatever is pointed at and selected? Checkers of pages do not look.
import type { Page } from '@playwright/test';
import { themes } from '../../src/scene/theme';
import { contrast } from '../scene/support/colourVision';
import { actors, openLive } from './support/live';
import { expect, test } from './support/test';

interface Letters {
  text: string;
  /** Red, green, blue as they are painted, and how much of them. */
  fill: number[];
  opacity: number;
}

/** Every text of the map that shows, with all the opacities above it taken together. */
const lettersOf = (page: Page): Promise<Letters[]> =>
  page.locator('svg[data-map] text').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { fill, visibility } = getComputedStyle(text);
      if (visibility !== 'visible') return [];
      let opacity = 1;
      for (let at: Element | null = text; at && at.tagName !== 'svg'; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity);
      return [
        { text: text.textContent ?? '', fill: fill.match(/[\d.]+/g)?.map(Number) ?? [], opacity },
      ];
    }),
  );

const channels = (hex: string) =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

/** Names and notes lie over water and land; what is in a disc has its own ground. */
function leastContrast({ fill, opacity }: Letters, scheme: 'light' | 'dark'): number {
  const { sea, land, actorLand } = themes[scheme];
  return Math.min(
    ...[sea, land, actorLand].map((ground) => {
      const mixed = channels(ground).map((under, index) =>
        Math.round((fill[index] ?? 0) * opacity + under * (1 - opacity)),
      );
      const hex = mixed.map((value) => value.toString(16).padStart(2, '0')).join('');
      return contrast(`#${hex}`, ground);
    }),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`letters that step back are read, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faint = async (what: string) => {
      const letters = (await lettersOf(page)).filter(({ text }) => !/^[\d,]+$/.test(text));
      expect(letters.length, what).toBeGreaterThan(8);
      const found = letters.filter((one) => leastContrast(one, colorScheme) < 3);
      expect(found, what).toEqual([]);
    };
    await openLive(page);
    await actors(page).first().locator('.hit').hover({ force: true });
    await expect(page.locator('svg[data-map]')).toHaveAttribute('data-quiet', '');
    await faint('pointed at');
    await page.keyboard.press('Escape');
    await actors(page).last().locator('.hit').click({ force: true });
    await expect(page.locator('[data-details]')).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(page.locator('svg[data-map]')).not.toHaveAttribute('data-quiet');
    await faint('selected');
    await actors(page).first().locator('.hit').hover({ force: true });
    await expect(page.locator('svg[data-map]')).toHaveAttribute('data-quiet', '');
    await faint('selected and pointed at');
  });
}
