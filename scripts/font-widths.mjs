// Generates src/scene/fontWidths.json and fontWidthsBeyond.json: how wide each character of the bundled fonts is.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

const weights = [400, 500, 600, 700];
const subsets = {
  'ibm-plex-sans': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  'ibm-plex-sans-arabic': ['arabic'],
};
/** The page asks for IBM Plex Sans first, so a character of both fonts has that one's width. */
const families = Object.keys(subsets);

const joiner = '\u200d';
/** Letters that join to both sides and bring out their neighbours' forms; some change by pairs. */
const neighbours = Array.from('\u0640\u0628\u0645\u0644');
const isMark = (character) => /^[\p{M}\p{Cf}\p{Cc}]$/u.test(character);
const isArabic = (character) => /^\p{Script=Arabic}$/u.test(character);
/** Shapes that text does not hold: they are what joining letters are drawn with. */
const isPresentationForm = (character) => /^[\ufb50-\ufdff\ufe70-\ufefc]$/u.test(character);

function openFonts(family, weight) {
  const folder = fileURLToPath(
    new URL(`../node_modules/@fontsource/${family}/files`, import.meta.url),
  );
  return subsets[family].map((subset) =>
    openSync(`${folder}/${family}-${subset}-${weight}-normal.woff2`),
  );
}

/** The width of an Arabic letter between two others; 0 if the font draws it together with one. */
function widthBetween(font, before, letter, after) {
  const { glyphs } = font.layout(before + letter + after, [], 'arab');
  if (glyphs.length !== Array.from(before + letter + after).length) return 0;
  return glyphs.at(-1 - before.length).advanceWidth;
}

/** The wider of the forms that stand before a gap, or of those that join to what follows. */
function arabicWidth(font, letter, afters) {
  const widths = ['', ...neighbours].flatMap((before) =>
    afters.map((after) => widthBetween(font, before, letter, after)),
  );
  return thousandths(font, Math.max(...widths));
}

const thousandths = (font, width) => (width * 1000) / font.unitsPerEm;

/** Keys are characters, and Arabic letters once more with a joiner after them. */
function widthsOf(weight) {
  const widths = new Map();
  for (const font of families.flatMap((family) => openFonts(family, weight))) {
    for (const codePoint of font.characterSet) {
      const character = String.fromCodePoint(codePoint);
      if (widths.has(character) || isMark(character) || isPresentationForm(character)) continue;
      if (!isArabic(character)) {
        const { advanceWidth } = font.glyphForCodePoint(codePoint);
        widths.set(character, thousandths(font, advanceWidth));
        continue;
      }
      // Afresh for each letter: after some hundred layouts fontkit 2.0.4 stops joining letters.
      const [fresh] = openFonts('ibm-plex-sans-arabic', weight);
      const apart = arabicWidth(fresh, character, ['']);
      const joined = arabicWidth(fresh, character, neighbours);
      widths.set(character, apart);
      if (joined !== apart) widths.set(character + joiner, joined);
    }
  }
  return widths;
}

/** "é" is as wide as "e": measureText takes letters apart, so the table need not hold them. */
function isComposite(character, tables) {
  const [base, ...marks] = character.normalize('NFD');
  if (marks.length === 0 || !marks.every(isMark)) return false;
  return tables.every((widths) => widths.get(base) === widths.get(character));
}

/** In 500ths of an em and rounded up, so that the widest letter fits two digits of base 36. */
const units = (width) => Math.ceil(width / 2);
const twoDigits = (width) => width.toString(36).padStart(2, '0');

/** A small number as one letter that JSON need not escape: "5" is −18. */
function oneLetter(number) {
  const code = number + 71;
  if (code < 53 || code > 125) throw new Error(`${number} does not fit one letter.`);
  return String.fromCharCode(code < 92 ? code : code + 1);
}

/** Runs of neighbouring code points, each as its distance from the last and, if any, its length. */
function runs(codePoints) {
  const found = [];
  let last = 0;
  for (const code of codePoints) {
    const run = found.at(-1);
    if (run && code === last + 1) run.length += 1;
    else found.push({ gap: code - last, length: 0 });
    last = code;
  }
  const write = ({ gap, length }) => gap.toString(36) + (length ? `-${length.toString(36)}` : '');
  return found.map(write).join(' ');
}

const tables = weights.map(widthsOf);
const shared = [...tables[0].keys()]
  .filter((key) => tables.every((widths) => widths.has(key)))
  .filter((key) => !isComposite(key, tables))
  .sort();
const isJoined = (key) => key.endsWith(joiner);
const codePoints = (found) => found.map((key) => key.codePointAt(0));

/** Latin with its accents, punctuation and signs: what nearly every page is written in. */
const isLatin = (key) => /^[^\u0250-\u1fff\u2300-\u{10ffff}]/u.test(key);

/** The table of some keys; weights differ little, and mostly as the weight before from the one before that. */
function contentsOf(some) {
  const keys = [...some.filter((key) => !isJoined(key)), ...some.filter(isJoined)];
  /** By weight, in the order of the keys. */
  const widths = tables.map((table) => keys.map((key) => units(table.get(key))));
  const [regular] = widths;
  const steps = widths.slice(1).map((table, weight) =>
    table.map((width, key) => {
      const before = widths[weight][key];
      const expected = weight === 0 ? 0 : before - widths[weight - 1][key];
      return oneLetter(width - before - expected);
    }),
  );
  return {
    characters: runs(codePoints(keys.filter((key) => !isJoined(key)))),
    joining: runs(codePoints(keys.filter(isJoined))),
    regular: regular.map(twoDigits).join(''),
    steps: steps.map((letters) => letters.join('')),
  };
}

for (const [name, some] of [
  ['fontWidths', shared.filter(isLatin)],
  ['fontWidthsBeyond', shared.filter((key) => !isLatin(key))],
]) {
  const text = `${JSON.stringify(contentsOf(some), null, 2)}\n`;
  writeFileSync(new URL(`../src/scene/${name}.json`, import.meta.url), text);
  console.log(`${name}.json: ${some.length} widths, ${Buffer.byteLength(text)} bytes`);
}
