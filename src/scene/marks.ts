// Where do badges and signs stand on a bundle? On its middle line, clear of crossings and of each other.
import type { TieStatus } from '../dataset/types';
import { distanceToBox } from './boxes';
import type { BundlePlan } from './bundles';
import { add, distance, distanceToLine, leftOf, lengthOf, pointAt, tangentAt } from './curve';
import { beside, offsetOf, type Spine, type Stand } from './spines';
import type { Box, Point } from './types';

export const signRadius = 9;
export const badgeRadius = 9.5;

/** Two marks of one bundle keep this between their centres; px at scale 1. */
const leastBetween = 44;
/** A bundle shorter than this between landing circles carries its badge beside the line. */
const shortBundle = 70;
const besideLine = 17;
/** Two discs side by side, and what one covering another costs. */
const discPitch = 21;
const covering = 40;

/** What the marks of a bundle should not cover. */
export interface MarkGround {
  /** Lines of other bundles near it. */
  foreign: readonly Point[][];
  /** Symbols of other actors. */
  symbols: readonly Pick<Stand, 'at' | 'radius'>[];
  /** Controls over the map. */
  reserved: readonly Box[];
}

export interface MarkPlan {
  badge: Point;
  /** Sign of the strand in a slot; only for statuses that have one. */
  signs: Map<string, Point>;
}

const hasSign = (slot: string): boolean => {
  const status = slot.split(':')[1] as TieStatus;
  return status === 'refused' || status === 'denied' || status === 'alleged';
};

/** Preferred places along the line, from the design: badge at 0.6 beside a ×, at 0.62 beside a ?. */
function preferredShares(slots: readonly string[]) {
  const signs = slots.filter(hasSign);
  const isAlleged = signs.some((slot) => slot.endsWith(':alleged'));
  const badge = signs.length === 0 ? 0.5 : isAlleged ? 0.62 : 0.6;
  const spots = [isAlleged ? 0.22 : 0.44, 0.8, 0.4];
  return { badge, signs: signs.map((slot, index) => ({ slot, share: spots[index] ?? 0.5 })) };
}

const slides = [0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2, 0.26, -0.26, 0.32, -0.32];

/** Clear of foreign lines by this much, px at scale 1, as far as the line allows. */
const clearance = 17;

/** How badly a mark would stand at a point. */
function crowding(
  point: Point,
  taken: readonly Point[],
  ground: MarkGround,
  scale: number,
): number {
  let cost = 0;
  for (const other of taken) {
    const away = distance(other, point) / scale;
    cost += Math.max(0, 1 - away / leastBetween) * 12 + (away < discPitch ? covering : 0);
  }
  for (const { at, radius } of ground.symbols) {
    if (distance(at, point) < radius + discPitch * 0.6 * scale) cost += covering;
  }
  for (const box of ground.reserved) {
    if (distanceToBox(point, box) < discPitch * 0.6 * scale) cost += covering;
  }
  for (const line of ground.foreign) {
    const near = distanceToLine(point, line) / (clearance * scale);
    if (near < 1) cost += 3 * (1.4 - near);
  }
  return cost;
}

interface MarkSpot {
  point: Point;
  cost: number;
}

const bestOf = (
  spots: readonly MarkSpot[],
  taken: readonly Point[],
  ground: MarkGround,
  scale: number,
): Point => {
  let best: Point = [0, 0];
  let least = Infinity;
  for (const { point, cost } of spots) {
    const sum = cost + crowding(point, taken, ground, scale);
    if (sum >= least - 1e-9) continue;
    least = sum;
    best = point;
  }
  return best;
};

/** Places along a line, the preferred one first. */
const along = (curve: Spine['curve'], preferred: number): MarkSpot[] =>
  slides
    .filter((away) => away === 0 || (preferred + away > 0.14 && preferred + away < 0.86))
    .map((away) => ({ point: pointAt(curve, preferred + away), cost: Math.abs(away) * 8 }));

/** Places on both sides of a line that is too short to carry a badge itself. */
const besides = (curve: Spine['curve'], preferred: number, away: number): MarkSpot[] =>
  [0, 0.12, -0.12, 0.25, -0.25].flatMap((slide) =>
    [1, -1].map((side) => {
      const share = preferred + slide;
      const point = add(pointAt(curve, share), leftOf(tangentAt(curve, share)), side * away);
      return { point, cost: Math.abs(slide) * 8 };
    }),
  );

/** The spine that carries a bundle's marks: the only one, or the longest branch. */
function carrier(spines: readonly Spine[]): Spine | null {
  const [first = null, ...rest] = spines;
  return rest.reduce(
    (one, other) => (one && lengthOf(other.curve) > lengthOf(one.curve) ? other : one),
    first,
  );
}

/**
 * Marks of a bundle over all time.
 *
 * @param joint where a branching route splits: its badge stands there
 */
export function planMarks(
  bundle: BundlePlan,
  spines: readonly Spine[],
  ground: MarkGround,
  joint: Point | null,
  scale: number,
): MarkPlan {
  const spine = carrier(spines);
  if (!spine) return { badge: [0, 0], signs: new Map() };
  const { badge: share, signs } = preferredShares(bundle.slots);
  const length = lengthOf(spine.curve);
  const needed = signs.length > 0 ? shortBundle + leastBetween * 0.6 : shortBundle;
  const isShort = length < needed * scale;
  const taken: Point[] = [];
  const placed = new Map<string, Point>();
  for (const { slot, share: preferred } of signs) {
    const offset = offsetOf(bundle.slots.indexOf(slot), bundle.slots.length, scale);
    const line = beside(spine, offset);
    const spots = along(line, isShort && signs.length === 1 ? 0.45 : preferred);
    const at = bestOf(spots, taken, ground, scale);
    placed.set(slot, at);
    taken.push(at);
  }
  if (joint) return { badge: joint, signs: placed };
  const half = offsetOf(0, bundle.slots.length, scale);
  const spots = isShort
    ? besides(spine.curve, signs.length > 0 ? 0.6 : 0.5, besideLine * scale + half)
    : along(spine.curve, share);
  return { badge: bestOf(spots, taken, ground, scale), signs: placed };
}
