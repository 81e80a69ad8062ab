// A picture to save data in, and what a sheet says of itself.
import { zlibSync } from 'fflate';
import { packPayload, type Saved } from '../../../src/render/file/payload';
import { type Chunk, joinBytes } from '../../../src/render/file/pngChunks';
import type { SheetFacts } from '../../../src/scene/sheet/types';

export const facts: SheetFacts = {
  datasetId: 'strait',
  title: 'Dorn & Brenn <patrol>',
  altText: 'Map of 2 actors and 1 tie.',
  source: 'Source: The Gazette.',
  sourceUrl: 'https://example.org/a',
  licence: 'CC0 1.0',
  worldview: 'As drawn.',
  asOf: '2015-09-27',
  permalink: null,
};

const word = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

export const head: Chunk = {
  type: 'IHDR',
  data: joinBytes([word(1), word(1), Uint8Array.of(8, 6, 0, 0, 0)]),
};
const pixel: Chunk = { type: 'IDAT', data: zlibSync(new Uint8Array(5)) };
export const end: Chunk = { type: 'IEND', data: new Uint8Array(0) };

/** One transparent pixel. */
export const picture: readonly Chunk[] = [head, pixel, end];

export const saved = (dataset: string, view = ''): Saved => ({
  ...{ dataset, view, licence: 'CC0 1.0', generator: 'Entente test' },
});

export function packed(given: Saved): Uint8Array {
  const { value } = packPayload(given);
  if (!value) throw new Error('too large to pack');
  return value;
}

/** What is packed, with something in it changed. */
export const packedJson = (value: unknown): Uint8Array =>
  zlibSync(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));
