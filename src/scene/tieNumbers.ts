// Which number does a tie bear while its pair is selected? One answer for map, timeline and details.
import { tiesOfPair } from '../model/involved';
import { dyadOf, type Network } from '../model/network';
import type { Selection } from '../view/view';

/** The pair that is selected, or the two that the selected tie joins. */
function pairOf(network: Network, { kind, id }: Selection): string | null {
  if (kind === 'dyad') return id;
  const actors = kind === 'tie' ? (network.ends.get(id)?.actors ?? []) : [];
  const [one = '', other = ''] = actors;
  return actors.length === 2 ? dyadOf(one, other).id : null;
}

/** From 1, in the dataset's order, whether they are shown or not; empty where a tie is the only one. */
export function tieNumbers(
  network: Network,
  selection: Selection | null,
): ReadonlyMap<string, number> {
  const pair = selection && pairOf(network, selection);
  const ties = pair === null ? [] : tiesOfPair(network, pair);
  return new Map(ties.length > 1 ? ties.map((tie, index) => [tie, index + 1]) : []);
}
