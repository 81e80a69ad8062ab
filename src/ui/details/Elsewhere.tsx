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

/** What keeps ties that stand from being shown: each alone would, or both do. */
export const reasons = ['focus', 'filters', 'both'] as const;
export type Reason = (typeof reasons)[number];

/** Ties that stand but are not shown, with the one press that shows them. @param count `null`: of the only one */
export function NotShown({ count, reason }: { count: number | null; reason: Reason }) {
  const { network, view, language, dispatch, words } = useEntente();
  const name = view.focus === null ? '' : actorName(view.focus, network, language);
  const { showAllTies, showAllActors } = words.legend;
  const ways = { filters: showAllTies, focus: showAllActors, both: detailsWords.showAll };
  const show = () => {
    if (reason !== 'focus') dispatch({ type: 'filter', filters: noFilters });
    if (reason !== 'filters') dispatch({ type: 'focus', actor: null });
  };
  return (
    <div className="cards-aside">
      <p>{detailsWords.notShown[reason](count, name)}</p>
      <button type="button" className="button" onClick={show}>
        {ways[reason]}
      </button>
    </div>
  );
}
