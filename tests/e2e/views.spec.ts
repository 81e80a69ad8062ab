// Do map, list and tables take turns, and does a link bring back exactly what was on the screen?
import type { Page } from '@playwright/test';
import { openLive } from '../../bench/layoutShift.mjs';
import { expect, test } from './support/test';

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const search = (page: Page) => new URL(page.url()).searchParams;

test('tabs follow the arrow keys, and their view takes the place of the map', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, siteAddress);
  const place = await page.locator('#map').boundingBox();
  await tab(page, 'Map').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'List')).toBeFocused();
  await expect(tab(page, 'List')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'List' }).getByRole('button')).not.toHaveCount(0);
  // All of it but the strip on which tabs and tools stand: nothing scrolls under them.
  const list = await page.locator('#list').boundingBox();
  const tools = await page.getByRole('group', { name: 'Tools' }).boundingBox();
  if (!place || !list || !tools) throw new Error('A part is not there.');
  expect([list.x, list.width]).toEqual([place.x, place.width]);
  expect(list.y + list.height).toBe(place.y + place.height);
  expect(list.y).toBeGreaterThan(tools.y + tools.height);
  await expect(page.locator('#map')).toBeHidden();
  await page.keyboard.press('End');
  await expect(page.getByRole('tabpanel', { name: 'Tables' }).getByRole('table')).toHaveCount(3);
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Map')).toBeFocused();
  await expect(page.locator('#map')).toBeVisible();
  await expect(page.locator('[role=tab][tabindex="0"]')).toHaveCount(1);
});

test('a table that goes on beyond its edge shades it, and keeps its caption where it is read', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${siteAddress}?tab=tables`);
  const box = page.getByRole('region', { name: /^Ties shown/ });
  await expect(box).toBeVisible();
  const caption = box.locator('caption > span');
  /** What stands at both ends of a row, above its letters. */
  const edges = async (): Promise<string[]> => {
    const row = await box.getByRole('row').nth(1).boundingBox();
    const frame = await box.boundingBox();
    if (!row || !frame) throw new Error('The table is not there.');
    const strip = { x: frame.x, y: row.y + 2, width: frame.width, height: 1 };
    const png = (await page.screenshot({ clip: strip })).toString('base64');
    return page.evaluate(async (data) => {
      const image = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${data}`)).blob(),
      );
      const canvas = new OffscreenCanvas(image.width, 1);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      return [0, image.width - 1].map(
        (at) => context?.getImageData(at, 0, 1, 1).data.slice(0, 3).join() ?? '',
      );
    }, png);
  };
  const place = await caption.boundingBox();
  const [bare, shaded] = await edges();
  expect(bare).toBe('255,255,255');
  expect(shaded).not.toBe(bare);
  await box.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  const [nowShaded, nowBare] = await edges();
  expect(nowBare).toBe('255,255,255');
  expect(nowShaded).not.toBe(nowBare);
  expect(await caption.boundingBox()).toEqual(place);
});

test('the timeline moves list and tables too', async ({ page, siteAddress }) => {
  await page.goto(`${siteAddress}?tab=list`);
  const rows = page.locator('#list .sentence-group [data-tie]');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  await page.getByRole('slider').press('Home');
  await expect.poll(() => rows.count()).toBeLessThan(before);
});

test('a pasted link, reload, back and forward restore tab, projection, axis, filter, focus and theme', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, siteAddress);
  const actor = await page.locator('[data-actor]').first().getAttribute('data-actor');
  const asked = {
    ...{ tab: 'map', map: 'equalEarth', axis: 'calendar', type: 'cooperation', theme: 'dark' },
    ...{ focus: `${actor}`, select: `actor:${actor}`, zoom: '2,30,-20' },
  };
  const link = `${siteAddress}?${new URLSearchParams(asked)}`;
  const expectRestored = async () => {
    await expect(page.getByLabel('Projection').first()).toHaveValue('equalEarth');
    await expect(page.getByLabel('Time axis').first()).toHaveValue('calendar');
    await expect(page.getByRole('checkbox', { name: /^Cooperation/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Opposition/ })).not.toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(
      page.locator('.map-note').getByRole('button', { name: 'Show all actors' }),
    ).toBeVisible();
    await expect(page.locator('[data-details=actor]')).toBeVisible();
  };
  await openLive(page, link);
  await expectRestored();
  await page.reload();
  await expectRestored();

  await tab(page, 'List').click();
  await expect.poll(() => search(page).get('tab')).toBe('list');
  expect(search(page).get('zoom')).toBe('2,30,-20');
  await page.goBack();
  await expect(tab(page, 'Map')).toHaveAttribute('aria-selected', 'true');
  await expectRestored();
  await page.goForward();
  await expect(tab(page, 'List')).toHaveAttribute('aria-selected', 'true');
});

test('a link brings back how the list is grouped and the tables are sorted', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${siteAddress}?tab=list`);
  await page.getByRole('radio', { name: 'Who says so' }).check();
  await expect.poll(() => search(page).get('group')).toBe('asserter');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Who says so' })).toBeChecked();
  await tab(page, 'Tables').click();
  const start = page.getByRole('columnheader', { name: 'Start' });
  for (const direction of ['ascending', 'descending']) {
    await start.getByRole('button').click();
    await expect(start).toHaveAttribute('aria-sort', direction);
  }
  await expect.poll(() => search(page).get('sort')).toBe('ties:-start');
  await page.reload();
  await expect(start).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Who says so' })).toBeChecked();
});

test('back and forward undo and redo a selection, each kind of filter, and the focus', async ({
  page,
  siteAddress,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, siteAddress);
  const details = page.locator('[data-details]');
  const shown = page.locator('.legend h2');
  const query = () => new URL(page.url()).search;
  const whole = (await shown.textContent()) ?? '';
  const expectOpening = async () => {
    await expect.poll(query).toBe('');
    await expect(details).toBeHidden();
    await expect(shown).toHaveText(whole);
    await expect(page.locator('.legend-group input:not(:checked)')).toHaveCount(0);
    await expect(
      page.locator('.map-note').getByRole('button', { name: 'Show all actors' }),
    ).toBeHidden();
  };
  const pickLast = (name: RegExp) => async () => {
    const field = page.getByRole('combobox', { name });
    const value = await field.locator('option').last().getAttribute('value');
    await field.selectOption(value ?? '');
  };
  const option = page.locator('[role=option][data-actor]').nth(1);
  const steps: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
      'select',
      () => option.focus().then(() => page.keyboard.press('Enter')),
      () => expect(details).toBeVisible(),
    ],
    [
      'type',
      () => page.getByRole('checkbox', { name: /^Opposition/ }).uncheck(),
      () => expect(shown).not.toHaveText(whole),
    ],
    ['by', pickLast(/^Said by/), () => expect(shown).not.toHaveText(whole)],
    ['actor', pickLast(/^Actor/), () => expect(shown).not.toHaveText(whole)],
  ];
  for (const [name, change, expectChanged] of steps) {
    await change();
    await expect.poll(() => search(page).has(name), name).toBe(true);
    const changed = query();
    await expectChanged();
    await page.goBack();
    await expectOpening();
    await page.goForward();
    await expect.poll(query).toBe(changed);
    await expectChanged();
    await page.goBack();
    await expectOpening();
  }
  await option.focus();
  await page.keyboard.press('Enter');
  await details.getByRole('button', { name: /^Show only/ }).click();
  await expect.poll(() => search(page).has('focus')).toBe(true);
  await expect(
    page.locator('.map-note').getByRole('button', { name: 'Show all actors' }),
  ).toBeVisible();
  await page.goBack();
  await expect.poll(() => search(page).has('focus')).toBe(false);
  await expect(
    page.locator('.map-note').getByRole('button', { name: 'Show all actors' }),
  ).toBeHidden();
});

test('an old link leads to what holds then, and what counts its readers is no matter', async ({
  page,
  siteAddress,
}) => {
  await openLive(page, `${siteAddress}?at=2014-02-03&utm_source=letter&fbclid=1`);
  await expect(page.locator('.step-date')).toHaveText('2011');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto(`${siteAddress}?select=dyad:russia~usa&at=soon`);
  await expect(page.getByRole('alert')).toContainText('select');
  await expect(page.getByRole('alert')).toContainText('at');
  await expect(page.locator('[data-details]')).toHaveCount(0);
});

test('a choice of projection changes the map and what it says of its scale', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, siteAddress);
  const land = () => page.locator('svg[data-map] .basemap .land').getAttribute('d');
  const before = await land();
  await page.getByLabel('Projection').selectOption('equalEarth');
  await expect(page.getByText('Areas compare.')).toBeVisible();
  await expect.poll(land).not.toBe(before);
  await expect.poll(() => search(page).get('map')).toBe('equalEarth');
});

test('the search finds an actor, shows it, and gives the keyboard back', async ({
  page,
  siteAddress,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, siteAddress);
  const name = await page.locator('svg[data-map] .label.actor').first().textContent();
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /^Search/ }).fill(name?.trim() ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-details]')).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeHidden();
});

test.describe('when a part does not come', () => {
  test.use({ expectedComplaints: [/Failed to load resource|dynamically imported module/] });

  test('without outlines the built map stays, says so, and asks again', async ({
    page,
    siteAddress,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.route(/world-[^/]*\.json/, (route) => route.abort());
    await page.goto(siteAddress);
    await expect(page.getByText('The interactive map could not be loaded.')).toBeVisible();
    await expect(page.locator('.map-static > svg:visible')).toHaveCount(1);
    await page.unroute(/world-[^/]*\.json/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.map-box[data-live="true"]')).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText('The interactive map could not be loaded.')).toBeHidden();
  });

  test('a list that does not come says so, and asks again', async ({ page, siteAddress }) => {
    await page.route(/ListView-[^/]*\.js/, (route) => route.abort());
    await openLive(page, siteAddress);
    await tab(page, 'List').click();
    await expect(page.getByText('This part could not be loaded.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('tables whose styles do not come say so, and come with them when asked again', async ({
    page,
    siteAddress,
  }) => {
    await page.route(/TablesView-[^/]*\.css/, (route) => route.abort());
    await openLive(page, siteAddress);
    await tab(page, 'Tables').click();
    await expect(page.getByText('This part could not be loaded.')).toBeVisible();
    await page.unroute(/TablesView-[^/]*\.css/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    const sheets = page.locator('link[rel="stylesheet"][href*="/TablesView-"]');
    await expect(sheets).toHaveCount(1);
    const isStyled = await sheets.evaluate((link) => (link as HTMLLinkElement).sheet !== null);
    expect(isStyled).toBe(true);
  });
});

test('when the filters leave nothing, the map says so and offers all', async ({
  page,
  siteAddress,
}) => {
  await openLive(page, `${siteAddress}?type=`);
  await expect(
    page.locator('.map-note').getByText('No tie matches the filters on this date.'),
  ).toBeVisible();
  await page.locator('.map-note').getByRole('button', { name: 'Show all ties' }).click();
  await expect(
    page.locator('.map-note').getByText('No tie matches the filters on this date.'),
  ).toBeHidden();
  await expect(page.locator('svg[data-map] .bundles > *')).not.toHaveCount(0);
});

test('what stands between views and tools touches neither, whatever it says', async ({
  page,
  siteAddress,
}) => {
  for (const query of ['?at=2011', '?focus=iran', '?focus=us-led-coalition&type=opposition', '']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openLive(page, `${siteAddress}${query}`);
    for (const width of [768, 959, 960, 1199, 1200, 1439, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const facts = await page.locator('.face-facts').boundingBox();
      const tools = await page.locator('.view-tabs, .view-tools .tool:visible').all();
      const boxes = await Promise.all(tools.map((tool) => tool.boundingBox()));
      if (!facts || boxes.length < 4) throw new Error('A part is not there.');
      const touched = boxes.filter(
        (box) =>
          box &&
          box.x < facts.x + facts.width &&
          box.x + box.width > facts.x &&
          box.y < facts.y + facts.height,
      );
      expect(touched, `${query} at ${width} px`).toEqual([]);
    }
  }
});
