// Does an embed hold against the article around it, and the article against what it frames?
import { dataset, expect, mapIn, snippet, test, whenReady } from './support/article';

test('a strict article shows the map: its policy, trusted types, isolation', async ({
  page,
  site,
  host,
}) => {
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; img-src ${site} data:; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const url = host.put(
    'strict',
    snippet(site, { load: 'eager' }).replace('<script ', '<script crossorigin '),
    {
      'content-type': 'text/html',
      'content-security-policy': policy,
      'cross-origin-embedder-policy': 'require-corp',
    },
  );
  await page.goto(url);
  await whenReady(page);
  await expect(mapIn(page).locator('.map-svg')).toBeVisible();
});

test.describe('a frame that is refused', () => {
  test.use({ expectedComplaints: [/frame-src|Framing/] });

  test('leaves the figure', async ({ page, site, host }) => {
    const headers = { 'content-type': 'text/html', 'content-security-policy': "frame-src 'none'" };
    await page.goto(host.put('refused', snippet(site, { load: 'eager' }), headers));
    await expect(page.locator('iframe')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('img')).toBeVisible();
    await expect(page.locator('entente-map[data-was-ready]')).toHaveCount(0);
  });
});

test('addresses that are none are not framed, and attributes stay text', async ({
  page,
  site,
  host,
}) => {
  const hostile = [
    'javascript:alert(1)',
    'data:text/html,x',
    `blob:${site}x`,
    '//127.0.0.1:1/',
    '/\\127.0.0.1:1/',
    'https://user:secret@example.org/',
    '',
  ];
  const label = '"><script>window.broken = true</script>';
  const given = snippet(site, { load: 'eager', title: label, view: `at=<b>${label}` });
  const body = hostile.map((src) =>
    given.replace(/src="[^"]*embed\/[a-z0-9-]+\/"/, `src="${src}"`),
  );
  await page.goto(host.put('hostile', [...body, given].join('')));
  await whenReady(page);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.locator('entente-map').last().locator('iframe')).toHaveAttribute(
    'title',
    label,
  );
  expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
  await expect(mapIn(page).locator('.map-svg')).toBeVisible();
});

test('nobody else can speak for either side', async ({ page, site, host }) => {
  const spoof = `<script>
    const messages = [['ready', { version: 'x' }], ['height', { height: 9000 }], ['view', { query: 'at=2011' }],
      ['select', { kind: 'actor', id: 'iran' }], ['theme', { theme: 'dark' }]];
    const hello = '{"entente":1,"type":"hello"}';
    let heard = 0;
    const attack = () => {
      for (let round = 0; round < 50; round += 1)
        for (const [type, fields] of messages) {
          const text = JSON.stringify({ type, ...fields });
          for (const target of [parent, parent.frames[0]]) target.postMessage(text, '*');
        }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { heard += 1; };
      parent.frames[0].postMessage(hello, '*', [port2]);
      port1.postMessage('{"type":"view","query":"at=2011"}');
      parent.postMessage({ heard }, '*');
    };
    setInterval(attack, 150);
  </script>`;
  const sibling = host.put('spoof', spoof);
  const link = '<a href="#entente:at=..2015-09-27">go</a>';
  const map = snippet(site, { load: 'eager', autoHeight: true });
  await page.goto(
    host.put('spoofed', `${link}${map}<iframe src="${sibling}" sandbox="allow-scripts"></iframe>`),
  );
  await whenReady(page);
  await page.evaluate(() => {
    const said: unknown[] = [];
    Object.assign(window, { said });
    addEventListener('message', ({ data }) => typeof data === 'object' && said.push(data));
    // The article itself cannot greet twice either.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => said.push('answered');
    window.frames[0]?.postMessage('{"entente":1,"type":"hello"}', '*', [port2]);
  });
  const said = () => page.evaluate((): unknown[] => Reflect.get(window, 'said'));
  await expect.poll(async () => (await said()).length, { timeout: 20_000 }).toBeGreaterThan(2);
  expect((await said()).filter((one) => JSON.stringify(one) !== '{"heard":0}')).toEqual([]);
  await expect(mapIn(page).locator('.step-date')).not.toHaveAttribute('data-instant', '2011');
  await expect(mapIn(page).locator('html')).not.toHaveAttribute('data-theme', 'dark');
  expect((await page.locator('[data-media]').boundingBox())?.height).toBeLessThan(4001);
  await page.getByRole('link', { name: 'go' }).press('Enter');
  await expect(mapIn(page).locator('.step-date')).toHaveAttribute('data-instant', '..2015-09-27');
});

test('a page that abuses its frame is bounded, and one that goes elsewhere is dropped', async ({
  page,
  site,
  host,
}) => {
  const abusive = `<script>
    addEventListener('message', ({ ports: [port] }) => {
      const say = (message) => port.postMessage(typeof message === 'string' ? message : JSON.stringify(message));
      for (const height of [NaN, -1, 1e9, '100%', {}, [], null]) say({ type: 'height', height });
      for (let height = 300; height < 9000; height += 7) say({ type: 'height', height });
      for (const junk of ['', '{', '[]', 'null', 'x'.repeat(1e6), { type: 'navigate', url: 'https://example.org/' },
        { type: 'select', kind: 'actor', id: '<img src=x onerror=alert(1)>' }]) say(junk);
      port.postMessage({ type: 'ready', version: 'an object is no text' });
      setTimeout(() => say({ type: 'ready', version: '0' }), 200);
      setTimeout(() => { location.href = 'about:blank'; }, 1200);
    });
  </script>`;
  const url = host.put('abusive', abusive);
  const map = snippet(site, { load: 'eager', autoHeight: true }).replace(
    /src="[^"]*embed\/[a-z0-9-]+\/"/,
    `src="${url}"`,
  );
  const article = host.put('abused', map);
  await page.goto(article);
  const selected = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('entente-select', () => resolve('selected'));
        setTimeout(() => resolve('nothing'), 1000);
      }),
  );
  await whenReady(page);
  expect(await selected).toBe('nothing');
  const height = (await page.locator('[data-media]').boundingBox())?.height ?? 0;
  expect(height).toBeLessThanOrEqual(4000);
  expect(height).toBeGreaterThanOrEqual(200);
  // Gone elsewhere: the figure is back, in its own box.
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.locator('img')).toBeVisible();
  expect(page.url()).toBe(article);
});

test('in the smallest sandbox and the smallest box all of it works', async ({
  page,
  site,
  host,
  asked,
}) => {
  const src = `${site}embed/${dataset}/#?secret=aB3dE5`;
  const frame = `<iframe sandbox="allow-scripts" security="restricted" src="${src}" width="280" height="360"></iframe>`;
  const listen =
    '<script>window.said = []; addEventListener("message", ({ data, origin }) => said.push([origin, data]))</script>';
  await page.goto(host.put('sandboxed', listen + frame));
  const map = mapIn(page);
  await expect(map.locator('.map-svg')).toBeVisible({ timeout: 20_000 });
  const wrong = await map.locator('html').evaluate((root) => {
    const stores = [() => localStorage, () => document.cookie, () => sessionStorage];
    const open = stores.filter((store) => {
      try {
        store();
        return true;
      } catch {
        return false;
      }
    });
    return { open: open.length, overflow: root.scrollWidth - root.clientWidth };
  });
  expect(wrong).toEqual({ open: 0, overflow: 0 });
  const said = await page.evaluate((): [string, unknown][] => Reflect.get(window, 'said'));
  expect(said.map(([origin]) => origin)).toContain('null');
  const dialects = said.map(([, data]) => JSON.stringify(data));
  expect(dialects.some((one) => /"sentinel":"amp","type":"embed-size"/.test(one))).toBe(true);
  expect(dialects.some((one) => /iframe\.resize/.test(one))).toBe(true);
  expect(dialects.some((one) => /"message":"height","value":\d+,"secret":"aB3dE5"/.test(one))).toBe(
    true,
  );
  // Everything that the page has besides the map came with it.
  await map.getByRole('tab', { name: 'List' }).click();
  await map
    .getByRole('button', { name: /announces that it will pass/ })
    .first()
    .click();
  await expect(map.locator('.details')).toBeVisible();
  await map.getByRole('button', { name: 'Close details' }).click();
  await map.getByRole('tab', { name: 'Tables' }).click();
  await expect(map.getByRole('table').first()).toBeVisible();
  await map.getByRole('tab', { name: 'Map' }).click();
  await map.getByRole('button', { name: 'Explore' }).click();
  await map
    .getByRole('searchbox')
    .or(map.getByRole('combobox', { name: /search/i }))
    .first()
    .fill('Iran');
  await expect(map.getByRole('option', { name: /Iran/ }).first()).toBeVisible();
  expect(asked.filter((one) => !one.startsWith(host.address))).toEqual([src.replace(/#.*/, '')]);
});
