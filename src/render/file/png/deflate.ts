// How do literals and repetitions become a DEFLATE stream (RFC 1951)? In blocks, each with codes of its own.
import type { BitWriter } from './bitWriter';
import { codeLengths, codesOf } from './huffman';

/**
 * Bytes and repetitions, as numbers: a byte is itself; a repetition, its length and how far back the same
 * bytes stand.
 *
 * @param length bytes, 3 to 258
 * @param distance bytes, 1 to 32768
 */
export const repetition = (length: number, distance: number): number =>
  (length << 16) | (distance - 1);

/** Symbols of lengths and distances: the least that each stands for, and how many bits say how much more. */
interface Ladder {
  least: Uint16Array;
  extra: Uint8Array;
}

function ladder(size: number, first: number, even: number): Ladder {
  const [least, extra] = [new Uint16Array(size), new Uint8Array(size)];
  let value = first;
  for (let symbol = 0; symbol < size; symbol += 1) {
    const bits = symbol < 2 * even ? 0 : Math.floor(symbol / even) - 1;
    least[symbol] = value;
    extra[symbol] = bits;
    value += 2 ** bits;
  }
  return { least, extra };
}

const longest = 258;
const lengths = ladder(29, 3, 4);
// The longest has a symbol of its own.
lengths.least[28] = longest;
lengths.extra[28] = 0;
const distances = ladder(30, 1, 2);

const lengthSymbols = new Uint8Array(longest + 1);
for (let symbol = 0; symbol < 29; symbol += 1)
  lengthSymbols.fill(symbol, lengths.least[symbol], longest + 1);

function distanceSymbol(distance: number): number {
  if (distance <= 4) return distance - 1;
  const high = 31 - Math.clz32(distance - 1);
  return 2 * high + (((distance - 1) >>> (high - 1)) & 1);
}

const endOfBlock = 256;
/** The order in which RFC 1951 writes the lengths of the codes of lengths. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Symbol and what follows it, in how many bits: lengths of codes, runs of them shortened. */
function* shortened(all: Uint8Array): Generator<[symbol: number, more: number, bits: number]> {
  let at = 0;
  while (at < all.length) {
    const length = all[at] ?? 0;
    let run = 1;
    while (at + run < all.length && all[at + run] === length) run += 1;
    at += run;
    if (length > 0) {
      yield [length, 0, 0];
      run -= 1;
    }
    for (; run >= 3; run -= Math.min(run, length > 0 ? 6 : 138)) {
      if (length > 0) yield [16, Math.min(run, 6) - 3, 2];
      else if (run < 11) yield [17, run - 3, 3];
      else yield [18, Math.min(run, 138) - 11, 7];
    }
    for (; run > 0; run -= 1) yield [length, 0, 0];
  }
}

const usedOf = (lengthsOfCodes: Uint8Array, least: number): number => {
  let used = lengthsOfCodes.length;
  while (used > least && lengthsOfCodes[used - 1] === 0) used -= 1;
  return used;
};

function writeHead(out: BitWriter, ofSymbols: Uint8Array, ofDistances: Uint8Array): void {
  const [symbols, far] = [usedOf(ofSymbols, 257), usedOf(ofDistances, 1)];
  const all = new Uint8Array(symbols + far);
  all.set(ofSymbols.subarray(0, symbols));
  all.set(ofDistances.subarray(0, far), symbols);
  const written = [...shortened(all)];
  const counts = new Uint32Array(19);
  for (const [symbol] of written) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const own = codeLengths(counts, 7);
  const codes = codesOf(own);
  let count = order.length;
  while (count > 4 && own[order[count - 1] ?? 0] === 0) count -= 1;
  out.write(symbols - 257, 5);
  out.write(far - 1, 5);
  out.write(count - 4, 4);
  for (const symbol of order.slice(0, count)) out.write(own[symbol] ?? 0, 3);
  for (const [symbol, more, bits] of written) {
    out.write(codes[symbol] ?? 0, own[symbol] ?? 0);
    if (bits > 0) out.write(more, bits);
  }
}

const lengthOf = (token: number): number => token >>> 16;
const distanceOf = (token: number): number => (token & 0xffff) + 1;

function countSymbols(
  tokens: Int32Array,
  size: number,
  ofSymbols: Int32Array,
  ofDistances: Int32Array,
): void {
  for (let at = 0; at < size; at += 1) {
    const token = tokens[at] ?? 0;
    const symbol = token < endOfBlock ? token : 257 + (lengthSymbols[lengthOf(token)] ?? 0);
    ofSymbols[symbol] = (ofSymbols[symbol] ?? 0) + 1;
    if (token < endOfBlock) continue;
    const far = distanceSymbol(distanceOf(token));
    ofDistances[far] = (ofDistances[far] ?? 0) + 1;
  }
}

/** Codes of an alphabet, and how many bits each has. */
interface Codes {
  codes: Uint16Array;
  bits: Uint8Array;
}

function codesFor(counts: Int32Array): Codes {
  const bits = codeLengths(counts, 15);
  return { codes: codesOf(bits), bits };
}

function writeTokens(
  { write }: BitWriter,
  tokens: Int32Array,
  size: number,
  symbols: Codes,
  far: Codes,
): void {
  for (let at = 0; at < size; at += 1) {
    const token = tokens[at] ?? 0;
    if (token < endOfBlock) {
      write(symbols.codes[token] ?? 0, symbols.bits[token] ?? 0);
      continue;
    }
    const length = lengthOf(token);
    const long = lengthSymbols[length] ?? 0;
    write(symbols.codes[257 + long] ?? 0, symbols.bits[257 + long] ?? 0);
    write(length - (lengths.least[long] ?? 0), lengths.extra[long] ?? 0);
    const distance = distanceOf(token);
    const symbol = distanceSymbol(distance);
    write(far.codes[symbol] ?? 0, far.bits[symbol] ?? 0);
    write(distance - (distances.least[symbol] ?? 0), distances.extra[symbol] ?? 0);
  }
}

/** A block has codes of its own: short enough that they suit what is in it, long enough to pay for them. */
export const blockSize = 1 << 16;

/** Writes the first tokens of a list as a block. */
export function writeBlock(
  out: BitWriter,
  tokens: Int32Array,
  size: number,
  isLast: boolean,
): void {
  const [symbolCounts, distanceCounts] = [new Int32Array(286), new Int32Array(30)];
  countSymbols(tokens, size, symbolCounts, distanceCounts);
  symbolCounts[endOfBlock] = 1;
  const [symbols, far] = [codesFor(symbolCounts), codesFor(distanceCounts)];
  out.write(isLast ? 1 : 0, 1);
  out.write(2, 2);
  writeHead(out, symbols.bits, far.bits);
  writeTokens(out, tokens, size, symbols, far);
  out.write(symbols.codes[endOfBlock] ?? 0, symbols.bits[endOfBlock] ?? 0);
}
