// Which ties would the list show on another date?
import { presenceAt } from '../../model/bounds';
import { passes } from '../../model/filter';
import { inFocus } from '../../scene/shownTies';
import type { State } from '../store/state';

/** Ties that pass the filters and are in focus, but do not stand on the date shown. */
export function tiesElsewhere(state: State): string[] {
  const { network, snapshot, step, view } = state;
  const passing = [...network.ties.values()].filter((tie) => {
    const bounds = network.bounds.get(tie.id);
    const isAbsent = bounds !== undefined && presenceAt(bounds, step.instant) === 'absent';
    return isAbsent && passes(tie, tie.status, view.filters, network);
  });
  const isIn = inFocus(network, view.focus, (tie) => snapshot.has(tie));
  return passing.map(({ id }) => id).filter(isIn);
}
