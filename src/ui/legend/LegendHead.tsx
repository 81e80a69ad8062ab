// How much is on the map now, and what is the way back to all of it?
import { noFilters } from '../../model/filter';
import { isWithinOne, type Network } from '../../model/network';
import { countPossible, countStanding } from '../../model/snapshot';
import { actorName } from '../../scene/words/names';
import { useEntente } from '../store/useEntente';

export function LegendHead({ ties, headingId }: { ties: readonly string[]; headingId: string }) {
  const { network, snapshot, step, view, language, dispatch, words } = useEntente();
  const { legend } = words;
  const notDrawn = ties.filter((tie) => isWithinOne(network, tie)).length;
  const possible = countPossible(ties, snapshot);
  const isFiltered = Object.values(view.filters).some((filter) => filter !== null);
  return (
    <>
      <div className="legend-head">
        <h2 id={headingId}>{legend.ties(ties.length, countActors(network, ties))}</h2>
        {possible > 0 && <p>{legend.certainty(ties.length, possible)}</p>}
        {isFiltered && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => dispatch({ type: 'filter', filters: noFilters })}
          >
            {legend.showAllTies}
          </button>
        )}
      </div>
      {ties.length === 0 && (
        <p className="legend-nothing">
          {isFiltered
            ? legend.nothing
            : legend.noTie(countStanding(network, network.ties.keys(), step.instant))}
        </p>
      )}
      {notDrawn > 0 && <p className="legend-nothing">{legend.notDrawn(notDrawn)}</p>}
      {view.focus !== null && (
        <p className="legend-focus">
          {legend.focused(actorName(view.focus, network, language))}{' '}
          <button
            type="button"
            className="quiet-button"
            onClick={() => dispatch({ type: 'focus', actor: null })}
          >
            {legend.showAllActors}
          </button>
        </p>
      )}
    </>
  );
}

const countActors = (network: Network, ties: readonly string[]): number =>
  new Set(ties.flatMap((tie) => network.ends.get(tie)?.actors ?? [])).size;
