// What stands in the table of events? All dates, filtered by who takes part and who says so.
import type { Event } from '../../dataset/types';
import { asserterIds, type Filters } from '../../model/filter';
import type { Network } from '../../model/network';
import { pickText } from '../../scene/text';
import { capitalised, dateInWords } from '../../scene/words/dates';
import { details as detailsWords } from '../../scene/words/details';
import { actorName } from '../../scene/words/names';
import { tables as tablesWords } from '../../scene/words/tables';
import { tableColumns } from '../../view/tableColumns';
import type { State } from '../store/state';
import type { Row, Table } from './table';
import { codeOf, linksOf, passagesOf, voicesOf } from './tieTable';

const { columns: names, ...text } = tablesWords;

/** Events have neither kind nor status of a tie; the two other filters apply to them as well. */
function isShown(event: Event, { actors, asserters }: Filters, network: Network): boolean {
  if (actors && !event.participants.some((id) => actors.includes(network.rootOf(id)))) return false;
  if (!asserters) return true;
  return event.assertedBy.some((assertion) =>
    asserterIds(assertion, network).some((id) => asserters.includes(id)),
  );
}

function rowOf(event: Event, { network, language }: State): Row {
  const read = (value: Event['label']) => pickText(value, language).text;
  const value = network.prepared.dates[event.date];
  const label = read(event.label);
  return {
    selection: { kind: 'event', id: event.id },
    name: label,
    cells: {
      ...{ id: event.id, label, sentence: read(event.sentence) },
      date: value ? capitalised(dateInWords(value)) : event.date,
      status: detailsWords.eventStatuses[event.status],
      participants: event.participants
        .map((id) => actorName(id, network, language))
        .join(text.separator),
      place: event.place?.name ? read(event.place.name) : '',
      saidBy: voicesOf(event.assertedBy, network, language),
      sources: passagesOf(event.citations, network, language),
      links: linksOf(event.citations, network),
      ...codeOf(event.event),
      dateEdtf: event.date,
      note: event.note ? read(event.note) : '',
    },
    order: { date: value?.min ?? value?.max ?? 0 },
  };
}

const filed = ['dateEdtf', 'sentence', 'code', 'codeName', 'note', 'links', 'id'] as const;

export function eventTable(state: State): Table {
  const { network, view } = state;
  const events = network.prepared.dataset.events.filter((event) =>
    isShown(event, view.filters, network),
  );
  return {
    key: 'events',
    isOfDate: false,
    caption: text.captions.events(events.length),
    columns: [
      ...tableColumns.events.map((key) => ({ key, name: names[key] })),
      ...filed.map((key) => ({ key, name: names[key], isFileOnly: true })),
    ],
    rows: events.map((event) => rowOf(event, state)),
  };
}
