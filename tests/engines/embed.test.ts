// Does a figure in an article on another site become a map in Firefox and in WebKit, and stay one without scripts?
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, serveHost } from '../e2e/support/host';
import { type Site, serveSite } from '../e2e/support/site';
import { snippet } from '../e2e/support/snippet';
import type { Driver } from './driver';
import { openFirefox } from './firefox';
import { openWebKit } from './webkit';

const engines = [
  ['Firefox', openFirefox],
  ['WebKitGTK', openWebKit],
] as const;

/** Everything that the map tells its article, in order. */
const listening = `<script>
  window.told = [];
  for (const name of ['ready', 'view', 'select'])
    addEventListener('entente-' + name, ({ detail }) => told.push(detail));
</script>`;

const article = (site: string) =>
  `${listening}<p><a id="link" href="#entente:at=2011">In 2011</a></p>${snippet(site)}`;

const figure = `(() => {
  const image = document.querySelector('img');
  return {
    poster: image.complete && image.naturalWidth > 1000 && image.checkVisibility({ visibilityProperty: true }),
    caption: document.querySelector('figcaption').checkVisibility(),
    ties: document.querySelectorAll('tbody tr').length,
    frames: document.querySelectorAll('iframe').length,
  };
})()`;

describe.each(engines)('an embed in %s', (_, open) => {
  let site: Site;
  let host: Host & { close(): void };
  let driver: Driver;
  const told = async (type: string) => {
    const all = (await driver.evaluate('window.told')) as { type: string }[];
    return all.filter((message) => message.type === type);
  };
  const whenReady = () => expect.poll(() => told('ready'), { timeout: 20_000 }).toHaveLength(1);

  beforeAll(async () => {
    [site, host] = await Promise.all([serveSite(), serveHost()]);
    driver = await open();
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
    host?.close();
  });

  it('shows the poster first, covers exactly its box when the map is ready, and moves nothing', async () => {
    await driver.goto(host.put('article', article(site.address)));
    const box = (selector: string) =>
      driver.evaluate(`document.querySelector('${selector}').getBoundingClientRect().toJSON()`);
    const [poster, caption] = [await box('[data-media]'), await box('figcaption')];
    await whenReady();
    expect(await box('iframe')).toEqual(poster);
    expect(await box('figcaption')).toEqual(caption);
    const isPosterSeen = `document.querySelector('img').checkVisibility({ visibilityProperty: true })`;
    expect(await driver.evaluate(isPosterSeen)).toBe(false);
    expect(
      await driver.evaluate(
        `document.querySelector('iframe').sandbox.contains('allow-same-origin')`,
      ),
    ).toBe(false);
  });

  it('tells its article what a reader selects, and is moved by a link of the article', async () => {
    await driver.goto(host.put('article', article(site.address)));
    await whenReady();
    await driver.clickIn('iframe', 'svg[data-map] .pointed');
    const id = expect.stringMatching(/./);
    const selected = { type: 'select', kind: 'actor', id };
    await expect.poll(() => told('select')).toEqual([selected]);
    await driver.click('#link');
    // The link shows its own view: with its date, and without the selection.
    await expect
      .poll(async () => (await told('view')).at(-1))
      .toEqual({ type: 'view', query: 'at=2011' });
    expect(await told('select')).toEqual([selected, { type: 'select', kind: '', id: '' }]);
  });

  it('stays a complete figure where scripts are off', async () => {
    const off = { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" };
    await driver.goto(host.put('silent', article(site.address), off));
    expect(await driver.evaluate('window.told ?? null')).toBeNull();
    await expect
      .poll(() => driver.evaluate(figure))
      .toEqual({ poster: true, caption: true, ties: 1, frames: 0 });
  });
});
