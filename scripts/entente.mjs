// @ts-check
// What runs at `npm run entente`? The command line, compiled once for each state of its sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import * as modules from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const script = fileURLToPath(import.meta.url);
const root = dirname(dirname(script));
const cache = join(root, 'node_modules/.cache/entente');

/** Files that the command line is made of: it imports nothing of the page's. @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return path;
    return path === join(root, 'src/ui') ? [] : sourcesIn(path);
  });
}

/** By content, so that neither a checkout nor a clock can make a stale bundle look like a fresh one. */
function keyOfSources() {
  const hash = createHash('sha256');
  const others = ['package.json', 'package-lock.json'].map((name) => join(root, name));
  for (const file of [script, ...others, ...sourcesIn(join(root, 'src')).sort()])
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Packages that bring machine code or a module of WebAssembly along stay where they are. */
const external = ['@resvg/resvg-js', 'subset-font'];

/**
 * What builds sites is Vite itself: it is imported from its place, and for `site` alone.
 * @param {string} folder where the bundle goes @returns {import('vite').Plugin}
 */
const siteFromItsPlace = (folder) => ({
  name: 'entente-site-from-its-place',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer || !id.includes('/scripts/site/')) return undefined;
    const path = relative(folder, resolve(dirname(importer), id));
    return { id: path.replaceAll('\\', '/'), external: true };
  },
});

/** @param {string} folder */
async function compileInto(folder) {
  const { build } = await import('vite');
  await build({
    ...{ root, configFile: false, publicDir: false, logLevel: 'error', mode: 'production' },
    plugins: [siteFromItsPlace(folder)],
    ssr: { noExternal: true, external },
    // As texts: a world of numbers is read by JSON.parse in a tenth of what it takes as a script.
    json: { stringify: true, namedExports: false },
    build: {
      ...{ ssr: 'src/entries/cli.ts', outDir: folder, emptyOutDir: true, target: 'node20' },
      rolldownOptions: {
        output: { entryFileNames: 'cli.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

const day = 24 * 3600 * 1000;

/** Bundles of earlier sources, and what an interrupted build left. @param {string} current */
function sweep(current) {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (folder !== current && Date.now() - made > 7 * day)
      rmSync(folder, { recursive: true, force: true });
  }
}

/** Nobody sees half a bundle: it is made beside its place and moved there whole. @param {string} folder */
async function compile(folder) {
  const { spawnSync } = await import('node:child_process');
  // A fresh clone has no packages yet. What npm says is not the command's output.
  const installed = spawnSync(process.execPath, [join(root, 'scripts/install.mjs')], {
    ...{ cwd: root, stdio: ['ignore', process.stderr, process.stderr] },
  });
  if (installed.status !== 0) throw new Error('its packages could not be installed');
  const made = `${folder}.${process.pid}`;
  try {
    await compileInto(made);
    renameSync(made, folder);
  } catch (failure) {
    rmSync(made, { recursive: true, force: true });
    // Somebody else may have made the same one meanwhile.
    if (!existsSync(folder)) throw failure;
  }
  sweep(folder);
}

async function compiled() {
  const folder = join(cache, keyOfSources());
  if (!existsSync(folder)) await compile(folder);
  // Node 22 and later can keep what they compiled.
  if ('enableCompileCache' in modules && typeof modules.enableCompileCache === 'function')
    modules.enableCompileCache(join(folder, 'compiled'));
  return pathToFileURL(join(folder, 'cli.mjs')).href;
}

let entry = '';
try {
  entry = await compiled();
} catch (failure) {
  const reason = failure instanceof Error ? failure.message : String(failure);
  process.stderr.write(`the command line could not be made from its sources: ${reason}\n`);
  process.exit(2);
}
await import(entry);
