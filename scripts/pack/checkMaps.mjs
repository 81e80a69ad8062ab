// @ts-check
// Do two maps on one page live, each by itself, and leave the page around them as it is?
import { strict as assert } from 'node:assert';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, findChromium } from '../browser.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** What the article looks like, and what would be broken by two maps with the same ids. @param {Page} page */
const seenOf = (page) =>
  page.evaluate(() => {
    const style = (/** @type {string} */ selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      const { font, color, margin, backgroundColor } = getComputedStyle(element);
      return { font, color, margin, backgroundColor };
    };
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const referring = [...document.querySelectorAll('[aria-labelledby],[aria-describedby]')];
    const named = referring.flatMap((element) =>
      `${element.getAttribute('aria-labelledby') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`
        .split(/\s+/)
        .filter(Boolean),
    );
    return {
      article: [style('body'), style('h1'), style('#root > p'), style('#root > button')],
      repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
      leading: named.filter((id) => !document.getElementById(id)),
    };
  });

/** @param {Page} page @returns {Promise<{ told: string, selected: { kind: string } | null }>} */
const toldOf = async (page) => JSON.parse(await page.locator('#root > output').innerText());

/** @param {Page} page @param {string} address */
async function observe(page, address) {
  const complaints = /** @type {string[]} */ ([]);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  const maps = page.locator('.entente svg[data-map]');
  await maps.nth(1).waitFor({ timeout: 30_000 });
  const seen = await seenOf(page);
  const dates = page.locator('.entente .step-date');
  const before = await dates.allInnerTexts();
  const colours = await page
    .locator('.entente .component')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  await page.locator('.second').getByRole('option').first().press('Enter');
  await page.locator('.second .details').waitFor();
  const selected = { ...(await toldOf(page)), cards: await page.locator('.details').count() };
  await page.getByRole('button', { name: 'Show another date' }).click();
  await page.locator('.second .details').waitFor({ state: 'detached' });
  const after = await dates.allInnerTexts();
  await page.locator('.second [aria-label="Step"] button, .second .playback button').last().click();
  const stepped = await toldOf(page);
  return { maps: await maps.count(), seen, before, after, colours, selected, stepped, complaints };
}

/** The article without any map. @param {Page} page @param {string} address */
async function bare(page, address) {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style[data-href],link[rel=stylesheet]'))
      style.remove();
    for (const map of document.querySelectorAll('.entente')) map.remove();
  });
  return (await seenOf(page)).article;
}

/** @param {string} folder @param {(name: string, claim: () => void) => void} check */
export async function checkMaps(folder, check) {
  const server = await preview({
    ...{ root: folder, configFile: false, logLevel: 'error', build: { outDir: folder } },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  try {
    const bound = server.httpServer.address();
    if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
    const address = `http://127.0.0.1:${bound.port}/`;
    const article = await bare(await browser.newPage(), address);
    const page = await browser.newPage();
    const all = await observe(page, address);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    check('two maps live on one page', () => assert.equal(all.maps, 2));
    check('the page does not complain', () => assert.deepEqual(all.complaints, []));
    check('no id stands twice, and every name leads somewhere', () =>
      assert.deepEqual([all.seen.repeated, all.seen.leading], [[], []]),
    );
    check('the article looks as it does without maps', () =>
      assert.deepEqual(all.seen.article, article),
    );
    check('each has its own colours', () => assert.notEqual(all.colours[0], all.colours[1]));
    check('a selection is told, and shown in its own map only', () => {
      assert.equal(all.selected.selected?.kind, 'actor');
      assert.equal(all.selected.cards, 1);
    });
    check('a new view is shown in its own map only', () => {
      assert.equal(all.before[0], all.after[0]);
      assert.notEqual(all.before[1], all.after[1]);
    });
    check('a step of the reader is told in the grammar of the address', () =>
      assert.match(all.stepped.told, /^at=/),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
