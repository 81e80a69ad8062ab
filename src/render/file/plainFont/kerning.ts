// How much nearer do two letters stand than their widths say? Pairs of the table GPOS.
import { classesAt, coverageAt, lookupsOf } from './layoutTable';

/** Font units between two glyphs, to be added to the first one's width. */
export type Kerning = (left: number, right: number) => number;

/** What one part of a lookup says of a pair; `null`: nothing, so that the next part is asked. */
type Pairs = (left: number, right: number) => number | null;

const pairLookup = 2;
/** The one measure that a pair has in our fonts: how wide the first glyph is. */
const advance = 4;

function listedPairs(table: DataView, at: number): Pairs {
  const covered = coverageAt(table, at + table.getUint16(at + 2));
  const size = 2 + (table.getUint16(at + 4) === advance ? 2 : 0);
  return (left, right) => {
    const place = covered.get(left);
    if (place === undefined) return null;
    const set = at + table.getUint16(at + 10 + 2 * place);
    for (let index = 0; index < table.getUint16(set); index += 1) {
      const pair = set + 2 + size * index;
      if (table.getUint16(pair) === right) return size > 2 ? table.getInt16(pair + 2) : 0;
    }
    return null;
  };
}

function pairsOfClasses(table: DataView, at: number): Pairs {
  const covered = coverageAt(table, at + table.getUint16(at + 2));
  if (table.getUint16(at + 4) !== advance) return (left) => (covered.has(left) ? 0 : null);
  const lefts = classesAt(table, at + table.getUint16(at + 8));
  const rights = classesAt(table, at + table.getUint16(at + 10));
  const width = table.getUint16(at + 14);
  return (left, right) =>
    covered.has(left)
      ? table.getInt16(at + 16 + 2 * ((lefts.get(left) ?? 0) * width + (rights.get(right) ?? 0)))
      : null;
}

function isUnderstood(table: DataView, at: number): boolean {
  const [first, second] = [table.getUint16(at + 4), table.getUint16(at + 6)];
  return (first === 0 || first === advance) && second === 0;
}

/** `null` where a font measures pairs in another way. */
export function kerningOf(table: DataView, script: string): Kerning | null {
  const lookups = lookupsOf('GPOS', table, script, 'kern');
  const isPlain = lookups.every(
    ({ type, subtables }) =>
      type === pairLookup && subtables.every((at) => isUnderstood(table, at)),
  );
  if (!isPlain) return null;
  const rules = lookups.map(({ subtables }) =>
    subtables.map((at) => (table.getUint16(at) === 1 ? listedPairs : pairsOfClasses)(table, at)),
  );
  return (left, right) => {
    let sum = 0;
    for (const parts of rules) {
      for (const part of parts) {
        const own = part(left, right);
        if (own === null) continue;
        sum += own;
        break;
      }
    }
    return sum;
  };
}
