// How do the pixels of a drawing become the zlib stream of a PNG? Whole pixels are compared, which is quick.
import { type Deflater, deflater } from './deflate';

export interface PixelPacker {
  /** Rows from the top on: red, green, blue and alpha of each pixel; alpha is 255. */
  add: (rows: Uint8Array) => void;
  /** The whole zlib stream. */
  finish: () => Uint8Array;
}

/** Flat colours repeat, so rows pack better as they are than as differences: a drawing shrinks by 40 %. */
const unfiltered = 0;

/** Pixels in the longest repetition that DEFLATE knows, 258 bytes. */
const longest = 86;
/** Bytes that a repetition may reach back. */
const farthest = 32_768;
/** Pixels of a repetition from whose places later ones are found; of long ones, the first few will do. */
const remembered = 16;
const hashBits = 15;
/** Earlier places that are looked at. With 32, a file is 1 % smaller. */
const attempts = 4;
/** Places that lead to earlier ones: more pixels than a repetition reaches back. */
const placeMask = (1 << 14) - 1;

interface Match {
  /** Pixels; 0 is none. */
  length: number;
  /** Bytes. */
  distance: number;
}

/** Looks for what a pixel repeats: the row above, the pixel before, or places where the same three began. */
function matcher(values: Uint32Array, width: number) {
  const stride = 1 + 3 * width;
  const threes = new Int32Array(1 << hashBits).fill(-1);
  const before = new Int32Array(placeMask + 1).fill(-1);
  const ones = new Int32Array(1 << hashBits).fill(-1);
  const found: Match = { length: 0, distance: 0 };

  const value = (at: number): number => values[at] ?? 0;
  const hashOfOne = (at: number) => Math.imul(value(at), 0x9e3779b1) >>> (32 - hashBits);
  const hashOfThree = (at: number) =>
    (Math.imul(value(at), 0x9e3779b1) ^
      Math.imul(value(at + 1), 0x85ebca6b) ^
      Math.imul(value(at + 2), 0xc2b2ae35)) >>>
    (32 - hashBits);

  /** Bytes from one pixel back to another; a row begins with the byte that names its filter. */
  const distanceTo = (from: number, to: number): number =>
    3 * (from - to) + Math.floor(from / width) - Math.floor(to / width);

  const common = (at: number, earlier: number, most: number): number => {
    let length = 0;
    while (length < most && values[at + length] === values[earlier + length]) length += 1;
    return length;
  };

  const take = (length: number, distance: number) => {
    found.length = length;
    found.distance = distance;
  };

  /** Between the rows stands a byte more, so a repetition ends with either's row. */
  const lookBack = (at: number, most: number) => {
    let earlier = threes[hashOfThree(at)] ?? -1;
    for (let tries = 0; tries < attempts && earlier >= 0; tries += 1) {
      const distance = distanceTo(at, earlier);
      if (distance > farthest) return;
      if (values[earlier + found.length] === values[at + found.length]) {
        const length = common(at, earlier, Math.min(most, width - (earlier % width)));
        if (length > 1 && length > found.length + 1) take(length, distance);
        if (length === most) return;
      }
      const next = before[earlier & placeMask] ?? -1;
      earlier = next < earlier ? next : -1;
    }
  };

  const lookForOne = (at: number) => {
    const earlier = ones[hashOfOne(at)] ?? -1;
    if (earlier < 0 || values[earlier] !== values[at]) return;
    const distance = distanceTo(at, earlier);
    if (distance <= farthest) take(1, distance);
  };

  return {
    /** @param left pixels of the row from here on */
    find(at: number, left: number): Match {
      const most = Math.min(longest, left);
      take(at >= width && stride <= farthest ? common(at, at - width, most) : 0, stride);
      if (found.length < most && left < width && values[at] === values[at - 1]) {
        const length = common(at, at - 1, most);
        if (length >= found.length) take(length, 3);
      }
      if (found.length < most && left > 2) lookBack(at, most);
      if (found.length === 0) lookForOne(at);
      return found;
    },
    /** What begins here can be repeated later. */
    remember(from: number, to: number, end: number) {
      for (let at = from; at < to; at += 1) {
        if (at + 2 < end) {
          const hash = hashOfThree(at);
          before[at & placeMask] = threes[hash] ?? -1;
          threes[hash] = at;
        }
        ones[hashOfOne(at)] = at;
      }
    },
  };
}

const modulus = 65_521;

/** The checksum at the end of a zlib stream (Adler-32) over all rows, each with its filter. */
function checksum(width: number) {
  let sum = 1;
  let sums = 0;
  return {
    /** Runs of one colour are summed up at once. */
    add(values: Uint32Array) {
      for (let end = width, at = 0; end <= values.length; end += width) {
        sums += sum;
        while (at < end) {
          const start = at;
          const colour = values[at] ?? 0;
          while (at < end && values[at] === colour) at += 1;
          const count = at - start;
          const red = colour & 255;
          const redAndGreen = red + ((colour >>> 8) & 255);
          const all = redAndGreen + ((colour >>> 16) & 255);
          const pairs = (count * (count - 1)) / 2;
          sums += count * (3 * sum + red + redAndGreen + all) + pairs * 3 * all;
          sum += count * all;
        }
        // Once a row: within one, the sums stay far below the largest exact number.
        sum %= modulus;
        sums %= modulus;
      }
    },
    value: () => (sums * 65_536 + sum) >>> 0,
  };
}

function deflateRows(values: Uint32Array, width: number, { literal, repeat }: Deflater): void {
  const { find, remember } = matcher(values, width);
  for (let end = width, at = 0; end <= values.length; end += width) {
    literal(unfiltered);
    while (at < end) {
      const { length, distance } = find(at, end - at);
      const taken = Math.max(1, length);
      if (length > 0) repeat(3 * length, distance);
      else {
        const colour = values[at] ?? 0;
        literal(colour & 255);
        literal((colour >>> 8) & 255);
        literal((colour >>> 16) & 255);
      }
      remember(at, at + Math.min(taken, remembered), end);
      at += taken;
    }
  }
}

/** The same rows, added in the same portions, give the same bytes on every machine. */
export function pixelPacker(width: number): PixelPacker {
  const deflating = deflater();
  const sum = checksum(width);
  return {
    add(rows) {
      const own = rows.byteOffset % 4 === 0 ? rows : rows.slice();
      const values = new Uint32Array(own.buffer, own.byteOffset, own.length / 4);
      deflateRows(values, width, deflating);
      sum.add(values);
    },
    finish() {
      const packed = deflating.finish();
      const stream = new Uint8Array(packed.length + 6);
      // DEFLATE with a window of 32 kB, packed fast.
      stream.set([0x78, 0x5e]);
      stream.set(packed, 2);
      new DataView(stream.buffer).setUint32(packed.length + 2, sum.value());
      return stream;
    },
  };
}
