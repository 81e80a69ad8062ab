// What must be said over the map because the picture alone would mislead? What is left out, or stuck.
import { noFilters } from '../../model/filter';
import { dateInWords } from '../../scene/words/dates';
import { words } from '../../scene/words/words';
import { useSelected } from '../store/useEntente';
import { deferred } from '../views/deferred';
import { Note } from './MapNote';

const LeftOutNotes = deferred(() => import('./LeftOutNotes').then((module) => module.LeftOutNotes));

/** The built drawing shows the date on which the dataset opens. */
function StuckNote({ onRetry }: { onRetry: () => void }) {
  const { dataset, dates } = useSelected((state) => state.network.prepared);
  const asOf = dates[dataset.asOf];
  const date = asOf ? dateInWords(asOf) : dataset.asOf;
  return (
    <div role="alert">
      <Note text={words.page.map.noLiveMap(date)} way={words.page.views.retry} onWay={onRetry} />
    </div>
  );
}

export function MapNotes({ isStuck, onRetry }: { isStuck: boolean; onRetry: () => void }) {
  const { focus, filters } = useSelected((state) => state.view);
  return (
    <div className="map-notes">
      {isStuck && <StuckNote onRetry={onRetry} />}
      {(focus !== null || filters !== noFilters) && <LeftOutNotes />}
    </div>
  );
}
