// How are plain letters set? As their font kerns and joins them, from the few tables that say so.
import type { LetterFont } from '../shape';
import { kerningOf } from './kerning';
import { ligaturesOf } from './ligatures';
import { outlineOf } from './outlineOf';

/** Letters that follow one another as they are: no marks, no fractions, nothing that is not seen. */
const plainLetters = /^[\p{Script=Latin}\p{Script=Common}]*$/u;
const shapedLetters = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}\u2044]/u;

export const isPlain = (text: string): boolean =>
  plainLetters.test(text) && !shapedLetters.test(text);

function tablesOf(bytes: Uint8Array): Map<string, DataView> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [offset, length] = [file.getUint32(at + 8), file.getUint32(at + 12)];
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

/** Where the glyphs of the basic plane are told, in segments (format 4). */
function segmentsIn(cmap: DataView): number | null {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(8 + 8 * index);
    if (cmap.getUint16(at) === 4) return at;
  }
  return null;
}

/** 0 for a letter that the font has not. */
function glyphFor(cmap: DataView, at: number, codePoint: number): number {
  const size = cmap.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    if (codePoint > cmap.getUint16(at + 14 + segment)) continue;
    const start = cmap.getUint16(at + 16 + size + segment);
    if (codePoint < start) return 0;
    const delta = cmap.getUint16(at + 16 + 2 * size + segment);
    const range = at + 16 + 3 * size + segment;
    const offset = cmap.getUint16(range);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(range + offset + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

const remembered = <Value>(find: (key: number) => Value): ((key: number) => Value) => {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
};

const trueType = 0x10000;

/**
 * A TrueType font for plain letters. What shapes every script is large, and slow to load: without it
 * a picture in Latin letters is drawn in less than half the time.
 *
 * @returns `null` for a packed font, and one that says more than is read here
 */
export function plainFont(bytes: Uint8Array): LetterFont | null {
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== trueType) return null;
  const tables = tablesOf(bytes);
  const [cmap, head, hhea, hmtx] = ['cmap', 'head', 'hhea', 'hmtx'].map((tag) => tables.get(tag));
  const [glyf, loca, gsub, gpos] = ['glyf', 'loca', 'GSUB', 'GPOS'].map((tag) => tables.get(tag));
  const segments = cmap ? segmentsIn(cmap) : null;
  if (!cmap || !head || !hhea || !hmtx || !glyf || !loca || !gsub || !gpos) return null;
  if (segments === null) return null;
  const [joined, joinedSigns] = [ligaturesOf(gsub, 'latn'), ligaturesOf(gsub, 'DFLT')];
  const [kerned, kernedSigns] = [kerningOf(gpos, 'latn'), kerningOf(gpos, 'DFLT')];
  if (!joined || !joinedSigns || !kerned || !kernedSigns) return null;

  const outlines = { glyf, loca, hasLongOffsets: head.getInt16(50) === 1 };
  const lastWidth = hhea.getUint16(34) - 1;
  const widthOf = (glyph: number) => hmtx.getUint16(4 * Math.min(glyph, lastWidth));
  const glyphOf = remembered((codePoint) => glyphFor(cmap, segments, codePoint));
  const drawn = remembered((glyph) => ({ path: { commands: outlineOf(outlines, glyph) } }));
  return {
    unitsPerEm: head.getUint16(18),
    hasGlyphForCodePoint: (codePoint) => glyphOf(codePoint) !== 0,
    layout(text, _features, _script, _language, direction) {
      const hasLetters = /\p{Script=Latin}/u.test(text);
      const [join, kern] = hasLetters ? [joined, kerned] : [joinedSigns, kernedSigns];
      const glyphs = join(Array.from(text, (letter) => glyphOf(letter.codePointAt(0) ?? 0)));
      const positions = glyphs.map((glyph, index) => {
        const next = glyphs[index + 1];
        const nearer = next === undefined ? 0 : kern(glyph, next);
        return { xAdvance: widthOf(glyph) + nearer, xOffset: 0, yOffset: 0 };
      });
      const laid = { glyphs: glyphs.map(drawn), positions };
      return direction === 'ltr'
        ? laid
        : { glyphs: laid.glyphs.reverse(), positions: positions.reverse() };
    },
  };
}
