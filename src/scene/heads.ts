// At which ends does a tie point? Which of its actors carry an end mark.
import type { TieType } from '../dataset/types';
import type { Ends, Network } from '../model/network';

function pointsTo(ends: Ends, type: TieType): string[] {
  if (type === 'coalition') return [];
  if (ends.isDirected && !ends.isAllWithAll) {
    const outward = ends.targets.filter((id) => !ends.sources.includes(id));
    return outward.length > 0 ? outward : ends.targets;
  }
  // Who holds together both ways needs no head; who opposes each other shows it at each end.
  return type === 'opposition' ? ends.actors : [];
}

/** Drawn actors that at least one of the ties points to. */
export function headsOf(network: Network, ties: readonly string[]): Set<string> {
  const heads = new Set<string>();
  for (const id of ties) {
    const ends = network.ends.get(id);
    const type = network.ties.get(id)?.type;
    if (ends && type) for (const actor of pointsTo(ends, type)) heads.add(actor);
  }
  return heads;
}
