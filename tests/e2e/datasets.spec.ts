// Does the page do the same for any dataset? The two that ship, and a large one opened from a file.
import { generateDataset } from '../fixtures/generateDataset';
import { actors, datasets, openLive } from './support/live';
import { expect, test } from './support/test';

const large = 'generated.json';

// Between the sizes that are drawn: the facts over the map take two lines or three.
for (const [width, height] of [
  [1200, 800],
  [1280, 800],
  [1366, 768],
] as const) {
  for (const name of datasets) {
    test(`${name}: no name lies under what stands over the map, nothing selected under the details, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openLive(page, name);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const covered = await page.evaluate(() => {
        const over = [...document.querySelectorAll('.map-face > *, .view-tabs, .tool, .map-zoom')];
        return [...document.querySelectorAll('svg[data-map] .label.actor')].flatMap((text) => {
          const name = text.getBoundingClientRect();
          return over
            .map((element) => element.getBoundingClientRect())
            .filter(
              (box) =>
                name.left < box.right - 1 &&
                name.right > box.left + 1 &&
                name.top < box.bottom - 1 &&
                name.bottom > box.top + 1,
            )
            .map(() => text.textContent);
        });
      });
      expect.soft(covered, 'names under what stands over the map').toEqual([]);

      const count = await actors(page).count();
      for (let index = 0; index < count; index += 1) {
        await actors(page).nth(index).locator('.hit').click({ force: true });
        await expect(page.locator('[data-details=actor]')).toBeVisible();
        await page.mouse.move(2, 2);
        await expect(page.locator('svg[data-map]')).not.toHaveAttribute('data-quiet');
        const hidden = await page.evaluate(() => {
          const card = document.querySelector('[data-details]')?.getBoundingClientRect();
          const shown = '.symbol-group:not(.muted), .bundle.highlighted';
          return [...document.querySelectorAll(`svg[data-map] :is(${shown})`)]
            .filter((one) => one.getBoundingClientRect().right > (card?.left ?? 0))
            .map((one) => one.getAttribute('data-actor') ?? one.getAttribute('data-tie'));
        });
        expect(hidden, 'selected, under the details').toEqual([]);
        await page.getByRole('button', { name: 'Close details' }).click();
      }
    });
  }
}

for (const name of [...datasets, large]) {
  test(`${name}: named on the map, stepped, read in details, list and tables`, async ({ page }) => {
    await openLive(page, name === large ? './' : name);
    if (name === large) {
      const buffer = Buffer.from(JSON.stringify(generateDataset()));
      const file = { name, mimeType: 'application/json', buffer };
      await page.getByLabel('Open a dataset').setInputFiles(file);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Generated dataset/);
      await expect(page.locator('svg[data-map]')).toBeVisible();
    }
    const options = page.locator('svg[data-map] [role=option]');
    await expect(actors(page).first()).toHaveAttribute('aria-label', /\S/);
    const names = await options.evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((one) => !/\p{L}/u.test(one))).toEqual([]);
    // Every actor that is listed is named on the map, too.
    const drawn = new Set(
      await page
        .locator('svg[data-map] text[data-actor]')
        .evaluateAll((all) => all.map((text) => text.getAttribute('data-actor'))),
    );
    const listed = await actors(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-actor')),
    );
    expect(listed.filter((id) => !drawn.has(id))).toEqual([]);
    const shown = page.locator('[data-instant]').first();
    const before = await shown.textContent();
    await page.locator('[data-step-prev]').first().click();
    await expect(shown).not.toHaveText(before ?? '');
    await actors(page).first().locator('.hit').click({ force: true });
    await expect(page.locator('[data-details]')).toBeVisible();
    await page.keyboard.press('Escape');
    for (const [tab, row] of [
      ['List', '#list [data-tie]'],
      ['Tables', '#tables tbody tr'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.locator(row).first()).toBeVisible();
    }
  });
}
