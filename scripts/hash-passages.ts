// Hashes an article's runs of words and a dataset's locators, so that a clone without the article can check them.
//
//   npx tsx scripts/hash-passages.ts ARTICLE.json DATASET.json
//
// ARTICLE.json: { "units": [{ "id": "P1", "text": "…" }] }, in the order of the article.
import { readFileSync, writeFileSync } from 'node:fs';
import { locate, locatorHash } from '../src/dataset/locate';
import { parse } from '../src/dataset/parse';
import { citationsOf } from '../tests/data/citations';
import { hashRuns, type PassageRuns } from '../tests/data/passageRuns';

const salt = 'entente';

const write = (name: string, content: unknown) =>
  writeFileSync(
    new URL(`../tests/data/${name}`, import.meta.url),
    `${JSON.stringify(content, null, 2)}\n`,
  );

const [articlePath, datasetPath] = process.argv.slice(2);
if (!articlePath || !datasetPath) throw new Error('Which article, and which dataset?');
const article: { units: { id: string; text: string }[] } = JSON.parse(
  readFileSync(articlePath, 'utf8'),
);
const { dataset, problems } = parse(readFileSync(datasetPath, 'utf8'));
if (!dataset) throw new Error(`The dataset is invalid: ${problems.map(({ code }) => code)}`);

const whole = article.units.map(({ text }) => text).join('\n\n');
const hashes: Record<string, string> = {};
for (const { key, citation } of citationsOf(dataset)) {
  const { outcome } = locate(citation.locator, whole);
  const passage = article.units.find(({ id }) => id === citation.passage)?.text ?? '';
  const isInPassage = locate({ exact: citation.locator.exact }, passage).outcome === 'found';
  if (outcome !== 'found' || !isInPassage) throw new Error(`${key} is ${outcome}`);
  hashes[key] = locatorHash(citation.locator, citation.passage);
}
const runs: PassageRuns = {
  salt,
  passages: Object.fromEntries(article.units.map(({ id, text }) => [id, hashRuns(text, salt)])),
};
write('passageRuns.json', runs);
write('locatorHashes.json', hashes);
