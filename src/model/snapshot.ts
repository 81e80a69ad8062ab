// What holds at an instant? Presence and status of every tie, filtered.
import type { TieStatus } from '../dataset/types';
import { type Bounds, type Presence, presenceAt } from './bounds';
import { type Filters, passes } from './filter';
import type { Instant } from './instant';
import type { Network } from './network';

export interface Standing {
  readonly presence: Exclude<Presence, 'absent'>;
  /** Status at the instant: what is past by the as-of date was ongoing while it certainly held. */
  readonly status: TieStatus;
}

/** Standing of every tie that holds, or may hold, and passes the filters; by tie id. */
export type Snapshot = Map<string, Standing>;

/** What stands alike shares one object: a step makes none. */
const standings: Record<Standing['presence'], Partial<Record<TieStatus, Standing>>> = {
  certain: {},
  possible: {},
};

function standingAs(presence: Standing['presence'], status: TieStatus): Standing {
  standings[presence][status] ??= { presence, status };
  return standings[presence][status];
}

function standingIn(
  network: Network,
  tieId: string,
  bounds: Bounds,
  instant: Instant,
  filters: Filters,
): Standing | null {
  const presence = presenceAt(bounds, instant);
  if (presence === 'absent') return null;
  const tie = network.ties.get(tieId);
  if (!tie) return null;
  const status = tie.status === 'past' && presence === 'certain' ? 'ongoing' : tie.status;
  return passes(tie, status, filters, network) ? standingAs(presence, status) : null;
}

/** How a tie stands at an instant; `null` where it does not, or does not pass the filters. */
export function standingOf(
  network: Network,
  tieId: string,
  instant: Instant,
  filters: Filters,
): Standing | null {
  const bounds = network.bounds.get(tieId);
  return bounds ? standingIn(network, tieId, bounds, instant, filters) : null;
}

/** The ties that stand at an instant. */
export function snapshotAt(network: Network, instant: Instant, filters: Filters): Snapshot {
  const snapshot: Snapshot = new Map();
  for (const [tieId, bounds] of network.bounds) {
    const standing = standingIn(network, tieId, bounds, instant, filters);
    if (standing) snapshot.set(tieId, standing);
  }
  return snapshot;
}

/** How many of the ties may hold without being certain to. */
export const countPossible = (ties: readonly string[], snapshot: Snapshot): number =>
  ties.filter((tie) => snapshot.get(tie)?.presence === 'possible').length;

/** How many of the ties hold, or may hold, at an instant, whatever the filters. */
export function countStanding(network: Network, ties: Iterable<string>, instant: Instant): number {
  let count = 0;
  for (const tie of ties) {
    const bounds = network.bounds.get(tie);
    if (bounds && presenceAt(bounds, instant) !== 'absent') count += 1;
  }
  return count;
}
