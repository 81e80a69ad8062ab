// What do OpenType's two tables of layout say of a feature? Their lookups, and which glyphs these are about.

export interface Lookup {
  type: number;
  /** Where its parts begin in the table. */
  subtables: number[];
}

/** Type of a lookup whose parts lie farther away, by table. */
const extensions: Record<string, number> = { GSUB: 7, GPOS: 9 };

const tagAt = (table: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => table.getUint8(at + index)));

const shortsAt = (table: DataView, at: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => table.getUint16(at + 2 * index));

/** Counted records of a tag and an offset from where they begin. */
const taggedAt = (table: DataView, at: number): [tag: string, at: number][] =>
  Array.from({ length: table.getUint16(at) }, (_, index) => {
    const record = at + 2 + 6 * index;
    return [tagAt(table, record), at + table.getUint16(record + 4)];
  });

function lookupAt(table: DataView, at: number, extension: number): Lookup {
  const type = table.getUint16(at);
  const parts = shortsAt(table, at + 6, table.getUint16(at + 4)).map((offset) => at + offset);
  const [first] = parts;
  if (type !== extension || first === undefined) return { type, subtables: parts };
  const subtables = parts.map((part) => part + table.getUint32(part + 4));
  return { type: table.getUint16(first + 2), subtables };
}

/** Lookups of a feature in a script, or in a script of no name, as they are applied: in their own order. */
export function lookupsOf(
  name: 'GSUB' | 'GPOS',
  table: DataView,
  script: string,
  feature: string,
): Lookup[] {
  const scripts = new Map(taggedAt(table, table.getUint16(4)));
  const features = taggedAt(table, table.getUint16(6));
  const lookups = table.getUint16(8);
  const found = scripts.get(script) ?? scripts.get('DFLT');
  const language = found === undefined ? 0 : table.getUint16(found);
  if (found === undefined || language === 0) return [];
  const own = shortsAt(table, found + language + 6, table.getUint16(found + language + 4));
  const indices = own.flatMap((index) => {
    const [tag, at] = features[index] ?? ['', 0];
    return tag === feature ? shortsAt(table, at + 4, table.getUint16(at + 2)) : [];
  });
  return indices
    .sort((one, other) => one - other)
    .map((index) => {
      const at = lookups + table.getUint16(lookups + 2 + 2 * index);
      return lookupAt(table, at, extensions[name] ?? 0);
    });
}

/** Calls back for each run of glyphs, as both formats of coverages and the second of classes have them. */
function eachRange(
  table: DataView,
  at: number,
  visit: (from: number, to: number, value: number) => void,
): void {
  for (let index = 0; index < table.getUint16(at + 2); index += 1) {
    const record = at + 4 + 6 * index;
    visit(table.getUint16(record), table.getUint16(record + 2), table.getUint16(record + 4));
  }
}

/** The place of each glyph in a coverage. */
export function coverageAt(table: DataView, at: number): Map<number, number> {
  const places = new Map<number, number>();
  if (table.getUint16(at) === 1)
    shortsAt(table, at + 4, table.getUint16(at + 2)).forEach((glyph, place) => {
      places.set(glyph, place);
    });
  else
    eachRange(table, at, (from, to, place) => {
      for (let glyph = from; glyph <= to; glyph += 1) places.set(glyph, place + glyph - from);
    });
  return places;
}

/** The class of each glyph; of those not named it is 0. */
export function classesAt(table: DataView, at: number): Map<number, number> {
  const classes = new Map<number, number>();
  if (table.getUint16(at) === 1) {
    const first = table.getUint16(at + 2);
    shortsAt(table, at + 6, table.getUint16(at + 4)).forEach((value, index) => {
      classes.set(first + index, value);
    });
  } else
    eachRange(table, at, (from, to, value) => {
      for (let glyph = from; glyph <= to; glyph += 1) classes.set(glyph, value);
    });
  return classes;
}
