// Is this the text that was saved? SHA-256 (FIPS 180-4), the same in Node, browsers and tests.

/** As signed numbers here and below: unsigned ones above 2^31 are no small integers to an engine. */
const first32 = (root: (prime: number) => number, count: number): Int32Array => {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return Int32Array.from(primes, (prime) => {
    const value = root(prime);
    return Math.floor((value - Math.floor(value)) * 2 ** 32);
  });
};

/** First 32 bits of the fractional parts of roots of the first primes. */
const start = first32(Math.sqrt, 8);
const constants = first32(Math.cbrt, 64);

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Followed by a one bit, zeros, and the length in bits. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return view;
}

const words = new Int32Array(64);
const word = (index: number): number => words[index] ?? 0;

function schedule(view: DataView, offset: number): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const near = word(index - 2);
    const far = word(index - 15);
    const one = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
    const other = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
    words[index] = word(index - 16) + one + word(index - 7) + other;
  }
}

function compressed(state: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + sumE + choice + (constants[index] ?? 0) + word(index)) | 0;
    const sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + sumA + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = (state[index] ?? 0) + value;
  });
}

/** 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const state = start.slice();
  const view = padded(bytes);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    schedule(view, offset);
    compressed(state);
  }
  return Array.from(state, (value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

export const sha256OfText = (text: string): string => sha256(new TextEncoder().encode(text));
