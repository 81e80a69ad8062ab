// How wide is a text in the bundled fonts, without a canvas, the same in browser, Node and PDF?
import fontWidths from './fontWidths.json';

export type FontWeight = 400 | 500 | 600 | 700;

type Table = ReadonlyMap<string, number>;

const joiner = '\u200d';
const tables = new Map<FontWeight, Table>();

/** The letters that runs of code points stand for, as scripts/font-widths.mjs writes them. */
function charactersOf(runs: string): string[] {
  let code = 0;
  return runs.split(' ').flatMap((run) => {
    const [gap = 0, length = 0] = run.split('-').map((digits) => Number.parseInt(digits, 36));
    const first = code + gap;
    code = first + length;
    return Array.from({ length: length + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}

/** Joining forms are keyed by letter and joiner. */
const keys = [
  ...charactersOf(fontWidths.characters),
  ...charactersOf(fontWidths.joining).map((letter) => letter + joiner),
];

/** In 500ths of an em. */
const regular = (index: number): number =>
  Number.parseInt(fontWidths.regular.slice(index * 2, index * 2 + 2), 36);

/** By how much a weight's step differs from the step before: one letter, without the backslash. */
function stepOf(letters: string, index: number): number {
  const code = letters.charCodeAt(index);
  return code - (code > 92 ? 72 : 71);
}

function readTable(weight: FontWeight): Table {
  const steps = fontWidths.steps.slice(0, (weight - 400) / 100);
  const widthAt = (index: number): number => {
    let [width, rise] = [regular(index), 0];
    for (const letters of steps) {
      rise += stepOf(letters, index);
      width += rise;
    }
    return 2 * width;
  };
  return new Map(keys.map((key, index) => [key, widthAt(index)]));
}

function tableOf(weight: FontWeight): Table {
  const known = tables.get(weight);
  if (known) return known;
  const table = readTable(weight);
  tables.set(weight, table);
  return table;
}

/** Combining marks, joiners and direction marks stand on or between letters. */
const takesNoSpace = /^[\p{M}\p{Cf}\p{Cc}]$/u;
/** An Arabic letter takes its narrow form before another, whatever marks stand between. */
const joins = /^\p{M}*[\p{Script=Arabic}\u0640\u200d]/u;

function widthOf(character: string, rest: string, table: Table): number {
  const joined = table.get(character + joiner);
  if (joined !== undefined && joins.test(rest)) return joined;
  const exact = table.get(character);
  if (exact !== undefined) return exact;
  if (takesNoSpace.test(character)) return 0;
  const parts = character.normalize('NFD');
  if (parts !== character) return thousandths(parts, table);
  // A script of another font: one em for each UTF-16 unit, so two for an emoji.
  return 1000 * character.length;
}

function thousandths(text: string, table: Table): number {
  let sum = 0;
  let index = 0;
  for (const character of text) {
    index += character.length;
    sum += widthOf(character, text.slice(index, index + 4), table);
  }
  return sum;
}

/**
 * Width in pixels of one line of IBM Plex Sans, or of IBM Plex Sans Arabic. An upper bound:
 * kerning and ligatures are left out, an Arabic letter counts as the wider of the forms that may
 * stand where it stands, and a character of neither font as one em or more.
 *
 * @param size font size in pixels
 */
export const measureText = (text: string, size: number, weight: FontWeight): number =>
  (thousandths(text, tableOf(weight)) * size) / 1000;
