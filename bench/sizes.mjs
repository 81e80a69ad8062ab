// @ts-check
// How much travels? Every built file compressed, by what it is and by when the page asks for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, kind: 'script' | 'style' | 'font', bytes: number }} Asset Compressed; fonts are so already. */

/** @param {string} file */
export const compressedSize = (file) =>
  /\.woff2$/.test(file)
    ? readFileSync(file).length
    : gzipSync(readFileSync(file), { level: 9 }).length;

/** @param {string} dist @returns {Asset[]} largest first */
export function assetsOf(dist) {
  const folder = join(dist, 'assets');
  /** @type {Record<string, Asset['kind']>} */
  const kinds = { js: 'script', css: 'style', woff2: 'font' };
  return readdirSync(folder)
    .flatMap((file) => {
      const kind = kinds[file.split('.').at(-1) ?? ''];
      return kind ? [{ file, kind, bytes: compressedSize(join(folder, file)) }] : [];
    })
    .sort((one, other) => other.bytes - one.bytes);
}
