// Where could a name stand? Free places beside its symbol, then on rings further out.
import { centreOf, distanceToBox, segmentMeetsBox } from './boxes';
import { add, distance, unit } from './curve';
import { type Anchor, brokenInto, heightOf, type TextStyle, widthOf } from './label';
import { isFree, lineToLetter, near, type Obstacles } from './obstacles';
import type { Stand } from './spines';
import type { Box, Point } from './types';

/** A name to be placed. */
export interface Naming {
  stand: Stand;
  text: string;
  lang: string | null;
  style: TextStyle;
  /** Higher goes first. */
  priority: number;
}

/** A place for a name. */
export interface Spot {
  box: Box;
  lines: string[];
  anchor: Anchor;
  leader: [Point, Point] | null;
  cost: number;
}

/** px at scale 1. */
const beside = 7.5;
export const ringRadius = 15.5;
export const betweenLabels = 3;
const rings = [6, 13, 21, 30, 41, 54, 70, 92, 118];
const directions = 20;
const enoughSpots = 36;
const leaderFrom = 15;

/** Left and top of a text box of this size in each of the eight places beside a symbol. */
export function nearSpots(
  { at: [x, y], radius }: Stand,
  width: number,
  height: number,
  scale: number,
) {
  const r = radius + beside * scale;
  const low = radius * 0.85;
  const side = radius * 0.6 + 6 * scale;
  const spots: { left: number; top: number; anchor: Anchor; cost: number }[] = [
    { left: x + r, top: y - height / 2, anchor: 'start', cost: 0 },
    { left: x - r - width, top: y - height / 2, anchor: 'end', cost: 0.4 },
    { left: x + side, top: y + low, anchor: 'start', cost: 0.9 },
    { left: x - side - width, top: y + low, anchor: 'end', cost: 1 },
    { left: x - width / 2, top: y - r - height + 2 * scale, anchor: 'middle', cost: 1.2 },
    { left: x - width / 2, top: y + r - 2 * scale, anchor: 'middle', cost: 1.3 },
    { left: x + side, top: y - low - height, anchor: 'start', cost: 1.4 },
    { left: x - side - width, top: y - low - height, anchor: 'end', cost: 1.5 },
  ];
  return spots;
}

/** Places on a ring further out, where a leader joins name and symbol. */
function farSpots(stand: Stand, width: number, height: number, level: number, scale: number) {
  const reach = stand.radius + (rings[level] ?? 0) * scale;
  return Array.from({ length: directions }, (_, step) => {
    const angle = (step / directions) * 2 * Math.PI;
    const dx = Math.cos(angle);
    const dy = Math.sin(angle);
    const cx = stand.at[0] + dx * (reach + (width / 2) * Math.abs(dx));
    const cy = stand.at[1] + dy * (reach + (height / 2) * (0.35 + 0.65 * Math.abs(dy)));
    const anchor: Anchor = dx > 0.4 ? 'start' : dx < -0.4 ? 'end' : 'middle';
    const upwards = dy < 0 ? 0 : 0.05;
    return { left: cx - width / 2, top: cy - height / 2, anchor, cost: 2 + level + upwards };
  });
}

function leaderBetween(stand: Stand, box: Box, scale: number): [Point, Point] | null {
  const gap = distanceToBox(stand.at, box) - stand.radius;
  if (gap < leaderFrom * scale) return null;
  const nearest: Point = [
    Math.min(box[2], Math.max(box[0], stand.at[0])),
    Math.min(box[3], Math.max(box[1], stand.at[1])),
  ];
  const along = unit(add(nearest, stand.at, -1));
  return [add(nearest, along, -2 * scale), add(stand.at, along, stand.radius + scale)];
}

/** A name that stands nearer to another symbol than to its own could be read as that one's. */
function confusion(stand: Stand, box: Box, others: readonly Stand[]): number {
  const own = distanceToBox(stand.at, box);
  return others.some((other) => other !== stand && distanceToBox(other.at, box) < own * 1.15)
    ? 2.5
    : 0;
}

function spotsOf(
  naming: Naming,
  lines: string[],
  obstacles: Obstacles,
  others: readonly Stand[],
  scale: number,
): Spot[] {
  const { stand, style } = naming;
  const width = widthOf(lines, style);
  const height = heightOf(lines, style);
  const spots: Spot[] = [];
  const [roomLeft, , roomRight] = obstacles.room;
  const look = ({ left: wished, top, anchor, cost }: ReturnType<typeof nearSpots>[number]) => {
    // Near the frame's edge a name moves in, as far as it must.
    const left = Math.max(roomLeft, Math.min(wished, roomRight - width));
    const box: Box = [left, top, left + width, top + height];
    // A selected symbol has a ring.
    if (distanceToBox(stand.at, box) < Math.max(stand.radius + scale, ringRadius * scale)) return;
    if (!isFree(box, obstacles, betweenLabels * scale, lineToLetter * scale)) return;
    const leader = leaderBetween(stand, box, scale);
    if (leader && obstacles.boxes.some((other) => segmentMeetsBox(...leader, other))) return;
    const crossing = leader && crosses(leader, obstacles.strokes) ? crossedLine : 0;
    spots.push({
      box,
      lines,
      anchor,
      leader,
      cost: cost + crossing + confusion(stand, box, others),
    });
  };
  for (const spot of nearSpots(stand, width, height, scale)) look(spot);
  // Ring by ring, until there is enough to choose from.
  for (let level = 0; level < rings.length && spots.length < enoughSpots; level += 1) {
    for (const spot of farSpots(stand, width, height, level, scale)) look(spot);
  }
  return spots;
}

/** Better a leader across a line than a missing name. */
const crossedLine = 8;

const crosses = ([from, to]: [Point, Point], strokes: Obstacles['strokes']): boolean =>
  strokes.some(
    ({ points, box }) =>
      segmentMeetsBox(from, to, box) &&
      points.some(
        (point, index) => index > 0 && meets(points[index - 1] as Point, point, from, to),
      ),
  );

/** Whether the segment from a to b crosses that from c to d. */
export function meets(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    sideOfLine(a, b, c) * sideOfLine(a, b, d) < 0 && sideOfLine(c, d, a) * sideOfLine(c, d, b) < 0
  );
}

const sideOfLine = (p: Point, q: Point, r: Point): number =>
  (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);

const reachOfNames = 260;
const twoLineCost = 1.1;
const twoLineCostNarrow = 0.35;

/** Free places of a name, best first. */
export function allSpots(
  naming: Naming,
  obstacles: Obstacles,
  others: readonly Stand[],
  scale: number,
  isNarrow: boolean,
): Spot[] {
  const { stand, text, style } = naming;
  const within = near(obstacles, stand.at, reachOfNames * scale);
  // Its own symbol is kept off by the places themselves.
  within.boxes = within.boxes.filter((box) => distance(centreOf(box), stand.at) > 0.5);
  const one = spotsOf(naming, [text], within, others, scale);
  const broken = brokenInto(text, 2, style);
  if (broken.length < 2) return one.sort((a, b) => a.cost - b.cost);
  const more = isNarrow ? twoLineCostNarrow : twoLineCost;
  const two = spotsOf(naming, broken, within, others, scale);
  for (const spot of two) spot.cost += more;
  return [...one, ...two].sort((a, b) => a.cost - b.cost);
}
