// What about ties that the map does not show now? Why not, and the way to where they stand.
import { noFilters } from '../../model/filter';
import { nearestStep } from '../../model/nearestDate';
import { dateInWords } from '../../scene/words/dates';
import { details as detailsWords } from '../../scene/words/details';
import { actorName } from '../../scene/words/names';
import { useEntente } from '../store/useEntente';

/** "Go to 27 September 2015": the nearest date on which one of the ties stands. */
export function GoToNearest({ ties }: { ties: readonly string[] }) {
  const { network, steps, stepIndex, dispatch } = useEntente();
  const step = nearestStep(network, steps, stepIndex, ties);
  if (!step) return null;
  const date = dateInWords(step.value);
  const name = step.value.kind === 'before' ? `“${date}”` : date;
  return (
    <button
      type="button"
      className="button"
      onClick={() => dispatch({ type: 'step', instant: step.key })}
    >
      {detailsWords.goTo(name)}
    </button>
  );
}

export function ShowAll() {
  const { dispatch } = useEntente();
  return (
    <button
      type="button"
      className="button"
      onClick={() => dispatch({ type: 'filter', filters: noFilters })}
    >
      {detailsWords.showAll}
    </button>
  );
}

/** Ties that stand, but not among those whom a focus leaves. @param count `null`: of the only one */
export function OutsideFocus({ count }: { count: number | null }) {
  const { network, view, language, dispatch, words } = useEntente();
  if (view.focus === null) return null;
  const name = actorName(view.focus, network, language);
  return (
    <div className="cards-aside">
      <p>{detailsWords.outside(count, name)}</p>
      <button
        type="button"
        className="button"
        onClick={() => dispatch({ type: 'focus', actor: null })}
      >
        {words.legend.showAllActors}
      </button>
    </div>
  );
}
