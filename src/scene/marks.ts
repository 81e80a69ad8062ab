// Where do badges and signs stand on a bundle? On its middle line, clear of crossings and of each other.
import type { TieStatus } from '../dataset/types';
import type { BundlePlan } from './bundles';
import { add, distance, distanceToLine, leftOf, lengthOf, pointAt, tangentAt } from './curve';
import { beside, offsetOf, type Spine } from './spines';
import type { Point } from './types';

export const signRadius = 9;
export const badgeRadius = 9.5;

/** Two marks of one bundle keep this between their centres; px at scale 1. */
const leastBetween = 44;
/** A bundle shorter than this between landing circles carries its badge beside the line. */
const shortBundle = 70;
const besideLine = 17;

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

/** The share near the preferred one where a mark covers no foreign line, nor comes near another mark. */
function slide(
  curve: Spine['curve'],
  preferred: number,
  taken: readonly Point[],
  foreign: readonly Point[][],
  scale: number,
): Point {
  let best = pointAt(curve, preferred);
  let least = Infinity;
  for (const away of slides) {
    const share = preferred + away;
    if (share < 0.14 || share > 0.86) continue;
    const point = pointAt(curve, share);
    let cost = Math.abs(away) * 8;
    for (const other of taken) {
      cost += Math.max(0, 1 - distance(other, point) / (leastBetween * scale)) * 12;
    }
    for (const line of foreign) {
      const near = distanceToLine(point, line) / (clearance * scale);
      if (near < 1) cost += 3 * (1.4 - near);
    }
    if (cost < least - 1e-9) {
      least = cost;
      best = point;
    }
  }
  return best;
}

/** The side of a short line that has more room. */
function emptierSide(at: Point, along: Point, foreign: readonly Point[][], scale: number): Point {
  const options = [1, -1].map((side) => add(at, leftOf(along), side * besideLine * scale));
  const free = options.map((point) =>
    Math.min(1e4, ...foreign.map((line) => distanceToLine(point, line))),
  );
  return ((free[0] ?? 0) >= (free[1] ?? 0) ? options[0] : options[1]) ?? at;
}

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
 * @param foreign lines of other bundles near it
 * @param joint where a branching route splits: its badge stands there
 */
export function planMarks(
  bundle: BundlePlan,
  spines: readonly Spine[],
  foreign: readonly Point[][],
  joint: Point | null,
  scale: number,
): MarkPlan {
  const spine = carrier(spines);
  if (!spine) return { badge: [0, 0], signs: new Map() };
  const { badge: share, signs } = preferredShares(bundle.slots);
  const length = lengthOf(spine.curve);
  const isShort =
    length < (signs.length > 0 ? shortBundle + leastBetween * 0.6 : shortBundle) * scale;
  const taken: Point[] = [];
  const placed = new Map<string, Point>();
  for (const { slot, share: preferred } of signs) {
    const offset = offsetOf(bundle.slots.indexOf(slot), bundle.slots.length, scale);
    const line = beside(spine, offset);
    const at = slide(line, isShort && signs.length === 1 ? 0.45 : preferred, taken, foreign, scale);
    placed.set(slot, at);
    taken.push(at);
  }
  if (joint) return { badge: joint, signs: placed };
  if (!isShort) return { badge: slide(spine.curve, share, taken, foreign, scale), signs: placed };
  const half = offsetOf(0, bundle.slots.length, scale);
  const middle = pointAt(spine.curve, signs.length > 0 ? 0.6 : 0.5);
  const along = tangentAt(spine.curve, 0.5);
  const at = emptierSide(middle, along, foreign, scale * (1 + half / (besideLine * scale)));
  return { badge: at, signs: placed };
}
