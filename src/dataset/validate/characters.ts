// Has a text characters that cannot be shown, or that make it read as something else?
import { type Cursor, escapeSegment, isFields, segmentsOf } from '../json/cursor';
import { describeText } from '../json/describeValue';
import type { Finding } from '../problem';
import { wording } from '../wording';
import type { Context } from './context';

/** Controls but the line feed, halves of surrogate pairs, non-characters: XML cannot hold them. */
const unshowable = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u;
/** Embeddings and overrides: they show the text after them in another order. Marks are allowed. */
const reordering = /[\u202a-\u202e]/;
/** The replacement character, and UTF-8 read as Windows-1252. */
const damage = /\ufffd|â€[\u2019\u0153\u009d\u201c\u2122]|Ã[\u00a9\u00a8\u00a4\u00b6\u00bc]/;
const suspicious = /[^\u0020-\u007e\u00a0-\u00c2\u00c4-\u00e1\u00e3-\u1fff]/;

const severalLines = ['summary', 'note', 'text'];

const isSeveralLines = (pointer: string) =>
  segmentsOf(pointer)
    .slice(-2)
    .some((segment) => severalLines.includes(segment));

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Isolates stand around text of the other direction; one left open would reach beyond its text. */
function areIsolatesBalanced(text: string): boolean {
  let open = 0;
  for (const [character] of text.matchAll(/[\u2066-\u2069]/g)) {
    open += character === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

function objection(text: string, pointer: string): [Finding['code'], string, string] | null {
  const forbidden = unshowable.exec(text) ?? reordering.exec(text);
  if (forbidden) return ['forbidden-character', wording.plainText, forbidden[0]];
  if (text.includes('\n') && !isSeveralLines(pointer)) {
    return ['forbidden-character', wording.singleLine, '\n'];
  }
  if (!areIsolatesBalanced(text)) {
    return ['forbidden-character', wording.balancedIsolates, '\u2069'];
  }
  const damaged = damage.exec(text);
  return damaged ? ['damaged-text', wording.undamagedText, damaged[0]] : null;
}

function inText(text: string, pointer: string, report: Finding[]): void {
  // Nearly all texts hold letters only; the rest is worth a closer look.
  if (!suspicious.test(text)) return;
  const objected = objection(text, pointer);
  if (!objected) return;
  const [code, expected, character] = objected;
  const found = wording.characterAt(nameOf(character), describeText(text));
  report.push({ code, pointer, expected, found });
}

function within({ value, pointer }: Cursor, report: Finding[]): void {
  if (typeof value === 'string') inText(value, pointer, report);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      within({ value: item, pointer: `${pointer}/${index}` }, report);
    }
  } else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (name.startsWith('x-')) continue;
      within({ value: inner, pointer: `${pointer}/${escapeSegment(name)}` }, report);
    }
  }
}

export function characters({ root }: Context): Finding[] {
  const report: Finding[] = [];
  within(root, report);
  return report;
}
