// How do bits become bytes? As DEFLATE packs them, the lowest first.

export interface BitWriter {
  /** At most 16 bits at a time. */
  write: (value: number, length: number) => void;
  /** All bytes so far; the last one is filled up with zeros. */
  finish: () => Uint8Array;
}

export function bitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 16);
  let [at, bits, held] = [0, 0, 0];
  const store = () => {
    if (at + 2 > bytes.length) {
      const longer = new Uint8Array(bytes.length * 2);
      longer.set(bytes);
      bytes = longer;
    }
    bytes[at++] = bits;
    bytes[at++] = bits >>> 8;
  };
  return {
    write(value, length) {
      bits |= value << held;
      held += length;
      if (held < 16) return;
      store();
      held -= 16;
      // What did not fit is taken from the value: there are no more than 32 bits to shift in.
      bits = value >>> (length - held);
    },
    finish() {
      store();
      return bytes.slice(0, at - 2 + Math.ceil(held / 8));
    },
  };
}
