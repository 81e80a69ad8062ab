// Which courses could a bundle take? The candidates that planning chooses from.
import { boxOf } from './boxes';
import type { BundlePlan } from './bundles';
import { add, distance, mix, sampled, turned, unit } from './curve';
import {
  beside,
  offsetOf,
  type RouteShape,
  type Spine,
  type Stand,
  type Stands,
  spinesOf,
  strandPitch,
} from './spines';
import type { Box, Point } from './types';

export interface Candidate {
  shape: RouteShape;
  spines: Spine[];
  /** Coarse samples along the middle of the slots that are taken. */
  lines: Point[][];
  /** Of each line, and of all. */
  boxes: Box[];
  box: Box;
  /** Half the width of the bundle. */
  half: number;
  /** Directions in which it leaves its actors, in radians. */
  ends: { actor: string; angle: number; radius: number }[];
  /** How much the shape itself is worse than the calmest one. */
  shapeCost: number;
}

const bows = [0, 0.05, 0.1, 0.15, 0.2, 0.29, 0.35];
const skews = [0.5, 0.36, 0.64];
/** Hooks: only to get round a symbol that stands in every other way. */
const hookSkews = [0.2, 0.8, 0.08, 0.92];
/** Slightly bent lines look calm and part near their ends; straight ones look like borders. */
const calmBow = 0.06;

/** Wide sweeps are loud: twice the bow is four times as bad. */
const bowCost = (rise: number, isStraight: boolean): number =>
  isStraight ? 40 * rise : 50 * (rise - calmBow) ** 2;

/** Candidate bows and skews of a dyad, calmest first. */
function dyadShapes(
  isStraight: boolean,
  turns: readonly number[],
): { shape: RouteShape; cost: number }[] {
  return bows
    .flatMap((rise) => (rise === 0 ? [0] : [rise, -rise]))
    .flatMap((bow) =>
      turns
        .filter((skew) => skew === 0.5 || Math.abs(bow) >= 0.15)
        .map((skew) => ({
          shape: { kind: 'dyad' as const, bow, skew },
          cost: bowCost(Math.abs(bow), isStraight) + 3 * Math.abs(skew - 0.5),
        })),
    )
    .sort((one, other) => one.cost - other.cost);
}

const stemTurns = [0, 12, -12, 24, -24, 38, -38, 55, -55, 80, -80].map(
  (degrees) => (degrees * Math.PI) / 180,
);
/** Short stems in px at scale 1; long ones in shares of the way to the nearest of the others. */
const stemLengths = [20, 30, 42, 58];
const stemShares = [0.35, 0.5, 0.62];

/** Junctions ahead of the root, about the mean direction of those it branches to. */
function stemShapes(root: Stand, others: Stand[], scale: number) {
  const mean = others.reduce<Point>((sum, { at }) => add(sum, unit(add(at, root.at, -1))), [0, 0]);
  const ahead = unit(mean);
  const direct = others.map(({ at }) => distance(at, root.at));
  const nearest = Math.min(...direct);
  const furthest = Math.max(root.landing + 8, nearest * 0.62);
  const reaches = [
    ...stemLengths.map((length) => root.landing + length * scale),
    ...stemShares.map((share) => share * nearest),
  ].filter((reach, index) => index === 0 || reach < furthest);
  return stemTurns.flatMap((turn) =>
    reaches.map((reach) => {
      const along = turned(ahead, turn);
      const junction = add(root.at, along, Math.min(reach, furthest));
      const bends = bendCost(along, junction, others);
      const cost = calmBranch * (bends + inkCost(root, junction, others, direct));
      return { shape: { kind: 'branch' as const, junction }, cost };
    }),
  );
}

/** A branch is the loudest gesture of a map: it stays in shape at the price of a crossing. */
const calmBranch = 3;

/** How sharply branches turn away from the stem's direction. */
function bendCost(along: Point, junction: Point, others: Stand[]): number {
  const bends = others.map(({ at }) => {
    const towards = unit(add(at, junction, -1));
    return 1 - (along[0] * towards[0] + along[1] * towards[1]);
  });
  return bends.reduce((sum, value) => sum + value, 0) + Math.max(...bends);
}

/** Length of the tree by that of separate lines: branches to one side part late, others early. */
function inkCost(root: Stand, junction: Point, others: Stand[], direct: number[]): number {
  const separate = direct.reduce((sum, length) => sum + length, 0);
  const limbs = others.reduce((sum, { at }) => sum + distance(at, junction), 0);
  return 5 * ((distance(root.at, junction) + limbs) / separate);
}

/** Junctions about the middle of all members. */
function hubShapes(all: Stand[], scale: number) {
  const sum = all.reduce<Point>((total, { at }) => add(total, at), [0, 0]);
  const middle: Point = [sum[0] / all.length, sum[1] / all.length];
  const shapes = [{ shape: { kind: 'branch' as const, junction: middle }, cost: 0 }];
  for (const radius of [24, 48, 80]) {
    for (let step = 0; step < 8; step += 1) {
      const away = turned([radius * scale, 0], (step * Math.PI) / 4);
      shapes.push({ shape: { kind: 'branch', junction: add(middle, away) }, cost: radius / 24 });
    }
  }
  return shapes;
}

const sampleStep = 34;

/** A shape with what comparing it takes. */
export function candidateOf(
  bundle: BundlePlan,
  shape: RouteShape,
  shapeCost: number,
  stands: Stands,
  scale: number,
): Candidate {
  const spines = spinesOf(bundle, shape, stands, scale);
  const { middle, half } = extentOf(bundle, scale);
  const lines = spines.map((spine) => sampled(beside(spine, middle), sampleStep * scale, 4));
  const ends = spines.flatMap(({ curve, from, to, fromRadius, toRadius }) => [
    ...(from ? [endOf(from, curve[0], fromRadius)] : []),
    ...(to ? [endOf(to, curve[2], toRadius)] : []),
  ]);
  return {
    shape,
    spines,
    lines,
    boxes: lines.map(boxOf),
    box: boxOf(lines.flat()),
    half,
    ends,
    shapeCost,
  };
}

/** Where the middle of a bundle's taken slots runs beside its middle line, and half its width. */
function extentOf({ slots, taken }: BundlePlan, scale: number) {
  const [first, last] = taken ?? [0, slots.length - 1];
  const middle = offsetOf((first + last) / 2, slots.length, scale);
  return { middle, half: ((last - first) / 2) * strandPitch * scale };
}

const endOf = ({ id, at }: Stand, tip: Point, radius: number) => ({
  actor: id,
  angle: Math.atan2(tip[1] - at[1], tip[0] - at[0]),
  radius,
});

/** Shapes of a branching route, calmest first; none while one of its actors does not stand. */
export function branchShapes(bundle: BundlePlan, stands: Stands, scale: number) {
  const ends = bundle.actors.flatMap((actor) => stands.get(actor) ?? []);
  if (ends.length < bundle.actors.length) return [];
  const root = ends.find(({ id }) => id === bundle.root);
  const others = ends.filter((stand) => stand !== root);
  const shapes = root ? stemShapes(root, others, scale) : hubShapes(ends, scale);
  return shapes.sort((one, other) => one.cost - other.cost);
}

/** All candidates of a bundle, calmest first; `withHooks` for what no calm one can get round. */
export function candidatesOf(
  bundle: BundlePlan,
  stands: Stands,
  scale: number,
  withHooks = false,
): Candidate[] {
  const ends = bundle.actors.flatMap((actor) => stands.get(actor) ?? []);
  if (ends.length < bundle.actors.length) return [];
  const isDocked = ends.every((stand) => stand.isDocked);
  const shapes =
    bundle.kind === 'dyad'
      ? dyadShapes(isDocked, withHooks ? hookSkews : skews)
      : branchShapes(bundle, stands, scale);
  return shapes
    .map(({ shape, cost }) => candidateOf(bundle, shape, cost, stands, scale))
    .sort((one, other) => one.shapeCost - other.shapeCost);
}

/**
 * The side on which a pair bows when there is no search: away from the middle of the map, else
 * up, as great circles do. A function of the ordered pair and where its ends truly are.
 */
export function sideOf(a: Point, b: Point, middle: Point): 1 | -1 {
  const [dx, dy] = add(b, a, -1);
  const [mx, my] = add(middle, mix(a, b, 0.5), -1);
  // Positive where the middle of the map lies to the left of travel.
  const left = dy * mx - dx * my;
  const isThrough = Math.abs(left) < 0.08 * (dx * dx + dy * dy);
  if (!isThrough) return left > 0 ? -1 : 1;
  return dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
}
