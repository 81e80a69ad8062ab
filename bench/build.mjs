// @ts-check
// What is measured? The page as built now, of the shipped datasets and of a large generated one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { siteConfig } from '../scripts/site/config.mjs';
import { datasetsIn } from '../scripts/site/datasets.mjs';

const large = 'generated-fictional-ties';

/** @typedef {{ id: string, path: string, prepared: string }} Page `path` on the site; `prepared` a file */

/** Runs a module of TypeScript and gives what it prints. @param {string[]} options */
export function runTyped(...options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** The dataset as the page carries it. @param {string} html */
function preparedIn(html) {
  const found = /<script type="application\/json" id="entente-dataset">(.*?)<\/script>/s.exec(html);
  if (!found?.[1]) throw new Error('The built page carries no dataset.');
  return found[1];
}

/** Builds into a folder of its own. @param {string} folder */
export async function buildPages(folder) {
  const data = join(folder, 'data');
  const dist = join(folder, 'dist');
  mkdirSync(data, { recursive: true });
  cpSync('data', data, { recursive: true });
  runTyped('scripts/generate.ts', join(data, 'generated.json'));
  const config = siteConfig({ files: datasetsIn(data, 'generated'), hasImages: false });
  await build({
    ...{ ...config, configFile: false, logLevel: 'error' },
    build: { ...config.build, outDir: dist, emptyOutDir: true },
  });
  const shipped = readdirSync('data')
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join('data', name), 'utf8')).id);
  /** @type {Page[]} */
  const pages = [...shipped, large].map((id) => {
    const path = id === large ? '' : `${id}/`;
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const prepared = join(folder, `${id}.prepared.json`);
    writeFileSync(prepared, preparedIn(html));
    return { id, path, prepared };
  });
  return { dist, pages };
}
