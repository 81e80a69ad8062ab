// How wide is a text in the bundled fonts, without a canvas, the same in browser, Node and PDF?
import { letters as first } from './letters';

export type FontWeight = 400 | 500 | 600 | 700;

type Table = ReadonlyMap<string, number>;

const joiner = '\u200d';
const tables = new Map<FontWeight, Table>();

/** The letters that runs of code points stand for, as scripts/font-widths.mjs writes them. */
function charactersOf(runs: string): string[] {
  let code = 0;
  return (runs.match(/\S+/g) ?? []).flatMap((run) => {
    const [gap = 0, length = 0] = run.split('-').map((digits) => Number.parseInt(digits, 36));
    const first = code + gap;
    code = first + length;
    return Array.from({ length: length + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}

/** As scripts/font-widths.mjs writes them. */
type Widths = (typeof first)[number];

const letters: Widths[] = [...first];

/** From now on texts are measured with these letters, too. */
export function knowLetters(more: Widths): void {
  if (letters.includes(more)) return;
  letters.push(more);
  tables.clear();
}

/** Whether any of a text's letters lies beyond those that every page knows. */
export const isBeyondLatin = (text: string): boolean =>
  /[\u0250-\u1fff\u2300-\u{10ffff}]/u.test(text);

/** By how much a weight's step differs from the step before: one letter, without the backslash. */
function stepOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code - (code > 92 ? 72 : 71);
}

function entriesOf(widths: Widths, weight: FontWeight): [string, number][] {
  const steps = widths.steps.slice(0, (weight - 400) / 100);
  /** In 500ths of an em. */
  const widthAt = (index: number): number => {
    let width = Number.parseInt(widths.regular.slice(index * 2, index * 2 + 2), 36);
    let rise = 0;
    for (const text of steps) {
      rise += stepOf(text, index);
      width += rise;
    }
    return 2 * width;
  };
  // Joining forms are keyed by letter and joiner.
  const keys = [
    ...charactersOf(widths.characters),
    ...charactersOf(widths.joining).map((letter) => letter + joiner),
  ];
  return keys.map((key, index) => [key, widthAt(index)]);
}

const readTable = (weight: FontWeight): Table =>
  new Map(letters.flatMap((widths) => entriesOf(widths, weight)));

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

/** @param next where in the text the next character begins */
function widthOf(character: string, text: string, next: number, table: Table): number {
  // Below begin no marks and no Arabic: most texts are asked for one width a letter.
  const joined = text.charCodeAt(next) >= 0x300 ? table.get(character + joiner) : undefined;
  if (joined !== undefined && joins.test(text.slice(next, next + 4))) return joined;
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
    sum += widthOf(character, text, index, table);
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
