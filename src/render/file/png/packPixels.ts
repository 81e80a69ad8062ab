// How do the pixels of a drawing become the zlib stream of a PNG? Whole pixels are compared, which is quick.
import { bitWriter } from './bitWriter';
import { blockSize, writeBlock } from './deflate';
import { addRow, forgetRows } from './rowTokens';

export interface PixelPacker {
  /** Rows from the top on: red, green, blue and alpha of each pixel; alpha is 255. */
  add: (rows: Uint8Array) => void;
  /** The whole zlib stream. */
  finish: () => Uint8Array;
}

const modulus = 65_521;
function endOfRun(values: Int32Array, start: number, end: number): number {
  const colour = values[start];
  let at = start + 1;
  while (at < end && values[at] === colour) at += 1;
  return at;
}

/** Sums of a zlib stream's checksum (Adler-32): of all bytes, and of what that was after each of them. */
interface Sums {
  sum: number;
  sums: number;
}

/** Adds rows, each after the byte that names its filter. Runs of one colour are summed up at once. */
function addToSums(to: Sums, values: Int32Array, width: number): void {
  let { sum, sums } = to;
  for (let end = width, at = 0; end <= values.length; end += width) {
    sums += sum;
    while (at < end) {
      const colour = values[at] ?? 0;
      const next = endOfRun(values, at, end);
      const count = next - at;
      const red = colour & 255;
      const redAndGreen = red + ((colour >>> 8) & 255);
      const all = redAndGreen + ((colour >>> 16) & 255);
      const pairs = (count * (count - 1)) / 2;
      sums += count * (3 * sum + red + redAndGreen + all) + pairs * 3 * all;
      sum += count * all;
      at = next;
    }
    // Once a row: within one, the sums stay far below the largest exact number.
    sum %= modulus;
    sums %= modulus;
  }
  to.sum = sum;
  to.sums = sums;
}

/** The same rows, added in the same portions, give the same bytes on every machine. */
export function pixelPacker(width: number): PixelPacker {
  const out = bitWriter();
  const checksum: Sums = { sum: 1, sums: 0 };
  // A row's tokens stay together in a block; at most, each of its bytes is one.
  const tokens = new Int32Array(blockSize + 1 + 3 * width);
  let size = 0;
  return {
    add(rows) {
      const own = rows.byteOffset % 4 === 0 ? rows : rows.slice();
      // Signed, for the largest unsigned numbers are no small integers to an engine.
      const values = new Int32Array(own.buffer, own.byteOffset, own.length / 4);
      addToSums(checksum, values, width);
      forgetRows();
      for (let start = 0; start + width <= values.length; start += width) {
        size = addRow(values, width, start, tokens, size);
        if (size < blockSize) continue;
        writeBlock(out, tokens, size, false);
        size = 0;
      }
    },
    finish() {
      writeBlock(out, tokens, size, true);
      const packed = out.finish();
      const stream = new Uint8Array(packed.length + 6);
      // DEFLATE with a window of 32 kB, packed fast.
      stream.set([0x78, 0x5e]);
      stream.set(packed, 2);
      const { sum, sums } = checksum;
      new DataView(stream.buffer).setUint32(packed.length + 2, sums * 65_536 + sum);
      return stream;
    },
  };
}
