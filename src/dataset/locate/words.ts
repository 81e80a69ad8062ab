// Which words does a text have, whatever its quotes, dashes and spaces look like?

const dashes = /[\u2010-\u2015\u2212]/g;
const singleQuotes = /[\u2018-\u201b\u2032]/g;
const doubleQuotes = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;

/** The same text as other typesetters and encodings would have it. Case stays. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(dashes, '-')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/\u2026/g, '...')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const partOfWord = /[\p{L}\p{N}\p{M}]/u;

/** Runs between spaces; two characters of a script without spaces count as one word. */
export function countWords(text: string): number {
  const runs = normalise(text)
    .split(' ')
    .filter((run) => partOfWord.test(run));
  const lengths = runs.map((run) => {
    const characters = [...run].filter((character) => unspaced.test(character)).length;
    return Math.max(1, Math.ceil(characters / 2));
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Whether two neighbouring characters stand within one word. */
export const isWithinWord = (before: string | undefined, after: string | undefined): boolean =>
  [before, after].every((one) => one !== undefined && partOfWord.test(one) && !unspaced.test(one));
