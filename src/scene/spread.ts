// How do symbols that stand too near to each other come apart? A deterministic relaxation.
import { boxOf, distanceToBox, grown } from './boxes';
import { add, distance, unit } from './curve';
import type { Box, Point } from './types';

export interface Spreadable {
  id: string;
  at: Point;
  /** What never moves: docked symbols. */
  isFixed: boolean;
}

const rounds = 120;
/** px that a symbol's middle keeps from controls. */
const besideControl = 16;
/** How strongly a symbol is drawn back to its true place in each round. */
const pull = 0.04;

/** A direction of its own for each pair that stands on one spot: the golden angle, step by step. */
const apart = (index: number): Point => {
  const angle = index * 2.39996;
  return [Math.cos(angle), Math.sin(angle)];
};

const within = ([x, y]: Point, [left, top, right, bottom]: Box): Point => [
  Math.min(right, Math.max(left, x)),
  Math.min(bottom, Math.max(top, y)),
];

function pushApart(points: Point[], items: readonly Spreadable[], least: LeastDistance): void {
  for (let first = 0; first < points.length; first += 1) {
    for (let second = first + 1; second < points.length; second += 1) {
      const one = points[first];
      const other = points[second];
      const a = items[first];
      const b = items[second];
      if (!one || !other || !a || !b || (a.isFixed && b.isFixed)) continue;
      const away = distance(one, other);
      const missing = least(a.id, b.id) - away;
      if (missing <= 0) continue;
      const direction = away < 0.5 ? apart(second) : unit(add(other, one, -1));
      const share = a.isFixed || b.isFixed ? missing : missing / 2;
      if (!a.isFixed) points[first] = add(one, direction, -share);
      if (!b.isFixed) points[second] = add(other, direction, share);
    }
  }
}

/** The nearest point outside of the boxes and still within the room. */
function outOf(boxes: readonly Box[], point: Point, room: Box): Point {
  const covering = boxes.find((box) => distanceToBox(point, box) === 0);
  if (!covering) return point;
  const [x, y] = point;
  const [left, top, right, bottom] = covering;
  const exits: Point[] = [
    [left, y],
    [right, y],
    [x, top],
    [x, bottom],
  ];
  const free = exits.filter((exit) => distanceToBox(exit, room) === 0);
  return free.sort((one, other) => distance(one, point) - distance(other, point))[0] ?? point;
}

export type LeastDistance = (one: string, other: string) => number;

/**
 * Moves points apart until each pair keeps its least distance, as near to their true places and
 * within the box, and as far outside of the controls, as the others allow. What already stands free stays exactly where it is.
 */
export function spread(
  items: readonly Spreadable[],
  least: LeastDistance,
  box: Box,
  controls: readonly Box[],
  alsoMoves: (points: Point[]) => void = () => {},
): Point[] {
  const points = items.map(({ at }) => at);
  // A true place outside the box (an extreme aspect ratio) may stay: the fit decides that, not we.
  const room = boxOf([...points, [box[0], box[1]], [box[2], box[3]]]);
  const covered = controls.map((control) => grown(control, besideControl));
  for (let round = 0; round < rounds; round += 1) {
    const before = points.map((point) => point);
    if (round < rounds * 0.75) {
      items.forEach((item, index) => {
        const point = points[index];
        if (!point || item.isFixed) return;
        points[index] = add(point, add(item.at, point, -1), pull);
      });
    }
    alsoMoves(points);
    pushApart(points, items, least);
    items.forEach((item, index) => {
      const point = points[index];
      if (point && !item.isFixed) points[index] = outOf(covered, within(point, room), room);
    });
    if (points.every((point, index) => distance(point, before[index] ?? point) < 0.05)) break;
  }
  return points;
}
