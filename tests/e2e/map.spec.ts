// Does the map read before its script, come alive in place, and answer to pointer and keyboard?
import type { Page } from '@playwright/test';
import { focusActors } from './support/live';
import { expect, test } from './support/test';

const live = (page: Page) => page.locator('svg[data-map]');
const actor = (page: Page, index: number) => live(page).locator('.actors [role=option]').nth(index);

async function openLive(page: Page, path = './') {
  await page.goto(path);
  // Laying a map out takes a while on a busy machine.
  await expect(live(page)).toBeVisible({ timeout: 15_000 });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [768, 1024, 1280, 1440]) {
    test(`the timeline is whole at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      const strip = await page.locator('.strip-box').boundingBox();
      if (!strip) throw new Error('There is no strip.');
      const words = page.locator('.strip text, .strip-event');
      const ends = await words.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().right),
      );
      expect(ends.length).toBeGreaterThan(5);
      expect(Math.max(...ends)).toBeLessThanOrEqual(strip.x + strip.width);
    });
  }

  for (const width of [360, 1440]) {
    test(`the page reads at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      await expect(page.getByText(/^As of /).first()).toBeVisible();
      const map = page.locator('.map-static > svg:visible');
      await expect(map).toHaveCount(1);
      await expect(map.locator('text').first()).toBeAttached();
    });
  }
});

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1440, 900],
] as const) {
  test(`comes alive at ${width} px without moving anything`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openLive(page);
    await page.waitForTimeout(300);
    const shifts: number[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('every other dataset has a page of its own', async ({ page }) => {
  await openLive(page, './maghreb-ties-1963-2021/');
  await expect(page).toHaveTitle(/\S/);
  await expect(actor(page, 0)).toHaveAttribute('aria-label', /\S/);
});

test('a press selects, the background and Escape clear', async ({ page }) => {
  await openLive(page);
  await actor(page, 0).locator('.hit').click({ force: true });
  const details = page.locator('[data-details]');
  await expect(details).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await actor(page, 0).locator('.hit').click({ force: true });
  await expect(details).toBeVisible();
  await page.locator('.map-box').click({ position: { x: 24, y: 440 } });
  await expect(details).toBeHidden();
});

test('a press on the built drawing is made again on the live one', async ({ page }) => {
  let bring = () => {};
  const isAsked = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/world-[^/]*\.json/, async (route) => {
    await isAsked;
    await route.continue();
  });
  await page.goto('./');
  // Its code is here, and only the outlines are not.
  await page.getByRole('button', { name: 'Previous date' }).click();
  await page.getByRole('button', { name: 'Next date' }).click();
  await expect(page.locator('[data-live="false"]')).toHaveCount(1);
  const russia = page.locator('.map-static text:visible', { hasText: 'Russia' }).first();
  const { x = 0, y = 0, width = 0, height = 0 } = (await russia.boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page.locator('[data-details]')).toHaveCount(0);
  bring();
  await expect(page.locator('[data-details]')).toContainText('Russia');
  await expect(page).toHaveURL(/select=actor:russia/);
});

test('actors and ties are two stops, walked by arrow and page keys', async ({ page }) => {
  await openLive(page);
  for (const layer of ['.actors', '.ties']) {
    await expect(live(page).locator(`${layer}[role=listbox]`)).toHaveAttribute('aria-label', /\d/);
    await expect(live(page).locator(`${layer} [role=option][tabindex="0"]`)).toHaveCount(1);
  }
  const count = await live(page).locator('.actors [role=option]').count();
  await focusActors(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-actor'));
  const met = new Set([await focused()]);
  for (let press = 1; press < count; press += 1) {
    await page.keyboard.press('PageDown');
    met.add(await focused());
  }
  expect(met.size).toBe(count);
  await expect(page.locator('.map-caption')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-details]')).toBeVisible();
});

test('pointing at an actor quietens the rest and says what it is', async ({ page }) => {
  await openLive(page);
  await actor(page, 0).locator('.hit').hover({ force: true });
  await expect(page.locator('.map-caption')).toHaveText(/\S/);
  await expect(live(page)).toHaveAttribute('data-quiet', '');
  // A count is there with its disc, or neither is.
  const [disc, count] = [
    live(page).locator('.numbered path'),
    live(page).locator('.numbered text'),
  ];
  await expect(disc).toBeVisible();
  await expect(count).toBeVisible();
  await page.mouse.move(2, 2);
  await page
    .getByRole('option', { name: /^Shiite militias\. / })
    .locator('.hit')
    .hover({ force: true });
  await expect(disc).toBeHidden();
  await expect(count).toBeHidden();
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await expect(page.locator('.map-caption')).toBeHidden();
});

test('a caption leaves the zoom free', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page);
  await page
    .getByRole('option', { name: /^Shiite militias\. / })
    .locator('.hit')
    .hover({ force: true });
  const caption = page.locator('.map-caption');
  await expect(caption).toHaveText(/^Shiite militias/);
  const box = await caption.boundingBox();
  const zoom = await page.getByRole('button', { name: 'Zoom in' }).boundingBox();
  const isBeside = box && zoom && (box.x + box.width <= zoom.x || box.y + box.height <= zoom.y);
  expect(isBeside, JSON.stringify({ box, zoom })).toBe(true);
});

test('the words at a line mean the line: they light it, and a press opens the tie', async ({
  page,
}) => {
  // What steps aside for the details is where it goes at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page);
  const notes = live(page).locator('.label.note');
  const details = page.locator('[data-details]');
  const all = await notes.evaluateAll((texts) => texts.map((text) => text.getAttribute('data-of')));
  expect(all.length).toBeGreaterThan(2);
  for (const tie of all) {
    const note = live(page).locator(`.note[data-of="${tie}"]`);
    const place = await note.boundingBox();
    if (!place) throw new Error('A note is not drawn.');
    // On its first line.
    await page.mouse.move(place.x + place.width / 2, place.y + 9, { steps: 3 });
    await expect(note).toHaveAttribute('data-lit', '');
    await page.mouse.down();
    await page.mouse.up();
    await expect(details.locator(`[data-tie="${tie}"]`)).toBeVisible();
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
    await expect(note).not.toHaveAttribute('data-lit');
  }
});

test('what slides under a resting pointer, as details open, is not pointed at', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page);
  // Where the map steps aside for Syria's details, Iraq comes to lie under the pointer.
  const syria = await page.locator('.symbols [data-actor="syria"]').boundingBox();
  if (!syria) throw new Error('Syria is not drawn.');
  await page.mouse.move(syria.x + syria.width / 2, syria.y + syria.height / 2, { steps: 3 });
  await expect(live(page)).toHaveAttribute('data-quiet', '');
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('[data-details]')).toBeVisible();
  await expect(page.locator('.map-caption')).toBeHidden();
  await expect(live(page)).not.toHaveAttribute('data-quiet');
  await page.mouse.move(700, 250, { steps: 3 });
  const iraq = await page.locator('.symbols [data-actor="iraq"]').boundingBox();
  if (!iraq) throw new Error('Iraq is not drawn.');
  await page.mouse.move(iraq.x + iraq.width / 2, iraq.y + iraq.height / 2, { steps: 3 });
  await expect(page.locator('.map-caption')).toHaveText(/Iraq/);
});

test('what a key moves under a resting pointer is not pointed at, and the focus keeps its light', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page);
  const syria = page.locator('.symbols [data-actor="syria"]');
  const place = await syria.boundingBox();
  if (!place) throw new Error('Syria is not drawn.');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await page.mouse.move(x, y, { steps: 3 });
  await expect(page.locator('.map-caption')).toHaveText(/^Syria/);
  await page.locator('svg[data-map] .actors [tabindex="0"]').focus();
  await page.keyboard.type('Syr');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-details]')).toBeVisible();
  // The map has stepped aside: Iraq is where the pointer rests.
  const under = () =>
    page.evaluate(
      (at) =>
        document
          .elementFromPoint(...at)
          ?.closest('[data-actor]')
          ?.getAttribute('data-actor'),
      [x, y] as [number, number],
    );
  await expect.poll(under).toBe('iraq');
  await page.waitForTimeout(400);
  await expect(page.locator('.map-caption')).toHaveText(/^Syria/);
  await page.mouse.move(x + 1, y);
  await page.mouse.move(x + 60, y + 60, { steps: 3 });
  await page.mouse.move(x + 1, y, { steps: 3 });
  await expect(page.locator('.map-caption')).toHaveText(/^Iraq/);
});

test('zooms by button, by key, and by wheel only with a key held', async ({ page }) => {
  await openLive(page);
  const land = () => live(page).locator('.basemap .land').getAttribute('d');
  const atRest = await land();
  await page.mouse.move(900, 300);
  // What answers the wheel comes with the pointer; a wheel goes on turning.
  await expect(async () => {
    await page.mouse.wheel(0, -200);
    await expect(page.locator('.map-hint')).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await land()).toBe(atRest);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(land).not.toBe(atRest);
  await live(page).locator('.actors [tabindex="0"]').focus();
  await page.keyboard.press('0');
  await expect.poll(land).toBe(atRest);
  await page.mouse.move(900, 300);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(land).not.toBe(atRest);
});

test('the zoom can be pressed beside open details, and nothing of the face peeps out', async ({
  page,
}) => {
  for (const [width, height] of [
    [768, 1024],
    [1024, 768],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    // Details that fill their room, and such as do not.
    for (const select of ['actor:iraq', 'event:kerry-on-coordination']) {
      await openLive(page, `./?select=${select}`);
      await expect(page.locator('[data-details]')).toBeVisible();
      await expect(page.locator('.scale-note')).toHaveCSS('opacity', '0');
      for (const name of ['Zoom in', 'Zoom out', 'Show the whole map'])
        await page.getByRole('button', { name }).click({ timeout: 5000 });
    }
  }
});

test('a step draws no coastline again', async ({ page }) => {
  await openLive(page);
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    const watched = document.querySelector('svg[data-map] .basemap');
    if (!watched) throw new Error('There is no basemap.');
    new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof SVGPathElement) changes.push(target.outerHTML.slice(0, 80));
    }).observe(watched, { subtree: true, attributes: true, childList: true });
  });
  const before = await page.locator('[data-instant]').textContent();
  await page.locator('[data-step-prev]').first().click();
  await expect(page.locator('[data-instant]')).not.toHaveText(before ?? '');
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toEqual([]);
});

test('a broken file shows its problems, and nothing is lost', async ({ page }) => {
  await openLive(page);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const buffer = Buffer.from('{\n  "format": 2\n}');
  await page
    .getByLabel('Open a dataset')
    .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { name: 'broken.json cannot be shown' })).toBeFocused();
  await expect(page.getByText('Line 2, column 13')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('focus is never lost when a step takes a tie away', async ({ page }) => {
  await openLive(page);
  const ties = live(page).locator('.ties [role=option]');
  await ties.last().focus();
  const before = await ties.count();
  // As playback would: the step comes from elsewhere while focus stays in the map.
  const previous = page.locator('[data-step-prev]').first();
  for (let step = 0; step < 3 && (await ties.count()) >= before; step += 1)
    await previous.evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});
