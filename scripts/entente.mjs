// @ts-check
// What runs at `npm run entente`? The command line, compiled once for each state of its sources.
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules/.cache/entente');

/** Files that the command line is made of: it imports nothing of the page's. @param {string} folder in the root @returns {string[]} */
function sourcesIn(folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return path;
    return path === 'src/ui' ? [] : sourcesIn(path);
  });
}

/** By content, so that neither a checkout nor a clock can make a stale bundle look like a fresh one. */
function keyOfSources() {
  const hash = createHash('sha256');
  const others = ['scripts/entente.mjs', 'package.json', 'package-lock.json'];
  for (const file of [...others, ...sourcesIn('src').sort()])
    hash.update(`\0${file}\0`).update(readFileSync(`${root}/${file}`));
  return hash.digest('hex').slice(0, 16);
}

const bundle = 'cli.cjs';

/** Other letters stand in strings, patterns and comments alone. Without them, a script is read in a sixth of the time. @param {string} file */
function inAscii(file) {
  const escaped = (/** @type {string} */ letter) =>
    `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/** @param {string} folder */
async function compileInto(folder) {
  const { build } = await import('vite');
  await build({
    ...{ root, configFile: false, publicDir: false, logLevel: 'error', mode: 'production' },
    ssr: { noExternal: true },
    // As texts: a world of numbers is read by JSON.parse in a tenth of what it takes as a script.
    json: { stringify: true, namedExports: false },
    build: {
      ...{ ssr: 'src/entries/cli.ts', outDir: folder, emptyOutDir: true, target: 'node20' },
      rolldownOptions: {
        output: { format: 'cjs', codeSplitting: false, entryFileNames: bundle },
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
    inAscii(join(made, bundle));
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
  return folder;
}

/**
 * What the bundle exports. Most of a short run would go into reading and compiling it: what the engine made of
 * it in an earlier run of the same command is kept beside it, and refused by another engine.
 *
 * @param {string} folder
 */
function opened(folder) {
  const filename = join(folder, bundle);
  const command = /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'help';
  const kept = join(folder, `${command}.compiled`);
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const source = `(function (exports, require, __filename) {${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const exports = /** @type {import('../src/entries/cli')} */ ({});
  script.runInThisContext()(exports, createRequire(filename), filename);
  if (script.cachedDataRejected ?? true) process.once('exit', () => keep(kept, script));
  return exports;
}

/** Of a command that did what it should: it has run through all of its code. @param {string} kept @param {Script} script */
function keep(kept, script) {
  if (process.exitCode !== 0) return;
  const made = `${kept}.${process.pid}`;
  try {
    writeFileSync(made, script.createCachedData());
    renameSync(made, kept);
  } catch {
    // Where nothing can be written, the next run compiles again.
  }
}

/** What builds sites is Vite itself: it is imported from its place, and for `site` alone. */
const buildSite = async (/** @type {import('../src/entries/cli/command').SiteRequest} */ request) =>
  (await import('./site/build.mjs')).buildSite(request);

let folder = '';
try {
  folder = await compiled();
} catch (failure) {
  const reason = failure instanceof Error ? failure.message : String(failure);
  process.stderr.write(`the command line could not be made from its sources: ${reason}\n`);
  process.exit(2);
}
await opened(folder).start(process.argv.slice(2), buildSite);
