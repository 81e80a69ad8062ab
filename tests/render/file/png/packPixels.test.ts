// Does every decoder get the rows back from what we pack, whatever is on the picture?
import { inflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pixelPacker } from '../../../../src/render/file/png/packPixels';
import { mulberry32 } from '../../../fixtures/random';

interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** @param rows that are added at once */
function packPixels({ width, height, pixels }: Pixels, rows = height): Uint8Array {
  const packer = pixelPacker(width);
  for (let top = 0; top < height; top += rows)
    packer.add(pixels.subarray(4 * width * top, 4 * width * (top + rows)));
  return packer.finish();
}

/** What PNG asks for: each row after a zero, without alpha. */
function rowsOf({ width, height, pixels }: Pixels): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let at = 0; at < width * height; at += 1)
    rows.set(pixels.subarray(4 * at, 4 * at + 3), 3 * at + 1 + Math.floor(at / width));
  return rows;
}

function picture(width: number, height: number, colour: (x: number, y: number) => number): Pixels {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    const value = colour(at % width, Math.floor(at / width));
    pixels.set([value >>> 16, value >>> 8, value], 4 * at);
  }
  return { width, height, pixels };
}

const random = mulberry32(7);
const noise = () => random.integer(1 << 24);
/** Flat shapes with soft edges, as drawings have. */
const drawing = (x: number, y: number) => {
  const edge = Math.hypot((x % 97) - 48, (y % 61) - 30) - 20;
  return edge < 0 ? 0x3a6cf4 : edge < 1 ? Math.round(edge * 255) * 0x10101 : 0xf4f1ea;
};

const pictures: Record<string, Pixels> = {
  'one pixel': picture(1, 1, () => 0x123456),
  'a column': picture(1, 300, (_, y) => y * 1234),
  'one colour': picture(700, 300, () => 0xffffff),
  'noise, which cannot be packed': picture(300, 200, noise),
  'few colours in disorder': picture(400, 300, () => random.integer(5) * 0x332211),
  'a drawing': picture(900, 700, drawing),
  'rows longer than a repetition reaches back': picture(11_000, 6, drawing),
  'repeated rows': picture(500, 40, (x, y) => ((x * 7919) ^ (y % 3)) & 0xffffff),
};

describe.each(Object.entries(pictures))('%s', (_, pixels) => {
  it('is unpacked as it was', () => {
    expect(inflateSync(packPixels(pixels)).equals(rowsOf(pixels))).toBe(true);
  });

  it('is unpacked as it was when it came in bands', () => {
    const inBands = packPixels(pixels, Math.ceil(pixels.height / 3));
    expect(inflateSync(inBands).equals(rowsOf(pixels))).toBe(true);
  });
});

it('packs a drawing into a ninetieth, not much more than a packer of bytes needs', () => {
  const drawn = pictures['a drawing'] as Pixels;
  const byBytes = zlibSync(rowsOf(drawn), { level: 4 }).length;
  expect(packPixels(drawn).length).toBeLessThan(byBytes * 1.3);
  expect(packPixels(drawn).length).toBeLessThan(rowsOf(drawn).length / 90);
});

it('does not mind where the pixels stand in memory', () => {
  const { width, height, pixels } = pictures['few colours in disorder'] as Pixels;
  const shifted = new Uint8Array(pixels.length + 1);
  shifted.set(pixels, 1);
  const moved = { width, height, pixels: shifted.subarray(1) };
  expect(packPixels(moved)).toEqual(packPixels({ width, height, pixels }));
});
