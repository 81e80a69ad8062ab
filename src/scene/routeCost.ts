// How good is a course? Crossings, near misses and touched names, in one sum to be made small.
import { grown, overlaps, polylineMeetsBox, segmentMeetsBox } from './boxes';
import { distance, distanceToLine, distanceToSegment } from './curve';
import type { Candidate } from './routeCandidates';
import type { Stand, Stands } from './spines';
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

const crossing = 10;
const leastAngle = (40 * Math.PI) / 180;
const flatCrossing = 16;
const nearSymbol = 8;
const overSymbol = 80;
const symbolClearance = 24;
const crossedHead = 9;
/** px at scale 1 from a line's end within which its head stands. */
const headReach = 42;
const nearHead = 4;
const headGap = 14;
const collision = 12;
const outside = 40;
const alongside = 18;
const strandGap = 11;

/** px that a line keeps from letters, with half its own width. */
export const letterGap = 6;

function symbolCost(
  candidate: Candidate,
  { stands, scale }: Ground,
  actors: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const stand of stands.values()) {
    if (actors.has(stand.id)) continue;
    const reach = (symbolClearance * scale + candidate.half) * 1.2;
    if (!overlaps(candidate.box, [stand.at[0], stand.at[1], stand.at[0], stand.at[1]], reach))
      continue;
    const away = Math.min(...candidate.lines.map((line) => distanceToLine(stand.at, line)));
    const free = away - candidate.half;
    if (free < stand.radius + 5 * scale) sum += overSymbol;
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
export function ownCost(candidate: Candidate, ground: Ground, actors: ReadonlySet<string>): number {
  let sum =
    candidate.shapeCost + symbolCost(candidate, ground, actors) + junctionCost(candidate, ground);
  sum += touchCost(candidate, ground.obstacles, ground.scale);
  const points = candidate.lines.flat();
  const out = points.filter((point) => isOutside(point, grown(ground.room, -candidate.half)));
  return sum + (out.length > 0 ? outside * (0.3 + out.length / points.length) : 0);
}

const isOutside = ([x, y]: Point, [left, top, right, bottom]: Box): boolean =>
  x < left || x > right || y < top || y > bottom;

/** Angle between two crossing segments; `null` when they do not cross. */
export function crossingAngle(a: Point, b: Point, c: Point, d: Point): number | null {
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
  one: readonly Point[],
  other: readonly Point[],
  within: Box,
  reach: number,
): number {
  let sum = 0;
  for (let first = 1; first < one.length; first += 1) {
    const a = one[first - 1] as Point;
    const b = one[first] as Point;
    if (!segmentMeetsBox(a, b, within)) continue;
    for (let second = 1; second < other.length; second += 1) {
      const angle = crossingAngle(a, b, other[second - 1] as Point, other[second] as Point);
      if (angle === null) continue;
      sum += crossing + flatCrossing * Math.max(0, 1 - angle / leastAngle);
      if (isAtEnd(a, one, reach) || isAtEnd(a, other, reach)) sum += crossedHead;
    }
  }
  return sum;
}

const isAtEnd = (point: Point, line: readonly Point[], reach: number): boolean =>
  distance(point, line[0] as Point) < reach ||
  distance(point, line[line.length - 1] as Point) < reach;

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
      // Beyond 1 the heads themselves collide, which is worse than any crossing.
      if (missing > 0) sum += nearHead * missing + collision * Math.max(0, missing - 1);
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
  one.lines.forEach((line, first) => {
    const box = one.boxes[first] as Box;
    other.lines.forEach((foreign, second) => {
      const within = other.boxes[second] as Box;
      if (!overlaps(box, within, gap)) return;
      sum += lineCrossings(line, foreign, within, headReach * scale);
      sum += alongside * lineNearness(line, foreign, within, gap, common);
    });
  });
  return sum;
}
