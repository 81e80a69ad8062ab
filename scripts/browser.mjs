// @ts-check
// Finds a Chromium for the page tests, or gets one. It never gives up silently.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findProgram, installPackages, isExecutable } from './system.mjs';

/** Playwright's own list, which a second list replaces; a test keeps the two together. */
const offByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * What the browser makes ready behind every tab for whoever types into its address bar, and for the
 * next page: more work than most of our pages are.
 */
const forNobodyHere = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** For any machine, also a container without network, a sandbox or a graphics card. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...offByPlaywright, ...forNobodyHere]}`,
];

const variables = ['CHROMIUM_PATH', 'CHROMIUM', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const packaged = '@sparticuz/chromium@153.0.0';

/** @param {string} executable */
async function starts(executable) {
  try {
    const browser = await chromium.launch({ executablePath: executable, args: chromiumFlags });
    const page = await browser.newPage();
    const answer = await page.evaluate('6 * 7');
    await browser.close();
    return answer === 42;
  } catch (error) {
    console.error(`${executable} does not start: ${String(error).split('\n')[0]}`);
    return false;
  }
}

function installed() {
  const inPlace = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    chromium.executablePath(),
  ].filter(isExecutable);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = findProgram(...names);
  return onPath ? [onPath, ...inPlace] : inPlace;
}

/** A package of the npm registry that carries the browser in itself: Linux on x64 only. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = resolve('node_modules/.cache/entente-chromium');
  const manifest = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium'))) {
    console.error(`No Chromium on this machine: installing ${packaged} beside the project …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, '{ "private": true }');
    const options = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      packaged,
    ];
    const npm = process.env.npm_execpath;
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const settings = { cwd: folder, stdio: ['ignore', 2, 2] };
    const { status } = npm
      ? spawnSync(process.execPath, [npm, ...options], settings)
      : spawnSync('npm', options, settings);
    if (status !== 0) return undefined;
  }
  // Makes the package unpack, and put on the library path, the system libraries that it needs.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const entry = createRequire(manifest).resolve('@sparticuz/chromium');
  const { default: carrier } = await import(pathToFileURL(entry).href);
  return /** @type {string} */ (await carrier.executablePath());
}

const fromSystem = async () =>
  installPackages('chromium', 'fonts-liberation') ? findProgram('chromium') : undefined;

/** @returns {Promise<string>} the path of a Chromium that starts */
export async function findChromium() {
  for (const name of variables) {
    const asked = process.env[name];
    if (!asked) continue;
    if (!isExecutable(asked)) throw new Error(`${name} is ${asked}, which is no program.`);
    return asked;
  }
  for (const executable of installed()) if (await starts(executable)) return executable;
  for (const obtain of [fromPackage, fromSystem]) {
    const executable = await obtain().catch((error) => void console.error(String(error)));
    if (executable && (await starts(executable))) return executable;
  }
  throw new Error(
    `The page tests need Chromium, and none was found or could be installed. Do one of these:
  - install it: "apt-get install chromium" (Debian, Ubuntu), "brew install --cask chromium" (macOS)
  - let Playwright download one: "npx playwright install --with-deps chromium"
  - name one: CHROMIUM_PATH=/path/to/chrome npm test`,
  );
}
