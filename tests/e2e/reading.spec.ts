// Can the page be read on a phone, much enlarged, without script, on paper? And by any checker's rules?
import type { Page } from '@playwright/test';
import { layoutShiftOf, openLive } from '../../bench/layoutShift.mjs';
import { violationsIn } from './support/axe';
import { expect, test } from './support/test';

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('on a phone, search, choices and filters wait behind one control', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLive(page, siteAddress);
  const explore = page.getByRole('button', { name: 'Explore' });
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await explore.click();
  const drawer = page.getByRole('dialog', { name: 'Explore' });
  await expect(drawer.getByRole('combobox', { name: /^Search/ })).toBeVisible();
  await expect(drawer.getByLabel('Projection')).toBeVisible();
  // No strip is shown, so there is no axis to choose.
  await expect(drawer.getByLabel('Time axis')).toBeHidden();
  await drawer.getByRole('checkbox').first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get('type')).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(explore).toBeFocused();
});

test('on a phone, what is planned is one press away, and so is Play', async ({
  page,
  siteAddress,
}) => {
  // What slides in is measured where it ends.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await openLive(page, siteAddress);
  await page.getByRole('button', { name: 'Next date' }).click();
  const bar = page.getByRole('button', { name: /^On this date 28 September 2015 Planned: / });
  await bar.click();
  const sheet = page.getByRole('dialog', { name: '28 September 2015' });
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
  const box = await sheet.boundingBox();
  const below = await bar.boundingBox();
  if (!box || !below) throw new Error('The sheet has no place.');
  expect(box.y).toBeGreaterThan(200);
  expect(box.y + box.height).toBeLessThanOrEqual(below.y);
  for (const button of await sheet.getByRole('button').all())
    expect((await button.boundingBox())?.height, await button.innerText()).toBeGreaterThanOrEqual(
      44,
    );
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(bar).toBeFocused();
  await bar.click();
  await sheet.getByRole('button', { name: /Obama and Putin .* Planned;/ }).click();
  await expect(page.locator('[data-details=event]')).toContainText('28 September 2015');
  await page.getByRole('button', { name: 'Close details' }).click();
  await bar.click();
  await sheet.getByRole('button', { name: 'Play' }).click();
  await expect(page.locator('[data-instant]')).toHaveText('2011');
  await page.getByRole('button', { name: /^Pause/ }).click();
  await expect(page.getByRole('button', { name: /^On this date/ })).toBeVisible();
});

test('on a phone, what says that less is shown moves and covers no part of the map for good', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLive(page, siteAddress);
  const place = await page.locator('.map-box').boundingBox();
  for (const query of ['?focus=iran', '?type=']) {
    await openLive(page, `${siteAddress}${query}`);
    const note = page.locator('.map-note');
    await expect(note).toBeInViewport({ ratio: 1 });
    expect(await page.locator('.map-box').boundingBox(), query).toEqual(place);
    const { sum, moved } = await layoutShiftOf(page);
    expect(sum, moved.join('\n')).toBeLessThanOrEqual(0.01);
    const bar = await page.locator('.timeline').boundingBox();
    const seen = await note.boundingBox();
    expect((seen?.y ?? 0) + (seen?.height ?? 0), query).toBeLessThanOrEqual(bar?.y ?? 0);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const map = await page.locator('.map-box').boundingBox();
    await expect
      .poll(async () => (await note.boundingBox())?.y, query)
      .toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
  }
});

test('a note of focus and filters can be read whole between views and tools', async ({
  page,
  siteAddress,
}) => {
  await openLive(page, `${siteAddress}?type=opposition&focus=us-led-coalition`);
  const note = page.locator('.map-note');
  await expect(note).toContainText(
    'Only US-led coalition and those tied to it. 5 of 10 ties shown.',
  );
  for (const width of [768, 960, 1200, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const cut = await note.evaluate(({ firstElementChild: text }) =>
      text ? [text.scrollWidth - text.clientWidth, text.scrollHeight - text.clientHeight] : [],
    );
    expect(Math.max(...cut), `${width} px`).toBeLessThanOrEqual(0);
    const [facts, way] = await Promise.all([
      page.locator('.face-facts').boundingBox(),
      note.getByRole('button').boundingBox(),
    ]);
    if (!facts || !way) throw new Error('Nothing is drawn.');
    const isWhole =
      way.x + way.width <= facts.x + facts.width && way.y + way.height <= facts.y + facts.height;
    expect(isWhole, `${width} px`).toBe(true);
  }
});

test('a filtered view says of how many ties it shows some, and leads back to all', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const view of ['map', 'list', 'tables']) {
    await page.goto(`${siteAddress}?type=opposition&tab=${view}`);
    const note = page.getByRole('tabpanel').locator('.map-note:visible');
    await expect(note).toContainText('6 of 21 ties shown.');
    await note.getByRole('button', { name: 'Show all ties' }).click();
    await expect(note).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).searchParams.has('type')).toBe(false);
    await page.goto(`${siteAddress}?type=opposition&focus=iran&tab=${view}`);
    await expect(note).toContainText('Only Iran and those tied to it. 1 of 13 ties shown.');
  }
});

test('the details can be read and left on the screen of a page at 400 %', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 320, height: 180 });
  await openLive(page, siteAddress);
  await page.goto(`${siteAddress}?tab=list`);
  await page.locator('#list [data-tie]').first().click();
  const details = page.locator('[data-details]');
  await expect(details).toBeVisible();
  const box = await details.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(170);
  expect(await sideways(page)).toBe(0);
  const close = details.getByRole('button', { name: 'Close details' });
  expect(Math.round((await close.boundingBox())?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await close.click();
  await expect(details).toBeHidden();
});

// 320 px is also what a page of 1280 px has at 400 %; then 256 px of height are left.
for (const [width, height] of [
  [320, 640],
  [320, 256],
] as const) {
  test(`nothing scrolls sideways at ${width} × ${height} px`, async ({ page, siteAddress }) => {
    await page.setViewportSize({ width, height });
    await openLive(page, siteAddress);
    for (const name of ['Map', 'List', 'Tables']) {
      await page.getByRole('tab', { name }).click();
      await expect(page.getByRole('tabpanel', { name })).toBeVisible();
      await expect(page.locator('.loading')).toHaveCount(0);
      expect(await sideways(page), name).toBe(0);
    }
    await page.getByRole('button', { name: 'Explore' }).click();
    await expect(page.getByRole('dialog').getByLabel('Projection')).toBeVisible();
    expect(await sideways(page), 'Explore').toBe(0);
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a finger alone on an enlarged map is told that it takes two', async ({
    page,
    context,
    siteAddress,
  }) => {
    await openLive(page, siteAddress);
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    const session = await context.newCDPSession(page);
    const drag = async () => {
      const touch = (type: 'touchStart' | 'touchMove', y: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: 120, y }] });
      await touch('touchStart', 480);
      for (let y = 476; y > 440; y -= 4) await touch('touchMove', y);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    // What answers may still be on its way.
    await expect(async () => {
      await drag();
      await expect(page.locator('.map-hint')).toHaveText(/two fingers/, { timeout: 500 });
    }).toPass();
  });

  test('a finger on the map scrolls the page', async ({ page, context, siteAddress }) => {
    await openLive(page, siteAddress);
    const box = await page.locator('.map-box').boundingBox();
    if (!box) throw new Error('There is no map.');
    const x = box.x + box.width / 2;
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', up: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x, y: box.y + 200 - up }],
      });
    await touch('touchStart', 0);
    for (let up = 16; up <= 160; up += 16) await touch('touchMove', up);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1440]) {
    test(`every statement is there with its evidence, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      const data = await page.locator('#entente-dataset').textContent();
      const { dataset } = JSON.parse(data ?? '');
      const entries = page.locator('.statements ol > li');
      await expect(entries).toHaveCount(dataset.ties.length);
      const text = await page.locator('.statements').innerText();
      for (const tie of dataset.ties) expect(text).toContain(tie.sentence);
      for (const event of dataset.events) expect(text).toContain(event.sentence);
      for (const entry of await entries.all()) {
        await expect(entry).toContainText('Said by:');
        await expect(entry.getByRole('link').first()).toHaveAttribute(
          'href',
          /^https?:.*#:~:text=/,
        );
      }
      const rows = page.locator('.statements tbody tr');
      await expect(rows).toHaveCount(dataset.ties.length);
      for (const cell of await rows.locator('th, td').all()) await expect(cell).toHaveText(/\S/);
      for (const source of dataset.sources)
        await expect(page.locator(`.statements a[href="${source.url}"]`)).toBeVisible();
      await expect(page.getByText('Kind of tie', { exact: true })).toBeVisible();
      await expect(page.getByRole('tablist')).toBeHidden();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
    });
  }
});

test('on paper the page is one document: title, map, key, statements, and no control', async ({
  page,
  siteAddress,
}) => {
  test.slow();
  await page.goto(`${siteAddress}?tab=list&theme=dark`);
  await expect(page.locator('#list [data-tie]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.map-box svg').first()).toBeVisible();
  await expect(page.getByText('Kind of tie', { exact: true })).toBeVisible();
  await expect(page.locator('.statements ol > li').first()).toBeVisible();
  for (const control of ['button', 'input', 'select', '[role=tab]', '.timeline'])
    await expect(page.locator(`${control}:visible`), control).toHaveCount(0);
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).toBe('rgb(255, 255, 255)');
  const order = await page.evaluate(() =>
    ['h1', '.map-box', '.legend', '.statements'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN,
    ),
  );
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  const sources = page.locator('.statements').getByRole('heading', { name: 'Sources' });
  await expect(sources, 'the last page is not theirs alone').toHaveCSS('break-before', 'avoid');
  expect(await violationsIn(page, { within: '.statements' })).toEqual([]);
});

test('on paper the facts are whole under a focus, and in line with the map', async ({
  page,
  siteAddress,
}) => {
  await openLive(page, `${siteAddress}?focus=iran&select=actor:iraq`);
  await expect(page.locator('.map-note')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // A phone's, an upright sheet's and a lying one's.
  for (const width of [640, 794, 1123]) {
    await page.setViewportSize({ width, height: 1000 });
    const facts = page.getByText('Showing 27 September 2015.');
    await expect(facts, `${width} px`).toBeVisible();
    await expect(page.locator('.scale-note'), `${width} px`).toHaveCSS('opacity', '1');
    const [line, map] = await Promise.all([
      facts.boundingBox(),
      page.locator('.map-box').boundingBox(),
    ]);
    expect(line?.x, `${width} px`).toBe(map?.x);
  }
});

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const) {
  test(`axe finds nothing in any view at ${width} px, light and dark`, async ({
    page,
    siteAddress,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const check = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // Of all that is checked, only colours follow the scheme.
        const asked = colorScheme === 'dark' ? { rules: ['color-contrast'] } : {};
        expect(await violationsIn(page, asked), `${what}, ${colorScheme}`).toEqual([]);
      }
    };
    await openLive(page, siteAddress);
    for (const name of ['List', 'Tables', 'Map']) {
      await page.getByRole('tab', { name }).click();
      await expect(page.locator('.loading')).toHaveCount(0);
      await check(name);
    }
    await page.getByRole('button', { name: width < 1200 ? 'Explore' : 'Search' }).click();
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeVisible();
    await check('Explore');
    await page.keyboard.press('Escape');
    await page.goto(`${siteAddress}?tab=list`);
    await page.locator('#list [data-tie]').first().click();
    await expect(page.locator('[data-details]')).toBeVisible();
    await check('details');
  });
}
