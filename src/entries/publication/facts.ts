// What do other programs want to know of a dataset? Its words, its terms, its reach and its sources.
import type { PreparedDataset } from '../../dataset/prepared';
import type { Text, TieType } from '../../dataset/types';
import { isoOf } from '../../model/instant';
import { networkOf } from '../../model/network';
import { timelineOf } from '../../model/timeline';
import { sha256OfText } from '../../render/file/sha256';
import { distinctSources } from '../../scene/distinctSources';
import { interfaceLanguage, pickText } from '../../scene/text';
import { dateInWords } from '../../scene/words/dates';

/** Of places and sources; a large dataset would make its page's head heavier than the page. */
const most = 50;

interface SourceFacts {
  title: string;
  url: string;
  publisher: string;
  /** EDTF, as written. */
  published: string;
}

export interface Facts {
  id: string;
  title: string;
  summary: string;
  /** Of title and summary, BCP 47. */
  language: string;
  licence: string;
  /** EDTF, as written. */
  asOf: string;
  asOfInWords: string;
  /** The first eight hex digits of the text's SHA-256, as in the address of a pinned embed. */
  version: string;
  /** First and last day of its timeline, ISO 8601; '..' where it has no bound. */
  coverage: string;
  places: string[];
  tieTypes: TieType[];
  sources: SourceFacts[];
  sourceNames: string[];
}

function coverageOf(prepared: PreparedDataset): string {
  const values = timelineOf(networkOf(prepared)).map(({ value }) => value);
  const [first, last] = [values[0]?.min ?? null, values.at(-1)?.max ?? null];
  return [first, last].map((day) => (day === null ? '..' : isoOf(day))).join('/');
}

/** @param text the dataset as it was written */
export function factsOf(prepared: PreparedDataset, text: string): Facts {
  const { dataset, dates } = prepared;
  const read = (words: Text) => pickText(words, interfaceLanguage).text;
  const asOf = dates[dataset.asOf];
  const states = dataset.actors.filter(({ type }) => type === 'state');
  return {
    id: dataset.id,
    title: read(dataset.title),
    summary: read(dataset.summary),
    language:
      pickText(dataset.title, interfaceLanguage).lang ?? dataset.language ?? interfaceLanguage,
    licence: read(dataset.licence),
    asOf: dataset.asOf,
    asOfInWords: asOf ? dateInWords(asOf) : dataset.asOf,
    version: sha256OfText(text).slice(0, 8),
    coverage: coverageOf(prepared),
    places: states.slice(0, most).map(({ name }) => read(name)),
    tieTypes: [...new Set(dataset.ties.map(({ type }) => type))].sort(),
    sources: dataset.sources.slice(0, most).map((source) => ({
      ...{ title: read(source.title), publisher: read(source.publisher) },
      ...{ url: source.url, published: source.published },
    })),
    sourceNames: distinctSources(dataset).map(({ publisher }) => read(publisher)),
  };
}
