// Which letters are drawn as one? Ligatures of the table GSUB.
import { coverageAt, lookupsOf } from './layoutTable';

/** Glyphs with those that are drawn as one in their place. */
export type Ligatures = (glyphs: readonly number[]) => number[];

interface Ligature {
  glyph: number;
  /** What follows the first. */
  rest: number[];
}

const ligatureLookup = 4;

function ligatureAt(table: DataView, at: number): Ligature {
  const rest = Array.from({ length: table.getUint16(at + 2) - 1 }, (_, index) =>
    table.getUint16(at + 4 + 2 * index),
  );
  return { glyph: table.getUint16(at), rest };
}

function ligaturesAt(table: DataView, at: number): [first: number, Ligature[]][] {
  const firsts = coverageAt(table, at + table.getUint16(at + 2));
  return [...firsts].map(([first, place]) => {
    const set = at + table.getUint16(at + 6 + 2 * place);
    return [
      first,
      Array.from({ length: table.getUint16(set) }, (_, index) =>
        ligatureAt(table, set + table.getUint16(set + 2 + 2 * index)),
      ),
    ];
  });
}

/** `null` where a font replaces letters in another way. */
export function ligaturesOf(table: DataView, script: string): Ligatures | null {
  const lookups = lookupsOf('GSUB', table, script, 'liga');
  if (lookups.some(({ type }) => type !== ligatureLookup)) return null;
  const parts = lookups.flatMap(({ subtables }) => subtables);
  const known = new Map(parts.flatMap((at) => ligaturesAt(table, at)));
  return (glyphs) => {
    const drawn: number[] = [];
    for (let at = 0; at < glyphs.length; at += 1) {
      const first = glyphs[at] ?? 0;
      const found = known
        .get(first)
        ?.find(({ rest }) => rest.every((glyph, index) => glyph === glyphs[at + 1 + index]));
      drawn.push(found?.glyph ?? first);
      at += found?.rest.length ?? 0;
    }
    return drawn;
  };
}
