// What must be said over the map because the picture alone would mislead? That it is stuck at one date.
import { dateInWords } from '../../scene/words/dates';
import { words } from '../../scene/words/words';
import { useSelected } from '../store/useEntente';
import { Note } from './MapNote';

/** The built drawing shows the date on which the dataset opens. */
export function StuckNote({ onRetry }: { onRetry: () => void }) {
  const { dataset, dates } = useSelected((state) => state.network.prepared);
  const asOf = dates[dataset.asOf];
  const date = asOf ? dateInWords(asOf) : dataset.asOf;
  return (
    <div className="stuck-note" role="alert">
      <Note text={words.page.map.noLiveMap(date)} way={words.page.views.retry} onWay={onRetry} />
    </div>
  );
}
