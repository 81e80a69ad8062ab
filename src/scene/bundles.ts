// What travels together? Ties grouped by the actors they join, each type and status with its slot.
import { tieStatuses, tieTypes } from '../dataset/terms';
import type { TieStatus, TieType } from '../dataset/types';
import { dyadOf, type Ends, type Network } from '../model/network';
import type { Snapshot } from '../model/snapshot';

/** A bundle over all time: slots are reserved for whatever it may ever carry. */
export interface BundlePlan {
  id: string;
  kind: 'dyad' | 'branch';
  /** Drawn actors; for a dyad in the dyad's order, for a branch in the dataset's. */
  actors: string[];
  /** In the dataset's order. */
  ties: string[];
  /** `type:status` in a fixed order; a strand's slot is its index here. */
  slots: string[];
  /** The one source (or the one target) that a branching route leaves; `null`: all meet midway. */
  root: string | null;
  /** First and last slot that is taken, where a layout only has to serve the instant; else all. */
  taken?: readonly [number, number];
}

export const slotKey = (type: TieType, status: TieStatus): string => `${type}:${status}`;

/**
 * The slot of a strand. What is past by the as-of date was ongoing before: while no tie of the
 * bundle is ongoing to this day, both states of it share one slot.
 */
export function slotOf(bundle: BundlePlan, type: TieType, status: TieStatus): number {
  const own = bundle.slots.indexOf(slotKey(type, status));
  if (own >= 0) return own;
  return Math.max(0, bundle.slots.indexOf(slotKey(type, 'past')));
}

/** The bundle as it stands: its slots keep their places, and room is needed for those taken only. */
export function asTaken(bundle: BundlePlan, network: Network, snapshot: Snapshot): BundlePlan {
  let first = bundle.slots.length - 1;
  let last = 0;
  for (const id of bundle.ties) {
    const standing = snapshot.get(id);
    const tie = network.ties.get(id);
    if (!standing || !tie) continue;
    const slot = slotOf(bundle, tie.type, standing.status);
    first = Math.min(first, slot);
    last = Math.max(last, slot);
  }
  return { ...bundle, taken: [first, last] };
}

/** Id of what a tie travels in. */
function bundleIdOf(ends: Ends): string {
  const [one = '', other = ''] = ends.actors;
  if (ends.actors.length === 2) return dyadOf(one, other).id;
  return `branch:${[...ends.actors].sort().join('+')}`;
}

/** The actor that a tie with several ends starts from, or runs to; `null` when there is none. */
function rootOfTie(ends: Ends): string | null {
  if (ends.isAllWithAll) return null;
  const [source] = ends.sources;
  const [target] = ends.targets;
  if (ends.sources.length === 1) return source ?? null;
  return ends.targets.length === 1 ? (target ?? null) : null;
}

function rootOfTies(network: Network, ties: readonly string[]): string | null {
  const roots = new Set<string>();
  for (const tie of ties) {
    const ends = network.ends.get(tie);
    const root = ends ? rootOfTie(ends) : null;
    if (root !== null) roots.add(root);
  }
  const [only] = roots;
  return roots.size === 1 ? (only ?? null) : null;
}

/** Every `type:status`, in the order in which strands lie side by side. */
const slotOrder = tieTypes.flatMap((type) => tieStatuses.map((status) => slotKey(type, status)));

function slotsOf(network: Network, ties: readonly string[]): string[] {
  const used = new Set<string>();
  for (const id of ties) {
    const tie = network.ties.get(id);
    if (tie) used.add(slotKey(tie.type, tie.status));
  }
  return slotOrder.filter((key) => used.has(key));
}

/** Groups ties; the bundles come in the order of their first tie in the dataset. */
export function planBundles(network: Network, ties: Iterable<string>): BundlePlan[] {
  const grouped = new Map<string, string[]>();
  for (const tie of ties) {
    const ends = network.ends.get(tie);
    if (!ends || ends.actors.length < 2) continue;
    const id = bundleIdOf(ends);
    const known = grouped.get(id);
    if (known) known.push(tie);
    else grouped.set(id, [tie]);
  }
  return [...grouped].map(([id, members]) => {
    const slots = slotsOf(network, members);
    const actors = network.ends.get(members[0] ?? '')?.actors ?? [];
    if (actors.length > 2) {
      const root = rootOfTies(network, members);
      return { id, kind: 'branch', actors, ties: members, slots, root };
    }
    const dyad = dyadOf(actors[0] ?? '', actors[1] ?? '');
    return { id, kind: 'dyad', actors: [dyad.a, dyad.b], ties: members, slots, root: null };
  });
}
