// What does an article carry in its own text? Title, caption, sources, and the ties shown as a table.
import type { Citation, Tie } from '../../dataset/types';
import { citationLink } from '../../model/citationLink';
import type { Network } from '../../model/network';
import { type Snapshot, snapshotAt } from '../../model/snapshot';
import { type Step, stepIndexAt, timelineOf } from '../../model/timeline';
import type { View } from '../../view/view';
import { distinctSources } from '../distinctSources';
import { shownTies } from '../shownTies';
import { interfaceLanguage, languageOf, pickText } from '../text';
import { altText } from '../words/altText';
import { dateInWords } from '../words/dates';
import { details } from '../words/details';
import { endsInWords, passageName } from '../words/ends';
import { figure as words } from '../words/figure';
import { sourceName } from '../words/names';
import { periodInWords } from '../words/periods';
import { saidBy } from '../words/saidBy';
import { sheet } from '../words/sheet';
import { statuses, types } from '../words/vocabulary';
import type { Figure, FigureCell } from './types';

/** A table in an article is to be read; a longer one is on the page. */
const longestTable = 200;

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

interface Subject {
  network: Network;
  view: View;
  steps?: readonly Step[];
}

interface Moment extends Subject {
  language: string;
  snapshot: Snapshot;
  step: Step;
}

function momentOf(subject: Subject): Moment {
  const { network, view, steps = timelineOf(network) } = subject;
  const step =
    steps.find(({ key }) => key === view.instant) ?? steps[stepIndexAt(steps, network.asOf)];
  if (!step) throw new Error('A timeline has no step.');
  const language = languageOf(view);
  return { ...subject, language, step, snapshot: snapshotAt(network, step.instant, view.filters) };
}

function linkedPassage(citation: Citation, { network, language }: Moment) {
  const source = network.prepared.dataset.sources.find(({ id }) => id === citation.source);
  const href = source ? citationLink(source.url, citation.locator) : null;
  return { text: passageName(citation, network, language), href };
}

function rowOf(tie: Tie, moment: Moment): FigureCell[] {
  const { network, language, snapshot } = moment;
  const status = snapshot.get(tie.id)?.status ?? tie.status;
  const voices = tie.assertedBy.map((assertion) => saidBy(assertion, network, language));
  const plain = (text: string): FigureCell => [{ text, href: null }];
  return [
    plain(endsInWords(tie, network, language)),
    plain(details.kind(types[tie.type].name, statuses[status].name)),
    plain(periodInWords(tie.period, tie.status, network.prepared.dates)),
    plain([...new Set(voices)].join('; ')),
    tie.citations.map((citation) => linkedPassage(citation, moment)),
  ];
}

/** As of when; and which date is shown, if it is another one. */
function datesOf({ network, step }: Moment): string {
  const { dataset, dates } = network.prepared;
  const asOf = dates[dataset.asOf];
  const asOfText = asOf ? dateInWords(asOf) : dataset.asOf;
  const shown = dateInWords(step.value);
  return shown === asOfText
    ? sheet.asOf(asOfText)
    : `${sheet.asOf(asOfText)} ${sheet.shown(shown)}`;
}

/** The figure of a view: the ties that it shows, each with who says so and where. */
export function figureOf(subject: Subject): Figure {
  const moment = momentOf(subject);
  const { network, view, language, step, snapshot } = moment;
  const { dataset } = network.prepared;
  const ids = new Set(shownTies(network, snapshot, view.focus));
  const ties = dataset.ties.filter(({ id }) => ids.has(id));
  const title = pickText(dataset.title, language);
  return {
    title: title.text,
    language: title.lang ?? dataset.language ?? interfaceLanguage,
    altText: altText({ network, snapshot, step, ties: [...ids], language }),
    dates: datesOf(moment),
    sources: distinctSources(dataset).map(({ id, url }) => ({
      text: sourceName(id, network, language),
      href: isWeb(url) ? url : null,
    })),
    table: {
      caption: words.table(ties.length, dateInWords(step.value)),
      head: [...words.head],
      rows: ties.slice(0, longestTable).map((tie) => rowOf(tie, moment)),
      rest: Math.max(0, ties.length - longestTable),
    },
  };
}
