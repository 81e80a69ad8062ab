// Do two things on the map touch? Boxes in frame pixels.
import type { Box, Point } from './types';

export const overlaps = (one: Box, other: Box, gap = 0): boolean =>
  one[0] < other[2] + gap &&
  other[0] < one[2] + gap &&
  one[1] < other[3] + gap &&
  other[1] < one[3] + gap;

export const grown = (box: Box, by: number): Box => [
  box[0] - by,
  box[1] - by,
  box[2] + by,
  box[3] + by,
];

export const around = ([x, y]: Point, radius: number): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

export const holds = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

export const centreOf = (box: Box): Point => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];

/** Distance from a point to a box; 0 inside. */
export const distanceToBox = (point: Point, box: Box): number =>
  Math.hypot(
    Math.max(box[0] - point[0], 0, point[0] - box[2]),
    Math.max(box[1] - point[1], 0, point[1] - box[3]),
  );

/** Smallest box around points. */
export function boxOf(points: readonly Point[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

/** Whether the segment from `from` to `to` enters the box: no axis of the two separates them. */
export function segmentMeetsBox(from: Point, to: Point, box: Box): boolean {
  // Indices, not destructuring: this runs a hundred thousand times in a layout.
  const ax = from[0];
  const ay = from[1];
  const bx = to[0];
  const by = to[1];
  if (ax < box[0] && bx < box[0]) return false;
  if (ax > box[2] && bx > box[2]) return false;
  if (ay < box[1] && by < box[1]) return false;
  if (ay > box[3] && by > box[3]) return false;
  const dx = bx - ax;
  const dy = by - ay;
  const aside = Math.abs(dx * ((box[1] + box[3]) / 2 - ay) - dy * ((box[0] + box[2]) / 2 - ax));
  return aside <= (Math.abs(dx) * (box[3] - box[1]) + Math.abs(dy) * (box[2] - box[0])) / 2;
}

/** Whether a polyline comes nearer than `gap` to a box (corners count as square). */
export function polylineMeetsBox(line: readonly Point[], box: Box, gap: number): boolean {
  const reach = grown(box, gap);
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1];
    const to = line[index];
    if (from && to && segmentMeetsBox(from, to, reach)) return true;
  }
  return false;
}
