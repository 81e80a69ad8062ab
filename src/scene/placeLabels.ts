// Where does each actor's name stand? Beside its symbol where there is room, else further out.
import { overlaps, segmentMeetsBox } from './boxes';
import { baselineBelow, labelItem } from './label';
import { allSpots, betweenLabels, meets, type Naming, type Spot } from './labelSpots';
import type { Obstacles } from './obstacles';
import type { Stand } from './spines';
import type { LabelItem, Point } from './types';

export interface NamingPlan {
  labels: LabelItem[];
  unnamed: string[];
}

type Choice = Map<string, Spot>;

function isClear(spot: Spot, chosen: Choice, scale: number): boolean {
  for (const other of chosen.values()) {
    if (overlaps(spot.box, other.box, betweenLabels * scale)) return false;
    if (other.leader && segmentMeetsBox(...other.leader, spot.box)) return false;
    if (spot.leader && segmentMeetsBox(...spot.leader, other.box)) return false;
    // Crossed, each leads the eye to the other's name.
    if (spot.leader && other.leader && meets(...spot.leader, ...other.leader)) return false;
  }
  return true;
}

function choose(order: readonly Naming[], spots: Map<string, Spot[]>, scale: number): Choice {
  const chosen: Choice = new Map();
  for (const { stand } of order) {
    const spot = spots.get(stand.id)?.find((candidate) => isClear(candidate, chosen, scale));
    if (spot) chosen.set(stand.id, spot);
  }
  return chosen;
}

/** Names first, then how well they stand. */
const worthOf = (choice: Choice): number =>
  [...choice.values()].reduce((sum, { cost }) => sum - cost, 1000 * choice.size);

export function asLabel(naming: Naming, spot: Spot): LabelItem {
  const { box, lines, anchor, leader } = spot;
  const x = anchor === 'start' ? box[0] : anchor === 'end' ? box[2] : (box[0] + box[2]) / 2;
  const at: Point = [x, baselineBelow(box[1], naming.style)];
  const wording = { kind: 'actor', of: naming.stand.id, lines, lang: naming.lang } as const;
  const label = labelItem({ ...wording, token: 'text', halo: 'land' }, naming.style, at, anchor);
  return leader ? { ...label, leader } : label;
}

/**
 * Places names so that they touch neither each other nor any obstacle. Whoever finds no room goes
 * first in the next attempt; what is left in the end is `unnamed`.
 *
 * @param others every symbol of the map
 */
export function placeLabels(
  namings: readonly Naming[],
  obstacles: Obstacles,
  others: readonly Stand[],
  scale: number,
  isNarrow: boolean,
  attempts: number,
): NamingPlan {
  const spots = new Map(
    namings.map((naming) => [
      naming.stand.id,
      allSpots(naming, obstacles, others, scale, isNarrow),
    ]),
  );
  const count = (naming: Naming) => Math.min(40, spots.get(naming.stand.id)?.length ?? 0);
  let order = [...namings].sort((a, b) => b.priority - a.priority || count(a) - count(b));
  // Who chooses last stands farthest out: the other way round may be the better bargain.
  let best = [order, [...order].reverse()]
    .map((way) => choose(way, spots, scale))
    .reduce((one, other) => (worthOf(other) > worthOf(one) ? other : one));
  for (let attempt = 0; attempt < attempts && best.size < namings.length; attempt += 1) {
    const missing = order.filter(({ stand }) => !best.has(stand.id) && spots.get(stand.id)?.length);
    if (missing.length === 0) break;
    order = [...missing, ...order.filter((naming) => !missing.includes(naming))];
    const next = choose(order, spots, scale);
    if (next.size > best.size) best = next;
  }
  const labels: LabelItem[] = [];
  const unnamed: string[] = [];
  for (const naming of namings) {
    const spot = best.get(naming.stand.id);
    if (spot) labels.push(asLabel(naming, spot));
    else unnamed.push(naming.stand.id);
  }
  return { labels, unnamed };
}
