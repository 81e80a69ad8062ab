// What does a view leave out, because a reader asked for less? Fetched once somebody does.
import { useMemo } from 'react';
import { noFilters } from '../../model/filter';
import { snapshotAt } from '../../model/snapshot';
import { inFocus, shownTies } from '../../scene/shownTies';
import { actorName } from '../../scene/words/names';
import { status } from '../../scene/words/status';
import { words } from '../../scene/words/words';
import { useDispatch, useLanguage, useSelected } from '../store/useEntente';
import { Note } from './MapNote';

/** How many ties the filters leave, of how many on this date and in focus. */
function useCounts() {
  const network = useSelected((state) => state.network);
  const snapshot = useSelected((state) => state.snapshot);
  const step = useSelected((state) => state.step);
  const { focus } = useSelected((state) => state.view);
  const all = useMemo(() => {
    const standing = snapshotAt(network, step.instant, noFilters);
    return [...standing.keys()].filter(inFocus(network, focus, (tie) => standing.has(tie))).length;
  }, [network, step, focus]);
  return { count: shownTies(network, snapshot, focus).length, all };
}

interface Part {
  /** What the filters leave, in words; empty where that is all. */
  filtered: string;
}

function FocusNote({ actor, filtered }: Part & { actor: string }) {
  const network = useSelected((state) => state.network);
  const language = useLanguage();
  const dispatch = useDispatch();
  const { focused, showAllActors } = words.legend;
  const text = focused(actorName(actor, network, language));
  return (
    <Note
      text={filtered ? `${text}. ${filtered}` : text}
      way={showAllActors}
      onWay={() => dispatch({ type: 'focus', actor: null })}
      isLong={filtered !== ''}
    />
  );
}

function FilterNote({ filtered }: Part) {
  const dispatch = useDispatch();
  return (
    <Note
      text={filtered}
      way={words.legend.showAllTies}
      onWay={() => dispatch({ type: 'filter', filters: noFilters })}
    />
  );
}

/**
 * One at a time: that there is nothing, for which only filters are to blame, before that there is
 * less. A line that is left out must not pass for one that nobody reports.
 */
export function LeftOutNote() {
  const { count, all } = useCounts();
  const { filters, focus } = useSelected((state) => state.view);
  const isFiltered = Object.values(filters).some((filter) => filter !== null);
  if (isFiltered && count === 0) return <FilterNote filtered={words.legend.nothing} />;
  const filtered = count < all ? status.filtered(count, all) : '';
  if (focus !== null) return <FocusNote actor={focus} filtered={filtered} />;
  return filtered && <FilterNote filtered={filtered} />;
}
