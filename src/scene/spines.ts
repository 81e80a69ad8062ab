// Along which lines does a bundle run? Its middle lines, from landing circle to landing circle.
import type { BundlePlan } from './bundles';
import {
  add,
  bowed,
  distance,
  leaves,
  leftOf,
  mix,
  part,
  pointAt,
  reversed,
  tangentAt,
  trimmed,
  unit,
} from './curve';
import type { StrandLine } from './strandGeometry';
import type { Curve, Point } from './types';

/** Where an actor stands on the map, and how near strands may come. */
export interface Stand {
  id: string;
  at: Point;
  /** Half the width of the painted symbol. */
  radius: number;
  /** Radius of the circle on which strands end. */
  landing: number;
  isDocked: boolean;
}

export type Stands = Map<string, Stand>;

/** What planning decides about a bundle. `bow` is rise by chord, left of travel positive. */
export type RouteShape = (
  | { kind: 'dyad'; bow: number; skew: number }
  | {
      kind: 'branch';
      junction: Point;
      /** How each limb turns: share of straight run of a branch, bow of a spoke; by actor. */
      turns?: Record<string, number>;
    }
) & {
  /** px by which the bundle ends further out from an actor, where heads would collide. */
  outsets?: Record<string, number>;
};

/** By bundle. */
export type Routes = Map<string, RouteShape>;

/** A middle line; `from` and `to` name the actor at each end, `null` the junction. */
export interface Spine {
  curve: Curve;
  from: Stand | null;
  to: Stand | null;
  /** Radius at which it ends around `from` and `to`. */
  fromRadius: number;
  toRadius: number;
}

/** Centre to centre, so that two heads of 12 do not touch; px at scale 1. */
export const strandPitch = 13;

/** A bundle with many strands lands on a wider circle, so that its ports keep their distance. */
const landingOf = (stand: Stand, slots: number, scale: number): number =>
  Math.max(stand.landing, (strandPitch / 2) * scale * (slots - 1));

/** How far a branch runs straight on before it turns, in shares of its chord. */
export const straightOn = 0.5;
/** All with all: spokes that turn a little, all the same way, about the junction. */
export const spokeBow = 0.06;

type BranchShape = Extract<RouteShape, { kind: 'branch' }>;

function dyadSpine(
  bundle: BundlePlan,
  shape: Extract<RouteShape, { kind: 'dyad' }>,
  a: Stand,
  b: Stand,
  scale: number,
) {
  const slots = bundle.slots.length;
  const chord = distance(a.at, b.at);
  let fromRadius = landingOf(a, slots, scale) + (shape.outsets?.[a.id] ?? 0);
  let toRadius = landingOf(b, slots, scale) + (shape.outsets?.[b.id] ?? 0);
  const least = 10 * scale;
  if (fromRadius + toRadius > chord - least) {
    const shrink = Math.max(0, chord - least) / (fromRadius + toRadius);
    fromRadius *= shrink;
    toRadius *= shrink;
  }
  const curve = trimmed(bowed(a.at, b.at, shape.bow, shape.skew), fromRadius, toRadius);
  return [{ curve, from: a, to: b, fromRadius, toRadius }];
}

const endsAt = (curve: Curve, stand: Stand, radius: number): Curve =>
  part(curve, 0, Math.max(0.4, 1 - leaves(reversed(curve), stand.at, radius)));

/** Stem from the root to the junction, then branches that go on in its direction and turn. */
function rootedSpines(
  bundle: BundlePlan,
  { junction, turns }: BranchShape,
  root: Stand,
  others: Stand[],
  scale: number,
) {
  const slots = bundle.slots.length;
  const radius = Math.min(landingOf(root, slots, scale), distance(root.at, junction) * 0.8);
  const along = unit(add(junction, root.at, -1));
  const start = add(root.at, along, radius);
  const stem: Curve = [start, mix(start, junction, 0.5), junction];
  const spines: Spine[] = [{ curve: stem, from: root, to: null, fromRadius: radius, toRadius: 0 }];
  for (const other of others) {
    const toRadius = landingOf(other, slots, scale);
    const chord = distance(junction, other.at);
    const control = add(
      junction,
      along,
      chord * (turns?.[other.id] ?? straightOn) * turnShare(along, junction, other.at),
    );
    const curve = endsAt([junction, control, other.at], other, toRadius);
    spines.push({ curve, from: null, to: other, fromRadius: 0, toRadius });
  }
  return spines;
}

/** Sharp turns keep closer to the junction, or the branch would overshoot into a wide loop. */
function turnShare(along: Point, junction: Point, target: Point): number {
  const towards = unit(add(target, junction, -1));
  const cosine = along[0] * towards[0] + along[1] * towards[1];
  return 0.75 + 0.25 * cosine;
}

function spokes(
  bundle: BundlePlan,
  { junction, turns }: BranchShape,
  all: Stand[],
  scale: number,
): Spine[] {
  return all.map((stand) => {
    const toRadius = landingOf(stand, bundle.slots.length, scale);
    const bow = turns?.[stand.id] ?? spokeBow;
    const curve = endsAt(bowed(junction, stand.at, bow), stand, toRadius);
    return { curve, from: null, to: stand, fromRadius: 0, toRadius };
  });
}

/** Middle lines of a bundle: one of a dyad; stem and branches, or spokes, of a branching route. */
export function spinesOf(
  bundle: BundlePlan,
  shape: RouteShape,
  stands: Stands,
  scale: number,
): Spine[] {
  const ends = bundle.actors.flatMap((actor) => stands.get(actor) ?? []);
  if (ends.length < bundle.actors.length) return [];
  if (shape.kind === 'dyad') {
    const [a, b] = ends;
    return a && b ? dyadSpine(bundle, shape, a, b, scale) : [];
  }
  const root = ends.find(({ id }) => id === bundle.root);
  if (!root) return spokes(bundle, shape, ends, scale);
  const others = ends.filter((stand) => stand !== root);
  return rootedSpines(bundle, shape, root, others, scale);
}

/** The port beside the middle line on a landing circle; `left` is left of travel there. */
function port(stand: Stand, middle: Point, left: Point, offset: number, radius: number): Point {
  const outward = unit(add(middle, stand.at, -1));
  const side = outward[0] * left[1] - outward[1] * left[0] < 0 ? 1 : -1;
  const across: Point = [outward[1] * side, -outward[0] * side];
  const angle = offset / Math.max(1, radius);
  return add(add(stand.at, outward, radius * Math.cos(angle)), across, radius * Math.sin(angle));
}

/** The line that runs `offset` px to the left of a middle line, ending on the same circles. */
export function beside(spine: Spine, offset: number): Curve {
  const { curve, from, to } = spine;
  if (Math.abs(offset) < 0.05) return curve;
  const atStart = leftOf(tangentAt(curve, 0));
  const atEnd = leftOf(tangentAt(curve, 1));
  const start = from
    ? port(from, curve[0], atStart, offset, spine.fromRadius)
    : add(curve[0], atStart, offset);
  const end = to ? port(to, curve[2], atEnd, offset, spine.toRadius) : add(curve[2], atEnd, offset);
  const middle = add(pointAt(curve, 0.5), leftOf(tangentAt(curve, 0.5)), offset);
  const control = add(add(middle, middle), mix(start, end, 0.5), -1);
  return [start, control, end];
}

/** Distance of a slot from the middle line, left of travel positive. */
export const offsetOf = (slot: number, slots: number, scale: number): number =>
  ((slots - 1) / 2 - slot) * strandPitch * scale;

/** The lines of one strand; `heads` are the actors that it points to. */
export const strandLines = (
  spines: readonly Spine[],
  offset: number,
  heads: ReadonlySet<string>,
): StrandLine[] =>
  spines.map((spine) => ({
    curve: beside(spine, offset),
    headAtStart: spine.from !== null && heads.has(spine.from.id),
    headAtEnd: spine.to !== null && heads.has(spine.to.id),
  }));
