// What must be on the face of every image? As of when, which date, whose words, whose borders, which terms.
import type { Dataset, Source } from '../../dataset/types';
import { noFilters } from '../../model/filter';
import { snapshotAt } from '../../model/snapshot';
import { distinctSources } from '../distinctSources';
import { shownTies } from '../shownTies';
import { isRightToLeft, languageOf, pickText } from '../text';
import { dateInWords } from '../words/dates';
import { actorName, sourceName } from '../words/names';
import { speakerName } from '../words/saidBy';
import { sheet as words } from '../words/sheet';
import { listed } from '../words/vocabulary';
import type { Moment } from './drawMap';
import type { SheetInput, TextRun } from './types';

/** More than this many sources are counted. */
const namedSources = 2;

function dated(source: Source, { network, view }: SheetInput, isOnly: boolean): string {
  const name = sourceName(source.id, network, languageOf(view));
  const date = network.prepared.dates[source.published];
  return isOnly && date ? `${name}, ${dateInWords(date)}` : name;
}

/** "Source: The Christian Science Monitor (Associated Press), 27 September 2015." */
export function sourceLine(input: SheetInput): string {
  const { dataset } = input.network.prepared;
  const sources = distinctSources(dataset);
  const shown = sources.slice(0, namedSources);
  const rest = sources.length - shown.length;
  const names = shown.map((source) => dated(source, input, dataset.sources.length === 1));
  if (sources.length === 1) return words.source(names.join());
  return words.sources(rest > 0 ? `${names.join(', ')}${words.moreSources(rest)}` : listed(names));
}

export function dateLine(input: SheetInput, { step }: Moment): string {
  const { dataset, dates } = input.network.prepared;
  const asOf = dates[dataset.asOf];
  const asOfText = asOf ? dateInWords(asOf) : dataset.asOf;
  const shown = dateInWords(step.value);
  return shown === asOfText
    ? words.asOfAndShown(asOfText)
    : `${words.asOf(asOfText)} ${words.shown(shown)}`;
}

const ended = (text: string): string => (/[.!?؟。]$/.test(text) ? text : `${text}.`);

/** What of the dataset is not on the map, because the view asks for less. */
function viewLine({ network, view }: SheetInput, moment: Moment): string {
  const { filters, focus } = view;
  const language = languageOf(view);
  const named = (ids: readonly string[] | null) =>
    (ids ?? []).map((id) => speakerName(id, network, language));
  const isFiltered = Object.values(filters).some((filter) => filter !== null);
  const parts: string[] = [];
  if (focus !== null) parts.push(words.focused(actorName(focus, network, language)));
  if (isFiltered) {
    const [actors, speakers] = [named(filters.actors), named(filters.asserters)];
    const standing = snapshotAt(network, moment.step.instant, noFilters);
    const [shown, all] = [moment.snapshot, standing].map((ties) => shownTies(network, ties, focus));
    parts.push(words.filtered(shown?.length ?? 0, all?.length ?? 0, actors, speakers));
  }
  return parts.join(' ');
}

const muted = (text: string, href?: string | null): TextRun => ({
  text,
  weight: 400,
  token: 'muted',
  ...(href ? { href } : {}),
});

const bold = (text: string): TextRun => ({ text, weight: 600, token: 'text' });

const firstAddress = ({ network }: SheetInput): string | null => {
  const url = network.prepared.dataset.sources[0]?.url ?? '';
  return /^https?:\/\//.test(url) ? url : null;
};

/** As of when, which date, and who says so. */
export function provenanceRuns(input: SheetInput, moment: Moment): TextRun[] {
  const view = viewLine(input, moment);
  return [
    bold(`${dateLine(input, moment)} `),
    ...(view ? [muted(`${view} `)] : []),
    muted(sourceLine(input), firstAddress(input)),
  ];
}

/** What stands before a semicolon or the end of a sentence; what follows qualifies it. */
const firstClause = (text: string): string =>
  text.split(/[;؛]|(?<=[\p{Ll}\p{Lo}\d])[.!?؟۔]\s/u)[0] ?? text;

/**
 * Whose borders, under which terms, and where to find it again.
 *
 * @param isShort of borders and terms the first clause alone
 */
export function smallPrintRuns(input: SheetInput, moment: Moment, isShort: boolean): TextRun[] {
  const { network, view, permalink } = input;
  const { dataset } = network.prepared;
  const read = (given: Dataset['title']) => {
    const { text } = pickText(given, languageOf(view));
    return ended(isShort ? firstClause(text) : text);
  };
  const worldview = read(dataset.worldview);
  const licence = read(dataset.licence);
  const isDirected = [worldview, licence].some(isRightToLeft);
  const runs: TextRun[] = [];
  if (moment.isLogarithmic && !isShort) runs.push(muted(`${words.scaleNote} `));
  // Right-to-left words keep to themselves, or the punctuation between would change sides.
  const isolated = (text: string) => (isDirected ? `\u2068${text}\u2069` : text);
  runs.push(muted(`${words.worldview(isolated(worldview))} `));
  runs.push(muted(`${words.licence(isolated(licence))} `));
  if (permalink) runs.push(muted(words.link(shownAddress(permalink)), permalink));
  return runs;
}

const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '');
