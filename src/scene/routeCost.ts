// How good is a course? Crossings, near misses and touched names, in one sum to be made small.
import { grown, overlaps, polylineMeetsBox, segmentMeetsBox } from './boxes';
import { distance, distanceToLine, distanceToSegment } from './curve';
import type { Candidate } from './routeCandidates';
import { type Spine, type Stand, type Stands, strandPitch } from './spines';
import type { Box, Point } from './types';

/** A box that routes should keep off, and how much it costs to touch it. */
export interface Obstacle {
  box: Box;
  cost: number;
}

export interface Ground {
  stands: Stands;
  obstacles: Obstacle[];
  /** The frame, less its margin. */
  room: Box;
  scale: number;
}

const crossing = 8;
const leastAngle = (40 * Math.PI) / 180;
const flatCrossing = 16;
const nearSymbol = 6;
/** Between a symbol and the heads that point at it there is no way through. */
const throughLanding = 26;
const landingGap = 12;
export const overSymbol = 80;
const symbolClearance = 24;
const crossedHead = 9;
/** px at scale 1 from a line's end within which its head stands. */
const headReach = 38;
const nearHead = 4;
const headGap = 14;
const collision = 11;
const outside = 40;
const alongside = 18;
const strandGap = 11;

/** px that a line keeps from letters, with half its own width. */
const letterGap = 6;

/** A limb of a branch keeps off the other members too; a dyad has no others. */
const endsIn = ({ from, to }: Spine, id: string): boolean => from?.id === id || to?.id === id;

function symbolCost(candidate: Candidate, { stands, scale }: Ground): number {
  const { spines, lines, half, box } = candidate;
  const reach = (symbolClearance * scale + half) * 1.2;
  let sum = 0;
  for (const { id, at, radius, landing } of stands.values()) {
    if (!overlaps(box, [at[0], at[1], at[0], at[1]], reach)) continue;
    let away = Infinity;
    lines.forEach((line, index) => {
      if (endsIn(spines[index] as Spine, id)) return;
      away = Math.min(away, distanceToLine(at, line));
    });
    const free = away - half;
    if (free < radius + 5 * scale) sum += overSymbol;
    else if (free < landing + landingGap * scale) sum += throughLanding;
    else if (free < symbolClearance * scale) sum += nearSymbol;
  }
  return sum;
}

function junctionCost(candidate: Candidate, ground: Ground): number {
  if (candidate.shape.kind !== 'branch') return 0;
  const { junction } = candidate.shape;
  let sum = 0;
  for (const stand of ground.stands.values()) {
    if (distance(stand.at, junction) < stand.landing + 14 * ground.scale) sum += 20;
  }
  for (const { box } of ground.obstacles) {
    const point: Box = [junction[0], junction[1], junction[0], junction[1]];
    if (overlaps(point, box, 12 * ground.scale)) sum += 30;
  }
  return sum;
}

/** Cost of the boxes that a candidate runs over. */
export function touchCost(
  candidate: Candidate,
  obstacles: readonly Obstacle[],
  scale: number,
): number {
  const gap = letterGap * scale + candidate.half;
  let sum = 0;
  for (const { box, cost } of obstacles) {
    if (!overlaps(candidate.box, box, gap)) continue;
    if (candidate.lines.some((line) => polylineMeetsBox(line, box, gap))) sum += cost;
  }
  return sum;
}

/** Cost of a candidate by itself: its shape, symbols and names it meets, what leaves the frame. */
export function ownCost(candidate: Candidate, ground: Ground): number {
  let sum = candidate.shapeCost + symbolCost(candidate, ground) + junctionCost(candidate, ground);
  sum += touchCost(candidate, ground.obstacles, ground.scale);
  const points = candidate.lines.flat();
  const room = grown(ground.room, -candidate.half);
  const out = points.filter((point) => isOutside(point, room));
  return sum + (out.length > 0 ? outside * (0.3 + out.length / points.length) : 0);
}

const isOutside = (point: Point, room: Box): boolean =>
  point[0] < room[0] || point[0] > room[2] || point[1] < room[1] || point[1] > room[3];

/** Angle between two crossing segments; `null` when they do not cross. */
function crossingAngle(a: Point, b: Point, c: Point, d: Point): number | null {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]))
    return null;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1]))
    return null;
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-9) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  if (t < 0 || t > 1 || u < 0 || u > 1) return null;
  return Math.asin(Math.min(1, Math.abs(cross) / (Math.hypot(rx, ry) * Math.hypot(sx, sy))));
}

/** Where two lines cross, what that costs: flat angles and heads make it worse. */
function lineCrossings(
  one: Candidate,
  first: number,
  other: Candidate,
  second: number,
  reach: number,
): number {
  const line = one.lines[first] as Point[];
  const foreign = other.lines[second] as Point[];
  const within = other.boxes[second] as Box;
  let sum = 0;
  for (let index = 1; index < line.length; index += 1) {
    const a = line[index - 1] as Point;
    const b = line[index] as Point;
    if (!segmentMeetsBox(a, b, within)) continue;
    for (let step = 1; step < foreign.length; step += 1) {
      const angle = crossingAngle(a, b, foreign[step - 1] as Point, foreign[step] as Point);
      if (angle === null) continue;
      sum += crossing + flatCrossing * Math.max(0, 1 - angle / leastAngle);
      const isAtHead =
        isAtEnd(a, one.spines[first] as Spine, reach) ||
        isAtEnd(a, other.spines[second] as Spine, reach);
      if (isAtHead) sum += crossedHead;
    }
  }
  return sum;
}

/** Whether a point lies where a line lands on an actor. */
const isAtEnd = (point: Point, { curve, from, to }: Spine, reach: number): boolean =>
  (from !== null && distance(point, curve[0]) < reach) ||
  (to !== null && distance(point, curve[2]) < reach);

/** Share of one line that runs nearer than `gap` to another; ends at a common actor do not count. */
function lineNearness(
  one: readonly Point[],
  other: readonly Point[],
  within: Box,
  gap: number,
  common: readonly Stand[],
) {
  let near = 0;
  for (const point of one) {
    if (point[0] < within[0] - gap || point[0] > within[2] + gap) continue;
    if (point[1] < within[1] - gap || point[1] > within[3] + gap) continue;
    if (common.some(({ at, landing }) => distance(at, point) < landing + 2.2 * gap)) continue;
    for (let index = 1; index < other.length; index += 1) {
      if (distanceToSegment(point, other[index - 1] as Point, other[index] as Point) < gap) {
        near += 1;
        break;
      }
    }
  }
  return near / one.length;
}

function endCost(one: Candidate, other: Candidate, scale: number): number {
  let sum = 0;
  for (const end of one.ends) {
    for (const foreign of other.ends) {
      if (end.actor !== foreign.actor) continue;
      const turn = Math.abs(end.angle - foreign.angle) % (2 * Math.PI);
      const radius = Math.min(end.radius, foreign.radius);
      const apart = Math.min(turn, 2 * Math.PI - turn) * radius - one.half - other.half;
      const missing = 1 - apart / (headGap * scale);
      if (missing > 0) sum += nearHead * missing;
      // Beyond 1 they overlap: heads collide, or a line leaves through another bundle.
      if (missing > 1) sum += collision * missing;
    }
  }
  return sum;
}

/** Cost of two candidates beside each other. */
export function pairCost(one: Candidate, other: Candidate, { stands, scale }: Ground): number {
  const gap = one.half + other.half + strandGap * scale;
  let sum = endCost(one, other, scale);
  if (!overlaps(one.box, other.box, gap)) return sum;
  const common = one.ends.flatMap((end) =>
    other.ends.some(({ actor }) => actor === end.actor) ? (stands.get(end.actor) ?? []) : [],
  );
  // A bundle of two lines is crossed twice, though at one spot.
  const strands = 1 + (one.half + other.half) / (strandPitch * scale);
  one.lines.forEach((line, first) => {
    const box = one.boxes[first] as Box;
    other.lines.forEach((foreign, second) => {
      const within = other.boxes[second] as Box;
      if (!overlaps(box, within, gap)) return;
      sum += strands * lineCrossings(one, first, other, second, headReach * scale);
      sum += alongside * lineNearness(line, foreign, within, gap, common);
    });
  });
  return sum;
}
