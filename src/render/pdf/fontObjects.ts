// How does a font stand in the file? Its used glyphs, their widths, and what each means as text.
import type { Font, Glyph, PathCommand } from 'fontkit';
import { sha256 } from '../file/sha256';
import { unseen } from './drawGlyphs';
import type { Objects } from './objects';
import {
  asciiString,
  decimal,
  decimals,
  dictionary,
  hexadecimal,
  list,
  nameOf,
  type Ref,
  unicodeString,
} from './syntax';
import { trueTypeOf } from './trueType';
import type { Face, Typecase } from './typecase';

/** Six letters that tell subsets of one font apart. */
function tagOf(bytes: Uint8Array): string {
  const hash = sha256(bytes);
  const letter = (at: number) =>
    String.fromCharCode(65 + (Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16) % 26));
  return [0, 1, 2, 3, 4, 5].map(letter).join('');
}

const ligatures = /[\ufb00-\ufb06]/;

/**
 * What a glyph says: the first character that the font draws with it. A glyph's own code points
 * hold what it was first asked for, or nothing once it was part of another.
 */
function meaningOf(font: Font, glyph: Glyph): number[] {
  const [first] = font.stringsForGlyph(glyph.id).sort();
  if (first === undefined) return glyph.codePoints;
  const text = ligatures.test(first) ? first.normalize('NFKC') : first;
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** At most a hundred lines to a block (Adobe Technical Note 5411). */
const blockLength = 100;

function characterMap(meanings: readonly (readonly number[])[]): string {
  const lines = meanings
    .map((meaning, code) => ({ code, meaning }))
    .filter(({ code, meaning }) => code > 0 && meaning.length > 0)
    .map(({ code, meaning }) => `<${hexadecimal(code, 4)}> ${unicodeString(meaning)}`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += blockLength) {
    const block = lines.slice(at, at + blockLength);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

interface Program {
  font: Font;
  weight: number;
  name: string;
  bytes: Uint8Array;
  /** Entries of the descendant font. */
  metrics: Record<string, string | number>;
  /** Code points by code. */
  meanings: (readonly number[])[];
}

function descriptorOf({ font, weight, bytes }: Program, name: string, objects: Objects): Ref {
  const thousandths = (value: number) => decimal((value * 1000) / font.unitsPerEm, 0);
  const { minX, minY, maxX, maxY } = font.bbox;
  const file = objects.addStream({ Length1: bytes.length }, bytes);
  return objects.add(
    dictionary({
      ...{ Type: '/FontDescriptor', FontName: name, Flags: 4, ItalicAngle: 0, FontFile2: file },
      FontBBox: list([minX, minY, maxX, maxY].map(thousandths)),
      ...{ Ascent: thousandths(font.ascent), Descent: thousandths(font.descent) },
      ...{ CapHeight: thousandths(font.capHeight), StemV: 50 + Math.round(weight / 8) },
    }),
  );
}

function addProgram(program: Program, objects: Objects): Ref {
  const name = nameOf(`${tagOf(program.bytes)}+${program.name}`);
  const system = { Registry: asciiString('Adobe'), Ordering: asciiString('Identity') };
  const descendant = objects.add(
    dictionary({
      ...{ Type: '/Font', Subtype: '/CIDFontType2', BaseFont: name, ...program.metrics },
      FontDescriptor: descriptorOf(program, name, objects),
      CIDSystemInfo: dictionary({ ...system, Supplement: 0 }),
    }),
  );
  const meaning = objects.addStream({}, new TextEncoder().encode(characterMap(program.meanings)));
  return objects.add(
    dictionary({
      ...{ Type: '/Font', Subtype: '/Type0', BaseFont: name, Encoding: '/Identity-H' },
      ...{ DescendantFonts: list([descendant]), ToUnicode: meaning },
    }),
  );
}

function addFace({ font, weight, glyphs }: Face, objects: Objects): Ref {
  const widths = glyphs.map(({ advanceWidth }) => (advanceWidth * 1000) / font.unitsPerEm);
  const metrics = { CIDToGIDMap: '/Identity', DW: 1000, W: `[0 [${decimals(widths)}]]` };
  const meanings = glyphs.map((glyph) => meaningOf(font, glyph));
  const bytes = trueTypeOf(font, glyphs);
  return addProgram({ font, weight, name: font.postscriptName, bytes, metrics, meanings }, objects);
}

/** Never painted; a font without any outline would be taken for a broken one. */
const speck: PathCommand[] = [
  { command: 'moveTo', args: [0, 0] },
  { command: 'lineTo', args: [1, 0] },
  { command: 'lineTo', args: [0, 1] },
];

/** A font in which all letters are alike. */
function addUnseen(font: Font, letters: readonly string[], objects: Objects): Ref {
  const empty = {
    path: { commands: speck },
    advanceWidth: (unseen.width * font.unitsPerEm) / 1000,
  };
  const toEmpty = objects.addStream({}, new Uint8Array(2 * (letters.length + 1)));
  const meanings = [[], ...letters.map((letter) => [letter.codePointAt(0) ?? 0])];
  return addProgram(
    {
      ...{ font, weight: 400, name: 'Unseen', bytes: trueTypeOf(font, [empty]), meanings },
      metrics: { CIDToGIDMap: toEmpty, DW: unseen.width },
    },
    objects,
  );
}

/** All fonts of the page by name. */
export function addFonts({ faces, unseen: hidden, anyFont }: Typecase, objects: Objects) {
  const fonts = faces().map((face): [string, Ref] => [face.name, addFace(face, objects)]);
  const font = anyFont();
  if (font && hidden.size > 0)
    fonts.push([unseen.name, addUnseen(font, [...hidden.keys()], objects)]);
  return Object.fromEntries(fonts);
}
