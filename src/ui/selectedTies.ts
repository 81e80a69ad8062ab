// Which ties are selected, by themselves, with their pair or with an actor? One answer for lists and tables.
import { tiesOfPair } from '../model/involved';
import type { Network } from '../model/network';
import { tiesOfActor } from '../model/shownUnder';
import type { Selection } from '../view/view';

export function selectedTies(network: Network, selection: Selection | null): readonly string[] {
  if (selection?.kind === 'tie') return [selection.id];
  if (selection?.kind === 'dyad') return tiesOfPair(network, selection.id);
  return selection?.kind === 'actor' ? tiesOfActor(network, selection.id) : [];
}
