// @ts-check
// How do the first scripts of page and embed become smaller still? Minified a second time, by another minifier.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { minify } from 'terser';
import { root } from './modules.mjs';

/** @type {{ version: string }} */
const { version } = createRequire(import.meta.url)('terser/package.json');

/**
 * What the build's own minifier leaves: 1.9 kB (gzip) of a first load. Each finds what the other
 * does not, and this one alone leaves more than both.
 * @type {import('terser').MinifyOptions}
 */
const options = {
  module: true,
  ecma: 2020,
  compress: {
    ...{ passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
    // What is written alike everywhere packs better than what is written shortest.
    ...{ sequences: false, booleans: false, lhs_constants: false },
  },
};

/** Only these: the font library, for one, relies on getters that do something. */
const first = ['index', 'live', 'embed'];

const cache = join(root, 'node_modules/.cache/entente-small-scripts');

/**
 * Half of a build's time, for scripts that mostly are what they were: what they became is kept, by
 * all that it follows from.
 * @param {string} name @param {string} code @returns {Promise<string>}
 */
async function small(name, code) {
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, code]))
    .digest('hex');
  const file = join(cache, `${name}.json`);
  try {
    const known = JSON.parse(readFileSync(file, 'utf8'));
    if (known.key === key) return known.code;
  } catch {
    // None is kept, or not whole.
  }
  const { code: smaller = code } = await minify(code, options);
  mkdirSync(cache, { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify({ key, code: smaller }));
  renameSync(part, file);
  return smaller;
}

/** @returns {import('vite').Plugin} */
export function smallScripts() {
  return {
    name: 'entente-small-scripts',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !first.includes(file.name)) continue;
        file.code = await small(file.name, file.code);
      }
    },
  };
}
