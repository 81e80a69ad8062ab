// @ts-check
// How long does the page take to show and to answer, and what does a step of time cost in a browser?
import { readFileSync } from 'node:fs';
import { writeDrawnFloor } from './floors.mjs';
import { median, spreadOf } from './statistics.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ site: string, dist: string, browser: Browser, repeats: number }} Bench */

const viewport = { width: 1440, height: 900 };
const probe = readFileSync(new URL('./probe.js', import.meta.url), 'utf8');
/** Steps that are timed, unless they take longer than this in all; ms. */
const timedSteps = 24;
const stepLimit = 6000;

/** A context of its own, so that nothing is cached. @param {Browser} browser */
export async function openPage(browser) {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript({ content: probe });
  return page;
}

/** @param {Page} page @param {string} name @param {unknown} [option] @returns {Promise<any>} */
const ask = (page, name, option) =>
  page.evaluate(
    ([method, value]) => /** @type {any} */ (window).ententeBench[String(method)](value),
    [name, option],
  );

/** Every script that is fetched until nothing more comes, with no interaction. @param {Page} page */
export function scriptsOf(page) {
  /** @type {Set<string>} */
  const scripts = new Set();
  page.on('request', (request) => {
    const file = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    if (/\.m?js$/.test(file)) scripts.add(file);
  });
  return scripts;
}

/** @param {Bench} bench @param {string} path @param {string} last */
async function loadOnce({ browser, site }, path, last) {
  const page = await openPage(browser);
  await page.goto(site + path, { waitUntil: 'commit' });
  const moments = await ask(page, 'moments', last);
  await page.context().close();
  return moments;
}

/** Floors and page in turn, so that a busy moment of the machine meets all of them. @param {Bench} bench @param {Record<string, { path: string, last: string }>} subjects */
export async function loadsOf(bench, subjects) {
  /** @type {Record<string, Record<string, number[]>>} */
  const samples = {};
  for (let repeat = 0; repeat < bench.repeats; repeat += 1) {
    for (const [name, { path, last }] of Object.entries(subjects)) {
      const moments = await loadOnce(bench, path, last);
      for (const [moment, time] of Object.entries(moments)) {
        samples[name] ??= {};
        samples[name][moment] ??= [];
        samples[name][moment].push(time);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, moments]) => [
      name,
      Object.fromEntries(Object.entries(moments).map(([key, times]) => [key, median(times)])),
    ]),
  );
}

/** Main-thread time of each of many small actions. @param {Page} page @param {(index: number) => Promise<unknown>} act */
async function costOf(page, act, count = timedSteps) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (/** @type {string} */ wanted) =>
      (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return { main: of('TaskDuration'), script: of('ScriptDuration') };
  };
  const main = [];
  const script = [];
  const start = Date.now();
  let before = await spent();
  for (let index = 0; index < count && Date.now() - start < stepLimit; index += 1) {
    await act(index);
    const after = await spent();
    main.push(after.main - before.main);
    script.push(after.script - before.script);
    before = after;
  }
  return { main: spreadOf(main), script: spreadOf(script) };
}

/** Forward to the end and back, or on and on when there are many steps. @param {number} count @param {number} index */
const keyFor = (count, index) =>
  Math.floor(index / Math.max(1, count - 1)) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';

/** Goes where a reader who looks around would be: the start of a short story, the middle of a long one. @param {Page} page @param {number} count */
async function goToStart(page, count) {
  await ask(page, 'press', 'Home');
  if (count > 2 * timedSteps)
    for (let page10 = 0; page10 < 5; page10 += 1) await ask(page, 'press', 'PageDown');
}

/** @param {Bench} bench @param {string} path @param {string} name */
export async function stepsOf(bench, path, name) {
  const page = await openPage(bench.browser);
  await page.goto(bench.site + path);
  await ask(page, 'moments', 'live');
  const count = await page.evaluate(
    () => Number(document.querySelector('.step-slider')?.getAttribute('max')) + 1,
  );
  // First what is drawn and touched, which also warms up; then, over the same steps, what it costs.
  await goToStart(page, count);
  const drawn = [await ask(page, 'bundles')];
  const mutations = [];
  const start = Date.now();
  for (let index = 0; index < timedSteps && Date.now() - start < stepLimit; index += 1) {
    mutations.push(await ask(page, 'mutationsOf', keyFor(count, index)));
    drawn.push(await ask(page, 'bundles'));
  }
  await goToStart(page, count);
  const cost = await costOf(page, (index) => ask(page, 'press', keyFor(count, index)));
  const drawing = await drawingOf(page);
  const floor = writeDrawnFloor(bench.dist, name, drawing, drawn);
  await page.context().close();
  return { count, cost, mutations, floor };
}

/** @param {Page} page */
async function drawingOf(page) {
  const map = await ask(page, 'map');
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll('head style, head link[rel="stylesheet"]')]
      .map((element) => {
        if (element instanceof HTMLLinkElement) element.setAttribute('href', element.href);
        return element.outerHTML;
      })
      .join(''),
  );
  return { map: `<div class="map-box">${map}</div>`, styles };
}

/** @param {Bench} bench @param {string} path */
export async function floorStepsOf(bench, path) {
  const page = await openPage(bench.browser);
  await page.goto(bench.site + path);
  await ask(page, 'moments', 'painted');
  await costOf(page, (index) => ask(page, 'show', index), 8);
  const cost = await costOf(page, (index) => ask(page, 'show', index + 1));
  await page.context().close();
  return cost;
}
