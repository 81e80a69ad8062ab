// @ts-check
// What does an article's picture at 2× cost, on the command line and in the page? `npm run bench:images [-- --repeats n]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { runTyped } from '../bench/build.mjs';
import { openLive } from '../bench/layoutShift.mjs';
import { spreadOf } from '../bench/statistics.mjs';
import { inBrackets, tableOf, times } from '../bench/table.mjs';
import { chromiumFlags, findChromium } from './browser.mjs';

const at = process.argv.indexOf('--repeats');
const repeats = at < 0 ? 5 : Number(process.argv[at + 1]);
const file = 'data/iraq-intelligence-sharing-2015.json';
const patience = { timeout: 60_000 };

/** The floor: what any page must do, a drawing that is there becomes a PNG. @param {string} svg */
async function drawReady(svg) {
  const start = performance.now();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture.');
  return performance.now() - start;
}

/** From the press to the file, in the page. @param {import('@playwright/test').Page} page */
async function downloadOnce(page) {
  const coming = page.waitForEvent('download', patience);
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now();
        const made = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          resolve(performance.now() - start);
          URL.createObjectURL = made;
          return made(blob);
        };
        const buttons = [...document.querySelectorAll('.save-dialog button')];
        const button = buttons.find(({ textContent }) => textContent?.trim() === 'Download');
        if (!(button instanceof HTMLElement)) throw new Error('There is no Download.');
        button.click();
      }),
  );
  await coming;
  return Number(time);
}

/** @param {string} address @param {string} shapes */
async function inBrowser(address, shapes) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await openLive(page, address);
    const floor = [];
    for (let repeat = 0; repeat <= repeats; repeat += 1)
      floor.push(await page.evaluate(drawReady, shapes));
    await page.getByRole('button', { name: 'Save image' }).click();
    await page.locator('.save-picture[aria-busy="false"] img').waitFor(patience);
    await page.getByRole('radio', { name: 'PNG', exact: true }).check();
    const png = [];
    for (let repeat = 0; repeat <= repeats; repeat += 1) {
      png.push(await downloadOnce(page));
      await page.locator('.save-dialog button:enabled', { hasText: 'Download' }).waitFor(patience);
    }
    // The first of each warms up; what a reader waits for at first is said beside it.
    return { first: png[0] ?? 0, floor: spreadOf(floor.slice(1)), png: spreadOf(png.slice(1)) };
  } finally {
    await browser.close();
  }
}

/** From the command to its end, Node's own start included. @param {string[]} command */
function wholeProcess(...command) {
  const run = () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  };
  run();
  return spreadOf(Array.from({ length: repeats }, run));
}

function asProcesses() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const entente = (/** @type {string[]} */ ...words) =>
    wholeProcess('scripts/entente.mjs', ...words);
  try {
    return {
      node: wholeProcess('--eval', '0'),
      validate: entente('validate', file),
      png: entente('render', file, '-o', join(folder, 'x.png')),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const processes = asProcesses();
const inNode = JSON.parse(runTyped('bench/imageInNode.ts', file, String(repeats)));
await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
const bound = server.httpServer.address();
if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
const page = await inBrowser(`http://127.0.0.1:${bound.port}/`, inNode.shapes);
await server.close();

const row = (
  /** @type {string} */ name,
  /** @type {{ median: number, p95: number, count: number }} */ spread,
  /** @type {{ median: number }} */ floor,
) => [name, inBrackets(spread), times(spread.median, floor.median)];
const nodeTimes = inNode.times;
console.log(
  tableOf(
    'An article at 2×, 3,200 px wide, ms; the floor rasterises the finished drawing',
    ['', 'median (p95)', 'to floor'],
    [
      ...['floor', 'png', 'svg', 'pdf'].map((kind) =>
        row(`command line: ${kind}`, nodeTimes[kind], nodeTimes.floor),
      ),
      row('process: node alone', processes.node, nodeTimes.floor),
      row('process: validate', processes.validate, nodeTimes.floor),
      row('process: render to PNG', processes.png, nodeTimes.floor),
      row('Chromium: floor', page.floor, page.floor),
      row('Chromium: PNG, from the press to the file', page.png, page.floor),
      ['Chromium: the first PNG', page.first.toFixed(0), times(page.first, page.floor.median)],
    ],
  ),
);
process.exit(0);
