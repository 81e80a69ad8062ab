// @ts-check
// What does the page weigh and cost, beside floors of the same run? `npm run bench [-- --json] [--repeats n]`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { buildPages, runTyped } from '../bench/build.mjs';
import { writeEmptyFloor } from '../bench/floors.mjs';
import { layoutShiftOf, openLive, shiftWidths } from '../bench/layoutShift.mjs';
import { floorStepsOf, loadsOf, openPage, scriptsOf, stepsOf } from '../bench/page.mjs';
import { print } from '../bench/print.mjs';
import { assetsOf, compressedSize } from '../bench/sizes.mjs';
import { chromiumFlags, findChromium } from './browser.mjs';

const option = (/** @type {string} */ name) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
};
const repeats = Number(option('repeats') ?? 5);
const isJson = process.argv.includes('--json');

/** @param {import('../bench/page.mjs').Bench} bench @param {import('../bench/build.mjs').Page} page */
async function firstScripts({ browser, site }, page) {
  const opened = await openPage(browser);
  const scripts = scriptsOf(opened);
  await openLive(opened, site + page.path);
  await opened.waitForLoadState('networkidle');
  await opened.context().close();
  return [...scripts];
}

/** @param {import('../bench/page.mjs').Bench} bench @param {import('../bench/build.mjs').Page} page */
async function shifts({ browser, site }, page) {
  /** @type {{ view: string, sum: number, moved: string[] }[]} */
  const results = [];
  const { dataset } = JSON.parse(readFileSync(page.prepared, 'utf8'));
  const pasted = `?select=actor:${dataset.actors[0].id}`;
  for (const width of shiftWidths) {
    for (const [name, colorScheme, query] of /** @type {const} */ ([
      ['light', 'light', ''],
      ['dark', 'dark', ''],
      ['pasted view', 'light', pasted],
    ])) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const opened = await context.newPage();
      await openLive(opened, site + page.path + query);
      results.push({ view: `${width} px, ${name}`, ...(await layoutShiftOf(opened)) });
      await context.close();
    }
  }
  return results;
}

/** @param {import('../bench/page.mjs').Bench} bench @param {import('../bench/build.mjs').Page} page @param {string} emptyFloor */
async function measurePage(bench, page, emptyFloor) {
  const steps = await stepsOf(bench, page.path, page.id);
  const load = await loadsOf(bench, {
    empty: { path: emptyFloor, last: 'painted' },
    drawn: { path: steps.floor, last: 'painted' },
    page: { path: page.path, last: 'live' },
  });
  const step = {
    empty: await floorStepsOf(bench, emptyFloor),
    drawn: await floorStepsOf(bench, steps.floor),
    page: steps.cost,
  };
  return { id: page.id, stepCount: steps.count, load, step, mutations: steps.mutations };
}

const start = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const executablePath = await findChromium();
const { dist, pages } = await buildPages(folder);
const [shipped] = pages;
const generated = pages.at(-1);
if (!shipped || !generated) throw new Error('There is no page to measure.');
const server = await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir: dist },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const bench = { site: `http://127.0.0.1:${bound.port}/`, dist, browser, repeats };
  const emptyFloor = writeEmptyFloor(dist);
  await firstScripts(bench, shipped); // warms the browser up
  const everybody = { ...generated, path: '?focus=none', id: `${generated.id}-everybody` };
  const results = {
    sizes: {
      pages: pages.map(({ id, path }) => ({
        id,
        bytes: compressedSize(join(dist, path, 'index.html')),
      })),
      assets: assetsOf(dist),
      beforeInteraction: await firstScripts(bench, shipped),
    },
    scenes: JSON.parse(
      runTyped('bench/scene.ts', ...[shipped, generated].map(({ prepared }) => prepared)),
    ),
    pages: [
      await measurePage(bench, shipped, emptyFloor),
      await measurePage(bench, generated, emptyFloor),
      await measurePage(bench, everybody, emptyFloor),
    ],
    shifts: await shifts(bench, shipped),
    chromium: browser.version(),
    seconds: 0,
  };
  results.seconds = Math.round((Date.now() - start) / 1000);
  console.log(isJson ? JSON.stringify(results, null, 1) : print(results));
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
