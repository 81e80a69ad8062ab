// Which ties are shown? One answer for map, counts, timeline, list, tables and files.
import type { Tie, TieStatus } from '../dataset/types';
import { type Filters, passes } from '../model/filter';
import type { Network } from '../model/network';
import { type Snapshot, standingOf } from '../model/snapshot';
import type { Step } from '../model/timeline';
import { scopeOverTime, surroundings } from './scope';

type Ask = (tie: string) => boolean;

/** What decides it of a view. */
interface Asked {
  filters: Filters;
  focus: string | null;
}

const always: Ask = () => true;

/** Whether a tie, standing or not, lies between the focus and those tied to it by the ties that count. */
function isAround(network: Network, focus: string | null, counts: Ask): Ask {
  if (focus === null) return always;
  const around = surroundings(network, focus, counts);
  return (tie) => {
    const { actors = [] } = network.ends.get(tie) ?? {};
    return actors.length > 1 && actors.every((actor) => around.has(actor));
  };
}

/** The same as the map draws it: who surrounds the focus of a large scope follows the instant. */
export const inFocus = (network: Network, focus: string | null, stands: Ask): Ask =>
  isAround(network, focus, focus && scopeOverTime(network, focus).isLarge ? stands : always);

interface Shown {
  snapshot: Snapshot;
  focus: string | null;
  ties: string[];
  ids: ReadonlySet<string>;
}

/** Of the snapshot looked at last: legend, timeline, list and names ask for the same. */
let last: Shown | null = null;

function shownOf(network: Network, snapshot: Snapshot, focus: string | null): Shown {
  if (last?.snapshot === snapshot && last.focus === focus) return last;
  const isIn = inFocus(network, focus, (tie) => snapshot.has(tie));
  const ties = [...snapshot.keys()].filter(isIn);
  last = { snapshot, focus, ties, ids: new Set(ties) };
  return last;
}

/** Ties that stand, pass the filters (both are the snapshot's matter) and are in focus. */
export const shownTies = (network: Network, snapshot: Snapshot, focus: string | null): string[] =>
  shownOf(network, snapshot, focus).ties;

/** Whether one of them is among those. */
export const isTieShown = (
  { network, snapshot, view }: { network: Network; snapshot: Snapshot; view: Pick<Asked, 'focus'> },
  tie: string,
): boolean => shownOf(network, snapshot, view.focus).ids.has(tie);

/** Asks the same of another step, without its snapshot: of the few ties that change at it. */
export function shownAt(network: Network, { instant }: Step, { filters, focus }: Asked): Ask {
  const stands: Ask = (tie) => standingOf(network, tie, instant, filters) !== null;
  const isIn = inFocus(network, focus, stands);
  return (tie) => stands(tie) && isIn(tie);
}

/** How a tie stands at one time or another: what is past by the as-of date is ongoing while it certainly holds. */
function statusesOf({ id, status }: Tie, { bounds }: Network): TieStatus[] {
  const own = bounds.get(id);
  if (status !== 'past' || !own || own.startMax > own.endMin) return [status];
  return own.startMin < own.startMax || own.endMin < own.endMax ? ['past', 'ongoing'] : ['ongoing'];
}

/** Ties that are shown at some instant, as far as the story as a whole tells; dataset's order. */
export function tiesOverTime(network: Network, { filters, focus }: Asked): string[] {
  const isIn = isAround(network, focus, always);
  const passing = [...network.ties.values()].filter((tie) =>
    statusesOf(tie, network).some((status) => passes(tie, status, filters, network)),
  );
  return passing.map(({ id }) => id).filter(isIn);
}
