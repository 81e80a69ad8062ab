// What do the pixels of a row repeat: the row above, the pixel before, or places where the same three began?
import { repetition } from './deflate';

/** Flat colours repeat, so rows pack better as they are than as differences: a drawing shrinks by 40 %. */
const unfiltered = 0;

/** Pixels in the longest repetition that DEFLATE knows, 258 bytes. */
const longest = 86;
/** Bytes that a repetition may reach back. */
const farthest = 32_768;
/** Pixels of a repetition from whose places later ones are found; of long ones, the first few will do. */
const remembered = 4;
const hashBits = 15;
/** Earlier places that are looked at. With 32, a file is 1 % smaller. */
const attempts = 4;
/** Places that lead to earlier ones: more pixels than a repetition reaches back. */
const placeMask = (1 << 14) - 1;

const hashOfOne = (colour: number): number => Math.imul(colour, 0x9e3779b1) >>> (32 - hashBits);

const hashOfThree = (values: Int32Array, at: number): number =>
  (Math.imul(values[at] ?? 0, 0x9e3779b1) ^
    Math.imul(values[at + 1] ?? 0, 0x85ebca6b) ^
    Math.imul(values[at + 2] ?? 0, 0xc2b2ae35)) >>>
  (32 - hashBits);

/** How many pixels are the same here and there. */
function common(values: Int32Array, at: number, earlier: number, most: number): number {
  let length = 0;
  while (length < most && values[at + length] === values[earlier + length]) length += 1;
  return length;
}

const nowhere = -1;

/** Where three pixels last began, by their hash; where those of the same hash began before; where one pixel last stood. */
const threes = new Int32Array(1 << hashBits);
const before = new Int32Array(placeMask + 1);
const ones = new Int32Array(1 << hashBits);

/** Before the first row of other pixels: what follows repeats none of the rows before. */
export function forgetRows(): void {
  threes.fill(nowhere);
  before.fill(nowhere);
  ones.fill(nowhere);
}

/** Bytes from one pixel back to another; a row begins with the byte that names its filter. */
const distanceTo = (from: number, to: number, width: number): number =>
  3 * (from - to) + Math.floor(from / width) - Math.floor(to / width);

const none = 0;

/** Among earlier places a longer repetition, if there is one. Between rows stands a byte more, so it ends with either's. */
function lookBack(
  values: Int32Array,
  width: number,
  at: number,
  most: number,
  known: number,
): number {
  let earlier = threes[hashOfThree(values, at)] ?? nowhere;
  let [length, found] = [known, none];
  for (let tries = 0; tries < attempts && earlier >= 0; tries += 1) {
    const distance = distanceTo(at, earlier, width);
    if (distance > farthest) break;
    if (values[earlier + length] === values[at + length]) {
      const own = common(values, at, earlier, Math.min(most, width - (earlier % width)));
      if (own > 1 && own > length + 1) {
        length = own;
        found = repetition(3 * own, distance);
      }
      if (own === most) break;
    }
    const next = before[earlier & placeMask] ?? nowhere;
    if (next >= earlier) break;
    earlier = next;
  }
  return found;
}

function lookForOne(values: Int32Array, width: number, at: number): number {
  const earlier = ones[hashOfOne(values[at] ?? 0)] ?? nowhere;
  if (earlier < 0 || values[earlier] !== values[at]) return none;
  const distance = distanceTo(at, earlier, width);
  return distance <= farthest ? repetition(3, distance) : none;
}

/** What the pixels from here on repeat. @param end of their row */
function repeated(values: Int32Array, width: number, at: number, end: number): number {
  const most = Math.min(longest, end - at);
  const stride = 1 + 3 * width;
  const above = at >= width && stride <= farthest ? common(values, at, at - width, most) : 0;
  if (above === most) return repetition(3 * above, stride);
  const isRun = end - at < width && values[at] === values[at - 1];
  const run = isRun ? common(values, at, at - 1, most) : 0;
  const known = Math.max(above, run);
  const longer = known < most && end - at > 2 ? lookBack(values, width, at, most, known) : none;
  if (longer !== none) return longer;
  if (known === 0) return lookForOne(values, width, at);
  return repetition(3 * known, run >= above ? 3 : stride);
}

/** What begins here can be repeated later. */
function remember(values: Int32Array, from: number, to: number, end: number): void {
  for (let at = from; at < to; at += 1) {
    if (at + 2 < end) {
      const hash = hashOfThree(values, at);
      before[at & placeMask] = threes[hash] ?? nowhere;
      threes[hash] = at;
    }
    ones[hashOfOne(values[at] ?? 0)] = at;
  }
}

/**
 * Adds what a row comes to, at most a byte a token.
 *
 * @param start of the row among the pixels
 * @param size tokens so far
 * @returns tokens with those of the row
 */
export function addRow(
  values: Int32Array,
  width: number,
  start: number,
  tokens: Int32Array,
  size: number,
): number {
  const end = start + width;
  let count = size;
  tokens[count++] = unfiltered;
  for (let at = start; at < end; ) {
    const found = repeated(values, width, at, end);
    const length = found === none ? 1 : (found >>> 16) / 3;
    if (found !== none) tokens[count++] = found;
    else {
      const colour = values[at] ?? 0;
      tokens[count++] = colour & 255;
      tokens[count++] = (colour >>> 8) & 255;
      tokens[count++] = (colour >>> 16) & 255;
    }
    remember(values, at, at + Math.min(length, remembered), end);
    at += length;
  }
  return count;
}
