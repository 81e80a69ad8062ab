// Where do the bytes of fonts come from on the command line? From the font packages, cut to size.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontSource } from '../../render/file/fonts';
import { type FontCut, type FontWeight, fontFileName } from '../../render/file/fontTable';
import { unpackedFont } from './unpackedFont';

const require = createRequire(import.meta.url);

export function bytesOf(
  cut: FontCut,
  weight: FontWeight,
  ending: 'woff' | 'woff2',
): Promise<Buffer> {
  const file = `${fontFileName(cut, weight)}.${ending}`;
  return readFile(require.resolve(`@fontsource/${cut.folder}/files/${file}`));
}

export const nodeFonts: FontSource = {
  async toEmbed(cut, weight, characters) {
    const subsetFont: typeof import('subset-font') = require('subset-font');
    const whole = await bytesOf(cut, weight, 'woff2');
    return subsetFont(whole, characters, { targetFormat: 'woff2' });
  },
  // Packed with zlib, which Node itself takes apart: in a tenth of what woff2 takes.
  toOutline: async (cut, weight) => unpackedFont(await bytesOf(cut, weight, 'woff')),
};
