// Does a run of words stand in a passage? Told from hashes, for those who do not have the text.
import { createHash } from 'node:crypto';
import { normalise } from '../../src/dataset/locate/words';

/** Hexadecimal digits of a hash: with some 3,000 runs, one wrong hit in 6,000 questions. */
const digits = 6;
const fewestWords = 3;
const mostWords = 7;

/** What a text without its passages is known by. */
export interface PassageRuns {
  salt: string;
  /** By passage id: the hashes of its runs, sorted, with a space between; a repeated run repeats. */
  passages: Record<string, string>;
}

const wordsOf = (text: string): string[] =>
  normalise(text).match(/[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];

const hashOf = (words: readonly string[], salt: string): string =>
  createHash('sha256')
    .update([salt, ...words].join(' '))
    .digest('hex')
    .slice(0, digits);

/** The hashes of all runs of 3 to 7 words. Case counts, punctuation between words does not. */
export function hashRuns(text: string, salt: string): string {
  const words = wordsOf(text);
  const hashes: string[] = [];
  for (let length = fewestWords; length <= mostWords; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      hashes.push(hashOf(words.slice(start, start + length), salt));
    }
  }
  return hashes.sort().join(' ');
}

/** How often a run of 3 to 7 words stands in a passage. */
export function countRun(run: string, passage: string, { salt, passages }: PassageRuns): number {
  const wanted = hashOf(wordsOf(run), salt);
  return (passages[passage] ?? '').split(' ').filter((hash) => hash === wanted).length;
}
