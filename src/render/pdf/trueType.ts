// How do a few glyphs become a font file of their own? Outlines only: a PDF brings the rest itself.
import type { Font, PathCommand } from 'fontkit';
import { type Contour, contoursOf, encodeGlyph } from './glyphOutline';
import { joined } from './objects';

/** What a file needs to know of a glyph. */
interface Drawn {
  path: { commands: PathCommand[] };
  advanceWidth: number;
}

type Table = [tag: string, bytes: Uint8Array];

const shorts = (values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, index) => {
    view.setUint16(index * 2, value & 0xffff);
  });
  return new Uint8Array(view.buffer);
};

const longs = (values: readonly number[]): Uint8Array =>
  shorts(values.flatMap((value) => [Math.floor(value / 65536), value]));

const padded = (bytes: Uint8Array): Uint8Array =>
  joined([bytes, new Uint8Array(-bytes.length & 3)]);

function checksumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4)
    sum = (sum + view.getUint32(offset)) >>> 0;
  return sum;
}

/** Fixed dates; long offsets in `loca`. */
const headOf = ({ unitsPerEm, bbox }: Font): Uint8Array =>
  joined([
    longs([0x10000, 0x10000, 0, 0x5f0f3cf5]),
    shorts([0x0003, unitsPerEm, 0, 0, 0, 0, 0, 0, 0, 0]),
    shorts([bbox.minX, bbox.minY, bbox.maxX, bbox.maxY, 0, 8, 2, 1, 0].map(Math.round)),
  ]);

function hheaOf({ ascent, descent, lineGap }: Font, glyphs: readonly Drawn[]): Uint8Array {
  const widest = Math.max(...glyphs.map(({ advanceWidth }) => advanceWidth));
  const metrics = [1, 0, ascent, descent, lineGap, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0];
  return shorts([...metrics, glyphs.length]);
}

function maxpOf(outlines: readonly (readonly Contour[])[]): Uint8Array {
  const contours = Math.max(0, ...outlines.map(({ length }) => length));
  const points = Math.max(0, ...outlines.map((outline) => outline.flat().length));
  const limits = [points, contours, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
  return joined([longs([0x10000]), shorts([outlines.length, ...limits])]);
}

function tablesOf(font: Font, glyphs: readonly Drawn[]): Table[] {
  const outlines = glyphs.map(({ path }) => contoursOf(path.commands));
  const written = outlines.map((outline) => padded(encodeGlyph(outline)));
  const offsets = [0];
  for (const { length } of written) offsets.push((offsets[offsets.length - 1] ?? 0) + length);
  const bearings = outlines.map((outline) =>
    outline.length > 0 ? Math.min(...outline.flat().map(({ x }) => x)) : 0,
  );
  const widths = glyphs.flatMap(({ advanceWidth }, index) => [advanceWidth, bearings[index] ?? 0]);
  return [
    ['glyf', joined(written)],
    ['head', headOf(font)],
    ['hhea', hheaOf(font, glyphs)],
    ['hmtx', shorts(widths.map(Math.round))],
    ['loca', longs(offsets)],
    ['maxp', maxpOf(outlines)],
  ];
}

/** Offset of the sum over the file within `head`. */
const adjustmentAt = 8;

/** A TrueType file in which glyph n is the nth of these. */
export function trueTypeOf(font: Font, glyphs: readonly Drawn[]): Uint8Array {
  const tables = tablesOf(font, glyphs);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const search = [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16];
  let offset = 12 + 16 * tables.length;
  let headAt = 0;
  const rows = tables.map(([tag, bytes]) => {
    const whole = padded(bytes);
    if (tag === 'head') headAt = offset;
    const row = joined([
      new TextEncoder().encode(tag),
      longs([checksumOf(whole), offset, bytes.length]),
    ]);
    offset += whole.length;
    return row;
  });
  const bodies = tables.map(([, bytes]) => padded(bytes));
  const file = joined([longs([0x10000]), shorts(search), ...rows, ...bodies]);
  const adjustment = (0xb1b0afba - checksumOf(file)) >>> 0;
  new DataView(file.buffer).setUint32(headAt + adjustmentAt, adjustment);
  return file;
}
