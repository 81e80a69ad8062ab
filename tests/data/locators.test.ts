// Do the citations still point where they pointed when the article lay beside them?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locatorHash } from '../../src/dataset/locate';
import { citationsOf } from './citations';
import iraq from './iraq';
import locatorHashes from './locatorHashes.json';
import { countRun, hashRuns, type PassageRuns } from './passageRuns';

const runs: PassageRuns = JSON.parse(
  readFileSync(new URL('passageRuns.json', import.meta.url), 'utf8'),
);
const citations = citationsOf(iraq);

test('no locator and no passage of a citation has changed', () => {
  const hashes = citations.map(({ key, citation }) => [
    key,
    locatorHash(citation.locator, citation.passage),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(locatorHashes);
});

test.each(citations)('$key: its words stand in its passage', ({ citation }) => {
  expect(countRun(citation.locator.exact, citation.passage, runs)).toBe(1);
});

test.each(citations)('$key: its words stand in one place, or are told apart', ({ citation }) => {
  const { exact, prefix, suffix } = citation.locator;
  const count = Object.keys(runs.passages)
    .map((passage) => countRun(exact, passage, runs))
    .reduce((sum, one) => sum + one, 0);
  expect(count > 1).toBe(prefix !== undefined || suffix !== undefined);
});

test('the passages are those of the article', () => {
  const passages = iraq.sources.flatMap((source) => source.passages.map(({ id }) => id));
  expect(passages).toEqual(Object.keys(runs.passages));
});

test('a run is counted whatever its punctuation, and a changed word is noticed', () => {
  const text = 'One, two “three” four-five. One two three';
  const known: PassageRuns = { salt: 's', passages: { P1: hashRuns(text, 's') } };
  expect(countRun('One two three', 'P1', known)).toBe(2);
  expect(countRun('two "three" four-five', 'P1', known)).toBe(1);
  expect(countRun('two three five', 'P1', known)).toBe(0);
  expect(countRun('One two three', 'P2', known)).toBe(0);
});
