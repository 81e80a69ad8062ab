// What does the selection light on the timeline?
import { tiesOfPair } from '../../model/involved';
import type { Network } from '../../model/network';
import type { Selection } from '../../view/view';
import type { Emphasis } from '../types';

export interface Lit {
  /** Ties that get a lane each, on top: those of a selected pair or tie. */
  own: string[];
  emphasisOf: (tie: string) => Emphasis;
}

function litTies(network: Network, selection: Selection): string[] {
  switch (selection.kind) {
    case 'tie':
      return [selection.id];
    case 'dyad':
      return tiesOfPair(network, selection.id);
    case 'actor':
      return network.tiesOf.get(network.rootOf(selection.id)) ?? [];
    case 'event':
      return (network.events.get(selection.id)?.effects ?? []).map((effect) => effect.tie);
  }
}

/** Nothing selected lights nothing and mutes nothing. */
export function litBy(network: Network, selection: Selection | null): Lit {
  if (!selection) return { own: [], emphasisOf: () => 'normal' };
  const ties = litTies(network, selection);
  const lit = new Set(ties);
  const hasOwnLanes = selection.kind === 'tie' || selection.kind === 'dyad';
  return {
    own: hasOwnLanes ? ties : [],
    emphasisOf: (tie) => (lit.has(tie) ? 'highlighted' : 'muted'),
  };
}
