// Does the page do the same for any dataset? The two that ship, and a large one opened from a file.
import { generateDataset } from '../fixtures/generateDataset';
import { actors, datasets, openLive } from './support/live';
import { expect, test } from './support/test';

const large = 'generated.json';

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
