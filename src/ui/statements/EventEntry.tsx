// How does one event read on paper? When, what, and where the source says so.
import type { Event } from '../../dataset/types';
import { capitalised, dateInWords } from '../../scene/words/dates';
import { words } from '../../scene/words/words';
import { DatasetText } from '../DatasetText';
import { useSelected } from '../store/useEntente';
import { Passages } from './Passages';

export function EventEntry({ event }: { event: Event }) {
  const { dates } = useSelected((state) => state.network.prepared);
  const date = dates[event.date];
  return (
    <li>
      <p className="statement">
        <strong>{capitalised(date ? dateInWords(date) : event.date)}</strong>
        {event.status === 'planned' ? ` (${words.timeline.planned}). ` : '. '}
        <DatasetText text={event.sentence} />
      </p>
      <p className="evidence">
        <Passages of={event.citations} />.
      </p>
    </li>
  );
}
