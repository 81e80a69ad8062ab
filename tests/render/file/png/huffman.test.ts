// Are codes complete, short where symbols are frequent, and within the limit that DEFLATE sets?
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLengths, codesOf } from '../../../../src/render/file/png/huffman';

const used = (lengths: Uint8Array) => [...lengths].filter((length) => length > 0);
const bits = (counts: readonly number[], lengths: Uint8Array) =>
  counts.reduce((sum, count, symbol) => sum + count * (lengths[symbol] ?? 0), 0);

const anyCounts = fc.array(fc.oneof(fc.constant(0), fc.nat(1_000_000)), {
  minLength: 2,
  maxLength: 286,
});

it('leaves no code unused and makes none too long', () => {
  fc.assert(
    fc.property(anyCounts, fc.constantFrom(9, 15), (counts, limit) => {
      const lengths = codeLengths(counts, limit);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
      expect(used(lengths).reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
      counts.forEach((count, symbol) => {
        if (count > 0) expect(lengths[symbol]).toBeGreaterThan(0);
      });
    }),
  );
});

it('is as short as can be where the limit does not matter', () => {
  expect(bits([1, 1, 2, 4], codeLengths([1, 1, 2, 4], 15))).toBe(14);
  expect([...codeLengths([5, 0, 5, 5, 5], 15)]).toEqual([2, 0, 2, 2, 2]);
});

it('keeps the limit where the tree would be deeper', () => {
  const fibonacci = [1, 1];
  while (fibonacci.length < 30) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
  const [free, short] = [codeLengths(fibonacci, 29), codeLengths(fibonacci, 15)];
  expect(Math.max(...free)).toBe(29);
  expect(Math.max(...short)).toBe(15);
  expect(bits(fibonacci, short)).toBeLessThan(bits(fibonacci, free) * 1.01);
});

it('gives no symbol a code that another begins with', () => {
  const lengths = codeLengths([9, 1, 4, 4, 0, 2, 30], 7);
  const written = [...codesOf(lengths)].flatMap((code, symbol) => {
    const length = lengths[symbol] ?? 0;
    const text = code.toString(2).padStart(length, '0');
    return length > 0 ? [[...text].reverse().join('')] : [];
  });
  for (const one of written)
    expect(written.filter((other) => other.startsWith(one))).toEqual([one]);
});
