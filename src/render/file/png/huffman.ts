// Which bits stand for which symbol, so that frequent ones are short? Canonical codes, as DEFLATE has them.

interface Counted {
  symbol: number;
  count: number;
}

/** Symbols that occur, rarest first; at least two, for a code of one symbol is read differently. */
function occurring(counts: ArrayLike<number>): Counted[] {
  const found: Counted[] = [];
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const count = counts[symbol] ?? 0;
    if (count > 0) found.push({ symbol, count });
  }
  for (let symbol = 0; found.length < 2; symbol += 1)
    if (!counts[symbol]) found.push({ symbol, count: 0 });
  return found.sort((one, other) => one.count - other.count || one.symbol - other.symbol);
}

/** How many symbols lie at each depth of Huffman's tree. Two queues suffice, as the leaves are sorted. */
function depthsOf(leaves: readonly Counted[]): Uint32Array {
  const count = leaves.length;
  const weights = new Float64Array(2 * count - 1).fill(Number.POSITIVE_INFINITY);
  leaves.forEach((leaf, index) => {
    weights[index] = leaf.count;
  });
  const parents = new Uint32Array(2 * count - 1);
  let leaf = 0;
  let inner = count;
  for (let joined = count; joined < 2 * count - 1; joined += 1) {
    let weight = 0;
    for (let child = 0; child < 2; child += 1) {
      const isLeaf = leaf < count && (weights[leaf] ?? 0) <= (weights[inner] ?? 0);
      const lightest = isLeaf ? leaf++ : inner++;
      parents[lightest] = joined;
      weight += weights[lightest] ?? 0;
    }
    weights[joined] = weight;
  }
  const depths = new Uint32Array(2 * count - 1);
  const sums = new Uint32Array(count);
  for (let node = 2 * count - 3; node >= 0; node -= 1) {
    const depth = (depths[parents[node] ?? 0] ?? 0) + 1;
    depths[node] = depth;
    if (node < count) sums[depth] = (sums[depth] ?? 0) + 1;
  }
  return sums;
}

/** Pulls what lies too deep up, and pushes others down until the tree is possible again. */
function limited(sums: Uint32Array, limit: number): number[] {
  const kept = Array.from({ length: limit + 1 }, (_, depth) => sums[depth] ?? 0);
  for (let depth = limit + 1; depth < sums.length; depth += 1)
    kept[limit] = (kept[limit] ?? 0) + (sums[depth] ?? 0);
  let taken = kept.reduce((sum, number, depth) => sum + number * 2 ** (limit - depth), 0);
  for (; taken > 2 ** limit; taken -= 1) {
    let depth = limit - 1;
    while (!kept[depth]) depth -= 1;
    kept[limit] = (kept[limit] ?? 0) - 1;
    kept[depth] = (kept[depth] ?? 0) - 1;
    kept[depth + 1] = (kept[depth + 1] ?? 0) + 2;
  }
  return kept;
}

/** Bits of each symbol's code, none longer than the limit; 0 for symbols that do not occur. */
export function codeLengths(counts: ArrayLike<number>, limit: number): Uint8Array {
  const leaves = occurring(counts);
  const lengths = new Uint8Array(counts.length);
  let next = 0;
  const sums = limited(depthsOf(leaves), limit);
  for (let length = limit; length > 0; length -= 1)
    for (let left = sums[length] ?? 0; left > 0; left -= 1)
      lengths[leaves[next++]?.symbol ?? 0] = length;
  return lengths;
}

function backward(code: number, length: number): number {
  let [left, turned] = [code, 0];
  for (let bit = 0; bit < length; bit += 1) {
    turned = (turned << 1) | (left & 1);
    left >>= 1;
  }
  return turned;
}

/** The codes that follow from their lengths, as they are written: last bit first. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length += 1) {
    lengths.forEach((own, symbol) => {
      if (own === length) codes[symbol] = backward(code++, length);
    });
    code <<= 1;
  }
  return codes;
}
