// Who is shown under somebody else, and which ties are theirs? Actors as named, before they are rolled up.
import type { Tie } from '../dataset/types';
import { namedEnds } from './involved';
import type { Network } from './network';

const namedActors = (tie: Tie): string[] => {
  const { sources, targets, parties } = namedEnds(tie);
  return [...new Set([...parties, ...sources, ...targets])];
};

/** Whether `actorId` is `above` or, over any number of steps, part of it. */
function isWithin(actorId: string, above: string, network: Network): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = actorId; id && !seen.has(id); ) {
    if (id === above) return true;
    seen.add(id);
    id = network.actors.get(id)?.partOf;
  }
  return false;
}

/** Actors that are shown under another one, in the dataset's order. */
export const actorsUnder = (network: Network, actorId: string): string[] =>
  [...network.actors.keys()].filter((id) => id !== actorId && isWithin(id, actorId, network));

/** Ties of an actor; of one that is shown under another only those that name it or its own. */
export function tiesOfActor(network: Network, actorId: string): string[] {
  const drawn = network.tiesOf.get(network.rootOf(actorId)) ?? [];
  if (network.rootOf(actorId) === actorId) return drawn;
  return drawn.filter((tieId) => {
    const tie = network.ties.get(tieId);
    return tie && namedActors(tie).some((id) => isWithin(id, actorId, network));
  });
}

/** Who is named in the ties but drawn as another actor, by the actor that it is shown under. */
export function rolledUp(network: Network, ties: readonly string[]): Map<string, string[]> {
  const under = new Map<string, string[]>();
  for (const tieId of ties) {
    const tie = network.ties.get(tieId);
    for (const id of tie ? namedActors(tie) : []) {
      const root = network.rootOf(id);
      const known = under.get(root) ?? [];
      if (root !== id && !known.includes(id)) under.set(root, [...known, id]);
    }
  }
  return under;
}
