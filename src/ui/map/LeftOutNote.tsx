// What does the map leave out, because a reader asked for less? Fetched once somebody does.
import { noFilters } from '../../model/filter';
import { shownTies } from '../../scene/shownTies';
import { actorName } from '../../scene/words/saidBy';
import { words } from '../../scene/words/words';
import { useDispatch, useLanguage, useSelected } from '../store/useEntente';
import { Note } from './MapNote';

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
  const dispatch = useDispatch();
  return (
    <Note
      text={words.page.map.nothing}
      way={words.page.map.showAllTies}
      onWay={() => dispatch({ type: 'filter', filters: noFilters })}
    />
  );
}

/** One at a time, that there is nothing before that there is less. */
export function LeftOutNote() {
  const network = useSelected((state) => state.network);
  const snapshot = useSelected((state) => state.snapshot);
  const { filters, focus } = useSelected((state) => state.view);
  const isFiltered = Object.values(filters).some((filter) => filter !== null);
  if (isFiltered && shownTies(network, snapshot, focus).length === 0) return <NothingNote />;
  return focus !== null && <FocusNote actor={focus} />;
}
