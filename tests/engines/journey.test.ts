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

  it('shows actors by name, and ties that have a shape', async () => {
    const names = (await driver.evaluate(
      `[...document.querySelectorAll('svg[data-map] [data-actor]')].map((actor) => actor.textContent.trim())`,
    )) as string[];
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => name === '')).toEqual([]);
    const lengths = (await driver.evaluate(
      `[...document.querySelectorAll('svg[data-map] [data-tie] path')].map((path) => path.getTotalLength())`,
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

  it('opens the details of an actor', async () => {
    const name = await driver.text('svg[data-map] [data-actor]');
    await driver.click('svg[data-map] [data-actor]');
    await expect.poll(() => driver.text('[data-details]')).toContain(name?.trim());
  });

  it('takes a picture of the page', async () => {
    const picture = await driver.screenshot();
    expect([...picture.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  });
});
