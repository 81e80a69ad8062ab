// Does a pasted figure wake up without moving anything, talk with its article, and ask nobody else?
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dataset, expect, mapIn, snippet, test, whenReady } from './support/article';

const text = '<p>Before.</p>';
const below = '<p id="below">After.</p>';

/** Shifts of the article, told by Chromium; and where what follows the figure stands. */
const watchShifts = () => {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
};

for (const width of [320, 768, 1200]) {
  test(`a figure wakes up at ${width} px, and nothing moves`, async ({
    page,
    site,
    host,
    asked,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(watchShifts);
    // The loader comes late, as it does; and twice, as it may.
    await page.route('**/embed/v1.js*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    const twice = `<script type="module" src="${site}embed/v1.js?again"></script>`;
    const globals = '<script>window.before = new Set(Object.getOwnPropertyNames(window))</script>';
    const url = host.put(`wakes-${width}`, globals + text + snippet(site) + below + twice);
    await page.goto(url);
    const place = () => page.locator('#below').evaluate((one) => one.getBoundingClientRect().top);
    await page
      .locator('img')
      .evaluate((image) => Reflect.apply(HTMLImageElement.prototype.decode, image, []));
    const before = await place();
    await whenReady(page);
    await expect(mapIn(page).locator('.map-svg')).toBeVisible();
    expect(await place()).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
    // Only the poster is covered, and by exactly its box.
    await expect(page.locator('img')).toBeHidden();
    await expect(page.locator('figcaption')).toBeVisible();
    const [frame, poster] = await Promise.all(
      ['iframe', '[data-media]'].map((one) => page.locator(one).boundingBox()),
    );
    expect(frame).toEqual(poster);
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('same-origin');
    const foreign = asked.filter((one) => !one.startsWith(site) && !one.startsWith(host.address));
    expect(foreign).toEqual([]);
    const added = await page.evaluate(() => {
      const known: Set<string> = Reflect.get(window, 'before');
      return Object.getOwnPropertyNames(window).filter((name) => !known.has(name));
    });
    // Frames are numbered; nothing else is new.
    expect(added.filter((name) => !/^(\d+|before|shifts)$/.test(name))).toEqual([]);
  });
}

test('text and map of an article drive each other', async ({ page, site, host }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  const links = `<a href="#entente:map?at=2011">then</a> <a href="#entente:at=..2015-09-27&select=actor:iraq">Iraq</a> <a href="#entente:other?at=2011">other</a> <a href="#entente:">start</a>`;
  const map = snippet(site, { load: 'eager' }).replace('<entente-map', '<entente-map id="map"');
  await page.goto(host.put('drives', links + map));
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ['entente-select', 'entente-view'])
      addEventListener(name, (event) => heard.push(Reflect.get(event, 'detail')));
  });
  const heard = () => page.evaluate((): unknown[] => Reflect.get(window, 'heard'));
  await whenReady(page);
  const date = mapIn(page).locator('.step-date');
  const opening = (await date.getAttribute('data-instant')) ?? '';
  await page.getByRole('link', { name: 'then' }).press('Enter');
  await expect(date).toHaveAttribute('data-instant', '2011');
  await page.getByRole('link', { name: 'other' }).press('Enter');
  await page.getByRole('link', { name: 'Iraq' }).press('Enter');
  await expect(date).toHaveAttribute('data-instant', '..2015-09-27');
  await expect(mapIn(page).locator('.details h2')).toHaveText('Iraq');
  await expect.poll(heard).toContainEqual({ type: 'select', kind: 'actor', id: 'iraq' });
  await expect.poll(heard).toContainEqual({
    type: 'view',
    query: 'at=..2015-09-27&select=actor:iraq',
  });
  // Links of the frame leave it, alone.
  const leading = mapIn(page).locator('a[href]');
  const wrong = await leading.evaluateAll(
    (all) =>
      all.filter(
        (a) =>
          a.getAttribute('target') !== '_blank' || !/noopener/.test(a.getAttribute('rel') ?? ''),
      ).length,
  );
  expect(await leading.count()).toBeGreaterThan(2);
  expect(wrong).toBe(0);
  await page.getByRole('link', { name: 'start' }).press('Enter');
  await expect(date).toHaveAttribute('data-instant', opening);
  await expect.poll(heard).toContainEqual({ type: 'select', kind: '', id: '' });
  // The article's colours, when it changes them.
  await page.locator('#map').evaluate((map) => map.setAttribute('theme', 'dark'));
  await expect(mapIn(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  // On paper the figure is the content.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('img')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCSS('opacity', '0');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('img')).toBeHidden();
});

test('a figure that waits asks nothing of the map’s host before the press', async ({
  page,
  site,
  host,
  asked,
}) => {
  const loader = await (await fetch(`${site}embed/v1.js`)).text();
  host.put('embed/v1.js', loader, { 'content-type': 'text/javascript' });
  host.put(`images/${dataset}.png`, '', { 'content-type': 'image/png' });
  const own = snippet(host.address, { load: 'click' });
  const link = '<a href="#entente:at=2011">then</a>';
  const body = own.replace(
    `src="${host.address}embed/${dataset}/"`,
    `src="${site}embed/${dataset}/"`,
  );
  await page.goto(host.put('waits', link + body));
  await page.getByRole('link', { name: 'then' }).press('Enter');
  const button = page.getByRole('button', { name: /Load the map from 127/ });
  await expect(button).toBeVisible();
  expect(asked.filter((one) => one.startsWith(site))).toEqual([]);
  await button.press('Enter');
  await whenReady(page);
  // What the text asked for while it waited.
  await expect(mapIn(page).locator('.step-date')).toHaveAttribute('data-instant', '2011');
});

test('without scripts the figure and the frame are complete', async ({ browser, site, host }) => {
  const tab = await browser.newPage({ javaScriptEnabled: false });
  const plain = `<iframe src="${site}embed/${dataset}/" width="900" height="560"></iframe>`;
  await tab.goto(host.put('still', snippet(site) + plain));
  await expect(tab.locator('figure img')).toBeVisible();
  await expect(tab.locator('figcaption')).toHaveText(/The title As of now\. Source: The Gazette\./);
  await tab.locator('summary').click();
  await expect(tab.getByRole('cell').or(tab.getByRole('rowheader'))).toHaveCount(1);
  const frame = tab.frameLocator('iframe');
  await expect(frame.locator('.map-static svg.wide')).toBeVisible();
  await expect(frame.locator('h1')).toBeVisible();
  await expect(frame.getByText(/^As of/).first()).toBeVisible();
  await expect(frame.getByText(/Borders:/)).toBeVisible();
  await tab.close();
});

test('the example article shows its maps, with the chrome that is asked for', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(`${site}demo/`);
  await page.getByRole('link', { name: 'in 2011' }).press('Enter');
  await whenReady(page);
  const driven = page.frameLocator('#map iframe');
  await expect(driven.locator('.step-date')).toHaveAttribute('data-instant', '2011');
  await expect(page.frameLocator('.wide > iframe').locator('h1')).toHaveCount(1);
  const waiting = page.locator('entente-map').last();
  await waiting.evaluate((element) => element.setAttribute('chrome', 'none'));
  await waiting.getByRole('button').press('Enter');
  await whenReady(page, 2);
  const bare = waiting.locator('iframe').contentFrame();
  await expect(bare.locator('.map-svg')).toBeVisible();
  const parts = bare.locator('.embed-head, .view-bar, .timeline');
  const heights = await parts.evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(heights).toHaveLength(3);
  expect(Math.max(...heights)).toBeLessThanOrEqual(1);
});

test('an embed is one file with its own policy, and light enough', () => {
  const html = readFileSync(`dist/embed/${dataset}/index.html`, 'utf8');
  const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  expect(policy).toContain(`script-src 'sha256-${hash}'`);
  expect(policy).toContain("connect-src 'none'");
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(130_000);
  // Nothing is fetched: no script, style, picture or font has an address.
  expect(
    html.match(/<script[^>]* src=|<link[^>]* rel="(?!icon|canonical)|url\((?!data:|#)/g),
  ).toBeNull();
});
