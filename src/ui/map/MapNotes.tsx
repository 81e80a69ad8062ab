// What must be said over the map because the picture alone would mislead? What is left out, or stuck.

import { noFilters } from '../../model/filter';
import { dateInWords } from '../../scene/words/dates';
import { actorName } from '../../scene/words/saidBy';
import { words } from '../../scene/words/words';
import { shownTies } from '../legend/facets';
import { useDispatch, useLanguage, useSelected } from '../store/useEntente';

interface NoteProps {
  text: string;
  way: string;
  onWay: () => void;
}

/** A sentence and the way out of what it says. */
function Note({ text, way, onWay }: NoteProps) {
  return (
    <p className="map-note">
      <span>{text}</span>{' '}
      <button type="button" className="quiet-button" onClick={onWay}>
        {way}
      </button>
    </p>
  );
}

function FocusNote({ actor }: { actor: string }) {
  const network = useSelected((state) => state.network);
  const language = useLanguage();
  const dispatch = useDispatch();
  const { focused, showAllActors } = words.page.map;
  return (
    <Note
      text={focused(actorName(actor, network, language))}
      way={showAllActors}
      onWay={() => dispatch({ type: 'focus', actor: null })}
    />
  );
}

/** Only filters are to blame: a date on which nothing holds has nothing to show. */
function NothingNote() {
  const network = useSelected((state) => state.network);
  const snapshot = useSelected((state) => state.snapshot);
  const view = useSelected((state) => state.view);
  const dispatch = useDispatch();
  const isFiltered = Object.values(view.filters).some((filter) => filter !== null);
  if (!isFiltered || shownTies(network, snapshot, view.focus).length > 0) return null;
  return (
    <Note
      text={words.page.map.nothing}
      way={words.page.map.showAllTies}
      onWay={() => dispatch({ type: 'filter', filters: noFilters })}
    />
  );
}

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
  const focus = useSelected((state) => state.view.focus);
  return (
    <div className="map-notes">
      {isStuck && <StuckNote onRetry={onRetry} />}
      {focus !== null && <FocusNote actor={focus} />}
      <NothingNote />
    </div>
  );
}
