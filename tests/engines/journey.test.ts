// Does the page work for a reader in Firefox and in WebKit, by pointer and by keyboard?
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Site, serveSite } from '../e2e/support/site';
import type { Driver } from './driver';
import { openFirefox } from './firefox';
import { openWebKit } from './webkit';

const engines = [
  ['Firefox', openFirefox],
  ['WebKitGTK', openWebKit],
] as const;

const instant = '[data-instant]';
const actor = 'svg[data-map] .actors [role=option]';
const firstActor = `document.querySelector('${actor}')`;

const isShown = (driver: Driver, selector: string) =>
  driver.evaluate(`document.querySelector('${selector}')?.checkVisibility() ?? false`);

describe.each(engines)('%s', (_, open) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serveSite();
    driver = await open();
  });

  beforeEach(async () => {
    await driver.goto(site.address);
    await vi.waitFor(async () => expect(await driver.text('svg[data-map]')).not.toBeNull(), 5_000);
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('names actors and ties, and draws ties that have a shape', async () => {
    const names = (await driver.evaluate(
      `[...document.querySelectorAll('svg[data-map] [role=option]')].map((option) => option.getAttribute('aria-label'))`,
    )) as string[];
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !/\S/.test(name))).toEqual([]);
    const drawn = (await driver.evaluate(
      `[...document.querySelectorAll('svg[data-map] text[data-actor]')].map((text) => text.getBoundingClientRect().width)`,
    )) as number[];
    expect(drawn.length).toBeGreaterThan(1);
    expect(Math.min(...drawn)).toBeGreaterThan(8);
    const lengths = (await driver.evaluate(
      `[...document.querySelectorAll('svg[data-map] .bundle path')].map((path) => path.getTotalLength())`,
    )) as number[];
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeGreaterThan(10);
  });

  it('steps through time by button and by key', async () => {
    const before = await driver.text(instant);
    expect(before).toMatch(/\S/);
    await driver.click('[data-step-prev]');
    await expect.poll(() => driver.text(instant)).not.toBe(before);
    await driver.click('[data-step-next]');
    await expect.poll(() => driver.text(instant)).toBe(before);
    await driver.evaluate(`document.querySelector('[data-step-prev]').focus()`);
    await driver.press('Enter');
    await expect.poll(() => driver.text(instant)).not.toBe(before);
  });

  it('opens the details of an actor by pointer, and leaves them by Escape', async () => {
    const name = String(await driver.evaluate(`${firstActor}.getAttribute('aria-label')`));
    const id = await driver.evaluate(`${firstActor}.getAttribute('data-actor')`);
    await driver.click(`svg[data-map] .pointed[data-actor="${id}"]`);
    await expect.poll(() => driver.text('[data-details]')).toContain(name.split('.')[0]);
    await driver.press('Escape');
    await driver.press('Escape');
    await expect.poll(() => isShown(driver, '[data-details]')).toBe(false);
  });

  it('is walked by key: to an actor, seen by its rings, on to its ties and their evidence', async () => {
    await driver.evaluate(`${firstActor}.focus()`);
    await driver.press('End');
    await driver.press('Home');
    // What answers keys and paints rings comes with this first approach.
    const rings = () =>
      driver.evaluate(
        `new Set([...document.querySelectorAll('svg[data-map] [role=option]:focus-visible > .focus-ring > *')].map((ring) => getComputedStyle(ring).stroke)).size`,
      );
    await expect.poll(rings).toBe(2);
    await driver.press('Tab');
    const tie = await driver.evaluate(`document.activeElement.getAttribute('data-tie')`);
    expect(tie).toMatch(/\S/);
    await driver.press('Enter');
    await expect
      .poll(() =>
        driver.evaluate(`document.querySelector('[data-details] a[href*="#:~:text="]')?.href`),
      )
      .toMatch(/^https?:/);
    expect(await driver.evaluate(`document.activeElement.getAttribute('data-tie')`)).toBe(tie);
  });

  it('restores a pasted view, and lists every tie in words', async () => {
    await driver.goto(`${site.address}?at=2011&tab=list`);
    await expect.poll(() => driver.text(instant)).toMatch(/2011/);
    await expect.poll(() => driver.text('#list li')).toMatch(/\S/);
    await driver.goto(`${site.address}?tab=tables`);
    await expect.poll(() => driver.text('#tables tbody td')).toMatch(/\S/);
  });

  it('takes a picture of the page', async () => {
    const picture = await driver.screenshot();
    expect([...picture.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  });
});
