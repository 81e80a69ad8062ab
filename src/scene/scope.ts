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
  /** More actors stand at once than can be named: each keeps its place, and only some are named. */
  isCrowd: boolean;
}

/** A scope that knows in which bundle each of its ties travels. */
export interface ScopeOverTime extends Scope {
  bundleOf: ReadonlyMap<string, BundlePlan>;
}

/** Names that fit a map; beyond, the layout follows the instant. */
const nameableActors = 24;
/** Beyond, looking for the best routes takes longer than a frame may. */
const searchableBundles = 60;

/** The focus and everybody tied to it by the ties that count. */
export function surroundings(network: Network, focus: string, counts: (tie: string) => boolean) {
  const actors = new Set([focus]);
  for (const tie of network.tiesOf.get(focus) ?? []) {
    if (counts(tie)) for (const actor of network.ends.get(tie)?.actors ?? []) actors.add(actor);
  }
  return actors;
}

/** Most actors that ever stand at once by these ties: a walk over onsets and terminations. */
function mostAtOnce({ bounds, ends }: Network, ties: readonly string[]): number {
  const changes = ties.flatMap((tie) => {
    const { startMin, endMax } = bounds.get(tie) ?? { startMin: Infinity, endMax: Infinity };
    const actors = ends.get(tie)?.actors ?? [];
    return [
      { at: startMin, by: 1, actors },
      { at: endMax, by: -1, actors },
    ];
  });
  // At one instant what begins counts before what ends: a tie stands on its last day.
  changes.sort((one, other) => (one.at === other.at ? other.by - one.by : one.at - other.at));
  const standing = new Map<string, number>();
  let most = 0;
  for (const { by, actors } of changes) {
    for (const actor of actors) {
      const count = (standing.get(actor) ?? 0) + by;
      if (count > 0) standing.set(actor, count);
      else standing.delete(actor);
    }
    most = Math.max(most, standing.size);
  }
  return most;
}

function overTime(network: Network, focus: string | null): ScopeOverTime {
  const ends = (tie: string) => network.ends.get(tie)?.actors ?? [];
  const drawable = [...network.ties.keys()].filter((tie) => ends(tie).length > 1);
  const around = focus === null ? null : surroundings(network, focus, () => true);
  const within = around
    ? drawable.filter((tie) => ends(tie).every((actor) => around.has(actor)))
    : drawable;
  const tied = new Set(within.flatMap(ends));
  if (focus !== null) tied.add(focus);
  const actors = [...network.actors.keys()].filter((actor) => tied.has(actor));
  const bundles = planBundles(network, within);
  const isLarge = actors.length > nameableActors || bundles.length > searchableBundles;
  // Who surrounds an actor stands with it.
  const deciding = focus === null ? within : within.filter((tie) => ends(tie).includes(focus));
  const isCrowd = isLarge && mostAtOnce(network, deciding) > nameableActors;
  const bundleOf = new Map(bundles.flatMap((bundle) => bundle.ties.map((tie) => [tie, bundle])));
  return { actors, bundles, isLarge, isCrowd, bundleOf };
}

const known = new WeakMap<Network, Map<string | null, ScopeOverTime>>();

/** The scope over all time, so that nothing in it moves while time and filters do. */
export function scopeOverTime(network: Network, focus: string | null): ScopeOverTime {
  const scopes = known.get(network) ?? new Map<string | null, ScopeOverTime>();
  known.set(network, scopes);
  const scope = scopes.get(focus) ?? overTime(network, focus);
  scopes.set(focus, scope);
  return scope;
}

/** Whether anything of a dataset is too large for one plan; one actor's surroundings are part of all. */
export const needsLargeScopes = (network: Network): boolean => scopeOverTime(network, null).isLarge;

/**
 * The part of a large scope that stands at an instant: a walk over the standing ties. Its bundles
 * keep all their ties and slots.
 */
export function scopeAt(
  network: Network,
  { actors, bundleOf, isCrowd }: ScopeOverTime,
  snapshot: Snapshot,
  focus: string | null,
): Scope {
  const around = focus === null ? null : surroundings(network, focus, (tie) => snapshot.has(tie));
  const bundles = new Set<BundlePlan>();
  const tied = new Set(focus === null ? [] : [focus]);
  for (const tie of snapshot.keys()) {
    const bundle = bundleOf.get(tie);
    if (!bundle || bundles.has(bundle)) continue;
    if (around && !bundle.actors.every((actor) => around.has(actor))) continue;
    bundles.add(bundle);
    for (const actor of bundle.actors) tied.add(actor);
  }
  const standing = actors.filter((actor) => tied.has(actor));
  return { actors: standing, bundles: [...bundles], isLarge: true, isCrowd };
}
