// Who is on the map? Actors and bundles of the whole story, or of one actor's surroundings.
import type { Network } from '../model/network';
import type { Snapshot } from '../model/snapshot';
import { type BundlePlan, planBundles } from './bundles';

export interface Scope {
  /** Drawn actors, in the dataset's order. */
  actors: string[];
  bundles: BundlePlan[];
  /** More than can be named or searched at once: then only what stands at the instant is laid out. */
  isLarge: boolean;
}

/** Names that fit a map; beyond, the layout follows the instant. */
const nameableActors = 24;
/** Beyond, looking for the best routes takes longer than a frame may. */
const searchableBundles = 60;

const drawable = (network: Network, tie: string): boolean =>
  (network.ends.get(tie)?.actors.length ?? 0) > 1;

/** The focus and everybody tied to it by the given ties. */
function surroundings(network: Network, ties: Iterable<string>, focus: string): Set<string> {
  const actors = new Set([focus]);
  for (const tie of ties) {
    const ends = network.ends.get(tie)?.actors ?? [];
    if (ends.includes(focus)) for (const actor of ends) actors.add(actor);
  }
  return actors;
}

function scopeOf(network: Network, ties: readonly string[], focus: string | null): Scope {
  const around = focus === null ? null : surroundings(network, ties, focus);
  const within = ties.filter(
    (tie) => !around || network.ends.get(tie)?.actors.every((actor) => around.has(actor)),
  );
  const tied = new Set(within.flatMap((tie) => network.ends.get(tie)?.actors ?? []));
  if (focus !== null) tied.add(focus);
  const actors = [...network.actors.keys()].filter((actor) => tied.has(actor));
  const bundles = planBundles(network, within);
  const isLarge = actors.length > nameableActors || bundles.length > searchableBundles;
  return { actors, bundles, isLarge };
}

/** The scope over all time, so that nothing in it moves while time and filters do. */
export function scopeOverTime(network: Network, focus: string | null): Scope {
  const ties = [...network.ties.keys()].filter((tie) => drawable(network, tie));
  return scopeOf(network, ties, focus);
}

/**
 * The part of a large scope that stands at an instant. Its bundles keep all their ties and slots.
 */
export function scopeAt(
  network: Network,
  scope: Scope,
  snapshot: Snapshot,
  focus: string | null,
): Scope {
  const standing = [...snapshot.keys()].filter((tie) => drawable(network, tie));
  const { actors, bundles } = scopeOf(network, standing, focus);
  const overTime = new Map(scope.bundles.map((bundle) => [bundle.id, bundle]));
  return {
    actors,
    bundles: bundles.map((bundle) => overTime.get(bundle.id) ?? bundle),
    isLarge: true,
  };
}
