// What is an outline in the few words that PDF has: move, line, curve, close?
import type { Point } from '../../scene/types';

export type Command =
  | readonly ['m' | 'l', Point]
  | readonly ['c', Point, Point, Point]
  | readonly ['h'];

const between = ([x1, y1]: Point, [x2, y2]: Point, part: number): Point => [
  x1 + (x2 - x1) * part,
  y1 + (y2 - y1) * part,
];

/** A curve with one control point as the same curve with two. */
export const quadratic = (from: Point, control: Point, to: Point): Command => [
  'c',
  between(from, control, 2 / 3),
  between(to, control, 2 / 3),
  to,
];
