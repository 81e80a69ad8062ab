// What stands in the table of ties? One row per record: a statement about several counts once.
import type { DateValue } from '../../dataset/prepared';
import type { Assertion, Citation, Tie } from '../../dataset/types';
import { citationLink } from '../../model/citationLink';
import { type Instant, isoOf } from '../../model/instant';
import { namedEnds } from '../../model/involved';
import type { Network } from '../../model/network';
import type { Standing } from '../../model/snapshot';
import { pickText } from '../../scene/text';
import { capitalised, dateInWords } from '../../scene/words/dates';
import { details as detailsWords } from '../../scene/words/details';
import { actorName, sourceName } from '../../scene/words/names';
import { saidBy } from '../../scene/words/saidBy';
import { tables as tablesWords } from '../../scene/words/tables';
import { listed } from '../../scene/words/vocabulary';
import { words } from '../../scene/words/words';
import { tableColumns } from '../../view/tableColumns';
import type { State } from '../store/state';
import type { Row, Table } from './table';

const { columns: names, ...text } = tablesWords;
const joined = (parts: readonly string[]): string => [...new Set(parts)].join(text.separator);

const namesOf = (ids: readonly string[], network: Network, language: string): string =>
  listed(ids.map((id) => actorName(id, network, language)));

/** "The Gazette, paragraph 1, paragraph 2": each source once. */
export function passagesOf(
  citations: readonly Citation[],
  network: Network,
  language: string,
): string {
  const passages = new Map<string, string[]>();
  for (const { source: id, passage } of citations) {
    const source = network.prepared.dataset.sources.find((candidate) => candidate.id === id);
    const known = source?.passages.find((candidate) => candidate.id === passage);
    const label = known ? pickText(known.label, language).text : passage;
    passages.set(id, [...(passages.get(id) ?? []), label]);
  }
  const entries = [...passages].map(([id, labels]) =>
    [sourceName(id, network, language), ...new Set(labels)].join(', '),
  );
  return joined(entries);
}

export function linksOf(citations: readonly Citation[], network: Network): string {
  const { sources } = network.prepared.dataset;
  const links = citations.flatMap(({ source, locator }) => {
    const url = sources.find(({ id }) => id === source)?.url;
    return (url && citationLink(url, locator)) || [];
  });
  return [...new Set(links)].join(' ');
}

export const voicesOf = (
  assertions: readonly Assertion[],
  network: Network,
  language: string,
): string => joined(assertions.map((assertion) => saidBy(assertion, network, language)));

/** A code's leading zero survives a spreadsheet only as text. */
export const codeOf = (event: Tie['event']) => ({
  code: event ? text.code(event.scheme, event.code) : '',
  codeName: event?.name ?? '',
});

/** Who of those that a tie names comes first says nothing, unless it goes one way. */
function ends(tie: Tie, { network, language }: State) {
  const { sources, targets, parties } = namedEnds(tie);
  const { oneWay, bothWays, allWithAll } = text.directions;
  const [first, ...others] = parties;
  const [from, to] = first ? [[first], others] : [sources, targets];
  const undirected = others.length > 1 ? allWithAll : bothWays;
  const isOneWay = first === undefined && tie.directed !== false;
  return {
    from: namesOf(from, network, language),
    to: namesOf(to, network, language),
    direction: isOneWay ? oneWay : undirected,
  };
}

const dayOf = (instant: Instant): string => (Number.isFinite(instant) ? isoOf(instant) : '');

/** As written, and the four bounds that follow; empty where one is not known. */
function machineDates({ id, period }: Tie, network: Network) {
  const bounds = network.bounds.get(id);
  if (!bounds) return {};
  const { startMin, startMax, endMin, endMax } = bounds;
  return {
    ...{ startEdtf: period.start ?? '', endEdtf: period.end ?? '' },
    ...{ startEarliest: dayOf(startMin), startLatest: dayOf(startMax) },
    ...{ endEarliest: dayOf(endMin), endLatest: dayOf(endMax) },
  };
}

function bound(value: DateValue | undefined): string {
  if (!value) return text.unknown;
  return value.kind === 'open' ? text.noEnd : capitalised(dateInWords(value));
}

function rowOf(tie: Tie, standing: Standing, state: State): Row {
  const { network, language } = state;
  const { dates } = network.prepared;
  const { types, statuses } = words.vocabulary;
  const read = (value: Tie['label']) => pickText(value, language).text;
  const bounds = network.bounds.get(tie.id);
  const label = read(tie.label);
  return {
    selection: { kind: 'tie', id: tie.id },
    name: label,
    cells: {
      ...ends(tie, state),
      ...{ id: tie.id, label, sentence: read(tie.sentence) },
      ...{ kind: types[tie.type].name, status: statuses[standing.status].name },
      start: bound(dates[tie.period.start ?? '']),
      end: bound(dates[tie.period.end ?? '']),
      certainty: standing.presence === 'certain' ? text.certain : text.possible,
      saidBy: voicesOf(tie.assertedBy, network, language),
      ...codeOf(tie.event),
      ...machineDates(tie, network),
      mode: detailsWords.modes[tie.mode],
      sources: passagesOf(tie.citations, network, language),
      links: linksOf(tie.citations, network),
      note: tie.note ? read(tie.note) : '',
    },
    order: { start: bounds?.startMin ?? 0, end: bounds?.endMax ?? 0 },
  };
}

const filed = [
  ...(['certainty', 'mode', 'startEdtf', 'endEdtf'] as const),
  ...(['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const),
  ...(['sentence', 'code', 'codeName', 'note', 'links', 'id'] as const),
];

export function tieTable(state: State, ties: readonly string[]): Table {
  const { network, snapshot, step } = state;
  const rows = ties.flatMap((id) => {
    const tie = network.ties.get(id);
    const standing = snapshot.get(id);
    return tie && standing ? [rowOf(tie, standing, state)] : [];
  });
  return {
    key: 'ties',
    isOfDate: true,
    caption: text.captions.ties(rows.length, dateInWords(step.value)),
    columns: [
      ...tableColumns.ties.map((key) => ({ key, name: names[key] })),
      ...filed.map((key) => ({ key, name: names[key], isFileOnly: true })),
    ],
    rows,
  };
}
