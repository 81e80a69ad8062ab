// What steps forward and what steps back? Emphasis of bundles and actors under a selection.
import { tiesOfPair } from '../model/involved';
import { dyadOf, type Network } from '../model/network';
import type { Snapshot } from '../model/snapshot';
import type { Selection } from '../view/view';
import { tieNumbers } from './tieNumbers';
import type { Emphasis } from './types';

export interface Attention {
  ofBundle: (bundle: { id: string; actors: string[]; ties: string[] }) => Emphasis;
  ofActor: (actor: string) => Emphasis;
  /** Standing ties of the selected pair, in the dataset's order, with their numbers. */
  numbered: ReadonlyMap<string, number>;
  /** The selected pair. */
  pair: string[];
}

const nothing: Attention = {
  ofBundle: () => 'normal',
  ofActor: () => 'normal',
  numbered: new Map(),
  pair: [],
};

const standing = (snapshot: Snapshot, numbers: ReadonlyMap<string, number>) =>
  new Map([...numbers].filter(([tie]) => snapshot.has(tie)));

function ofPair(network: Network, snapshot: Snapshot, dyad: string): Attention {
  const pair = dyad.split('~');
  const between = new Set(tiesOfPair(network, dyad));
  return {
    ofBundle: ({ ties }) => (ties.some((tie) => between.has(tie)) ? 'highlighted' : 'muted'),
    ofActor: (actor) => (pair.includes(actor) ? 'highlighted' : 'muted'),
    numbered: standing(snapshot, tieNumbers(network, { kind: 'dyad', id: dyad })),
    pair,
  };
}

function ofTie(network: Network, snapshot: Snapshot, tie: string): Attention {
  const actors = network.ends.get(tie)?.actors ?? [];
  return {
    ofBundle: ({ ties }) => (ties.includes(tie) ? 'highlighted' : 'muted'),
    ofActor: (actor) => (actors.includes(actor) ? 'highlighted' : 'muted'),
    numbered: standing(snapshot, tieNumbers(network, { kind: 'tie', id: tie })),
    pair: actors.length === 2 ? actors : [],
  };
}

function ofActor(network: Network, snapshot: Snapshot, actor: string): Attention {
  const alters = new Set<string>();
  for (const tie of network.tiesOf.get(actor) ?? []) {
    if (snapshot.has(tie)) for (const end of network.ends.get(tie)?.actors ?? []) alters.add(end);
  }
  return {
    ofBundle: ({ actors }) => (actors.includes(actor) ? 'highlighted' : 'muted'),
    ofActor: (id) => (id === actor ? 'highlighted' : alters.has(id) ? 'normal' : 'muted'),
    numbered: nothing.numbered,
    pair: [],
  };
}

function ofEvent(network: Network, event: string): Attention {
  const { participants = [], effects = [] } = network.events.get(event) ?? {};
  const ties = new Set(effects.map(({ tie }) => tie));
  const actors = new Set(participants.map(network.rootOf));
  for (const tie of ties) for (const end of network.ends.get(tie)?.actors ?? []) actors.add(end);
  return {
    ofBundle: (bundle) => (bundle.ties.some((tie) => ties.has(tie)) ? 'highlighted' : 'muted'),
    ofActor: (actor) => (actors.has(actor) ? 'highlighted' : 'muted'),
    numbered: nothing.numbered,
    pair: [],
  };
}

/** Emphasis under a selection; a selection that the dataset does not know changes nothing. */
export function attentionOf(
  network: Network,
  snapshot: Snapshot,
  selection: Selection | null,
): Attention {
  if (!selection) return nothing;
  const { kind, id } = selection;
  if (kind === 'actor') {
    return network.actors.has(id) ? ofActor(network, snapshot, network.rootOf(id)) : nothing;
  }
  if (kind === 'tie') return network.ties.has(id) ? ofTie(network, snapshot, id) : nothing;
  if (kind === 'event') return network.events.has(id) ? ofEvent(network, id) : nothing;
  const [one = '', other = ''] = id.split('~');
  const isKnown =
    network.actors.has(one) && network.actors.has(other) && dyadOf(one, other).id === id;
  return isKnown ? ofPair(network, snapshot, id) : nothing;
}
