// Does an image look the same in Firefox, and does text keep within what was measured for it?
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FontWeight, measureText } from '../../src/scene/measureText';
import { type Site, serveSite } from '../e2e/support/site';
import { dataUrl, pixelDifference } from '../fixtures/pixelDifference';
import { renderImage, shots } from '../fixtures/renderImage';
import type { Driver } from './driver';
import { openFirefox } from './firefox';
import { openWebKit } from './webkit';

/** px that rounding of letters may add to a line: less than the gap that every label keeps. */
const slack = 1.5;

interface Drawn {
  text: string;
  size: number;
  weight: FontWeight;
  length: number;
}

const drawnTexts = `[...document.querySelectorAll('svg[data-map] text:not(:has(tspan)), svg[data-map] tspan')].map((text) => {
  const { fontSize, fontWeight } = getComputedStyle(text);
  return { text: text.textContent, size: parseFloat(fontSize), weight: Number(fontWeight), length: text.getComputedTextLength() };
})`;

const engines = [
  ['Firefox', openFirefox],
  ['WebKitGTK', openWebKit],
] as const;

describe.each(engines)('%s', (_, open) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serveSite();
    driver = await open();
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it.each(['', 'maghreb-ties-1963-2021/'])('keeps text in its box in /%s', async (path) => {
    await driver.goto(`${site.address}${path}`);
    await expect.poll(() => driver.text('svg[data-map]')).toMatch(/\S/);
    await driver.evaluate('document.fonts.ready.then(() => true)');
    const texts = (await driver.evaluate(drawnTexts)) as Drawn[];
    expect(texts.length).toBeGreaterThan(10);
    const tooWide = texts.filter(
      ({ text, size, weight, length }) => length > measureText(text, size, weight) + slack,
    );
    expect(tooWide).toEqual([]);
  });
});

describe('Firefox', () => {
  it.each(shots)('draws %s %s %s as the command line does', async (dataset, preset, theme) => {
    const words = ['--preset', preset, '--theme', theme];
    const png = dataUrl('png', renderImage('png', dataset, ...words, '--scale', '2'));
    const svg = dataUrl('svg+xml', renderImage('svg', dataset, ...words, '--outlines'));
    const driver = await openFirefox();
    try {
      await driver.goto('about:blank');
      const pictures = JSON.stringify({ svg, png, tolerance: 16 });
      const share = await driver.evaluate(`(${pixelDifference})(${pictures})`);
      expect(share).toBeLessThan(0.005);
    } finally {
      await driver.close();
    }
  });
});
