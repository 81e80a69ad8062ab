// Does every citation of a source point to one place of its text?
import { describeText } from './json/describeValue';
import { locate } from './locate';
import { placeFindings } from './placeFindings';
import type { Finding, Problem } from './problem';
import type { Citation, Dataset } from './types';
import { wording } from './wording';

interface PlacedCitation {
  citation: Citation;
  /** To the run of words. */
  pointer: string;
}

/** All citations of a source, in the order of the dataset. */
function citationsOf(dataset: Dataset, source: string): PlacedCitation[] {
  const ofEach = (name: 'ties' | 'events') =>
    dataset[name].flatMap(({ citations }, index) =>
      citations.map((citation, place) => ({
        citation,
        pointer: `/${name}/${index}/citations/${place}/locator/exact`,
      })),
    );
  return [...ofEach('ties'), ...ofEach('events')].filter(
    ({ citation }) => citation.source === source,
  );
}

function check({ citation, pointer }: PlacedCitation, sourceText: string): Finding[] {
  const { outcome, count } = locate(citation.locator, sourceText);
  const words = describeText(citation.locator.exact);
  if (outcome === 'missing') {
    const found = wording.notFound(words);
    return [{ code: 'locator-missing', pointer, expected: wording.wordsOfText, found }];
  }
  if (outcome === 'found') return [];
  const found = wording.places(count, words);
  return [{ code: 'locator-ambiguous', pointer, expected: wording.onePlace, found }];
}

export interface CheckedLocators {
  /** How many citations of the source there are. */
  count: number;
  problems: Problem[];
}

/**
 * Looks up all citations of one source. Passages carry no text in a dataset, so it is the whole
 * text that a locator must be unique in.
 *
 * @param json the text that the dataset was parsed from
 */
export function checkLocators(
  dataset: Dataset,
  json: string,
  source: string,
  sourceText: string,
): CheckedLocators {
  const citations = citationsOf(dataset, source);
  const findings = citations.flatMap((one) => check(one, sourceText));
  return { count: citations.length, problems: placeFindings(findings, json) };
}
