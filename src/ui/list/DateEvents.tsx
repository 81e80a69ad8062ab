// What happens on the date shown, or is planned for it? A row per event; a press opens the details.
import type { Event } from '../../dataset/types';
import { dateSheet } from '../../scene/words/dateSheet';
import { dateInWords } from '../../scene/words/dates';
import { details as detailsWords } from '../../scene/words/details';
import { list as listWords } from '../../scene/words/list';
import { saidBy } from '../../scene/words/saidBy';
import { DatasetText } from '../DatasetText';
import { useEntente } from '../store/useEntente';
import { RowGroup } from './RowGroup';
import { RowArrow } from './SentenceRow';

function EventRow({ event }: { event: Event }) {
  const { network, view, language, dispatch } = useEntente();
  const { id, status } = event;
  const [first, ...others] = event.assertedBy;
  const voice = first ? saidBy(first, network, language) : '';
  const voices = voice + (others.length ? listWords.moreVoices(others.length) : '');
  const isSelected = view.selection?.kind === 'event' && view.selection.id === id;
  return (
    <button
      type="button"
      className="sentence-row"
      data-event={id}
      aria-current={isSelected || undefined}
      onClick={() => dispatch({ type: 'select', selection: { kind: 'event', id } })}
    >
      <svg className="swatch" width={46} height={20} aria-hidden="true" focusable="false">
        <circle className={`event-${status}`} cx={23} cy={10} r={5} />
      </svg>
      <span className="sentence">
        <DatasetText text={event.sentence} />
      </span>{' '}
      <span className="sentence-by">
        {listWords.line(detailsWords.eventStatuses[status], voices)}
      </span>
      <RowArrow />
    </button>
  );
}

export function DateEvents() {
  const { network, step } = useEntente();
  const events = step.events.flatMap((id) => network.events.get(id) ?? []);
  if (events.length === 0) return null;
  return (
    <RowGroup of="events" title={dateSheet.events(dateInWords(step.value))} count={events.length}>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <EventRow event={event} />
          </li>
        ))}
      </ul>
    </RowGroup>
  );
}
