// Where does a curve run? Quadratic Béziers: points, tangents, cuts, samples.
import type { Curve, Point } from './types';

export const add = (one: Point, other: Point, times = 1): Point => [
  one[0] + other[0] * times,
  one[1] + other[1] * times,
];

/** `Math.hypot` guards against overflow that pixels never reach, and takes ten times as long. */
const hypotenuse = (x: number, y: number): number => Math.sqrt(x * x + y * y);

export const distance = (one: Point, other: Point): number =>
  hypotenuse(one[0] - other[0], one[1] - other[1]);

export const mix = (one: Point, other: Point, share: number): Point => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
];

export const unit = ([x, y]: Point): Point => {
  const length = Math.hypot(x, y);
  return length === 0 ? [1, 0] : [x / length, y / length];
};

/** Left of travel on a screen, where y points down. */
export const leftOf = ([x, y]: Point): Point => [y, -x];

export const turned = ([x, y]: Point, radians: number): Point => [
  x * Math.cos(radians) - y * Math.sin(radians),
  x * Math.sin(radians) + y * Math.cos(radians),
];

export const rounded = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

export function pointAt(curve: Curve, t: number): Point {
  // Indices, not destructuring: this runs before an engine has optimised anything, and often.
  const start = curve[0];
  const control = curve[1];
  const end = curve[2];
  const u = 1 - t;
  return [
    u * u * start[0] + 2 * u * t * control[0] + t * t * end[0],
    u * u * start[1] + 2 * u * t * control[1] + t * t * end[1],
  ];
}

/** Unit tangent in the direction of travel. */
export function tangentAt([start, control, end]: Curve, t: number): Point {
  const u = 1 - t;
  const along: Point = [
    u * (control[0] - start[0]) + t * (end[0] - control[0]),
    u * (control[1] - start[1]) + t * (end[1] - control[1]),
  ];
  return along[0] === 0 && along[1] === 0 ? unit(add(end, start, -1)) : unit(along);
}

/**
 * The curve from `start` to `end` whose middle rises by `bow` chords to the left of travel.
 *
 * @param skew where along the chord the control stands; 0.5 is symmetric
 */
export function bowed(start: Point, end: Point, bow: number, skew = 0.5): Curve {
  const chord: Point = add(end, start, -1);
  const control = add(mix(start, end, skew), leftOf(chord), 2 * bow);
  return [start, control, end];
}

/** The part of a curve between two parameters (de Casteljau). */
export function part(curve: Curve, from: number, to: number): Curve {
  const start = pointAt(curve, from);
  const end = pointAt(curve, to);
  const [a, b, c] = curve;
  const control: Point = [
    (1 - from) * (1 - to) * a[0] + (from * (1 - to) + to * (1 - from)) * b[0] + from * to * c[0],
    (1 - from) * (1 - to) * a[1] + (from * (1 - to) + to * (1 - from)) * b[1] + from * to * c[1],
  ];
  return [start, control, end];
}

/** The parameter at which a curve from `centre` first leaves a circle around it. */
export function leaves(curve: Curve, centre: Point, radius: number): number {
  let inside = 0;
  let outside = 1;
  const steps = 16;
  for (let step = 1; step <= steps; step += 1) {
    if (distance(pointAt(curve, step / steps), centre) > radius) {
      outside = step / steps;
      inside = (step - 1) / steps;
      break;
    }
  }
  for (let round = 0; round < 12; round += 1) {
    const middle = (inside + outside) / 2;
    if (distance(pointAt(curve, middle), centre) > radius) outside = middle;
    else inside = middle;
  }
  return outside;
}

export const reversed = ([start, control, end]: Curve): Curve => [end, control, start];

/** A curve trimmed to the landing circles of both of its ends. */
export function trimmed(curve: Curve, startRadius: number, endRadius: number): Curve {
  const from = leaves(curve, curve[0], startRadius);
  const to = 1 - leaves(reversed(curve), curve[2], endRadius);
  return to > from ? part(curve, from, to) : part(curve, 0.45, 0.55);
}

/** Upper bound of a curve's length: half way between chord and control polygon. */
export const lengthOf = ([start, control, end]: Curve): number =>
  (distance(start, end) + distance(start, control) + distance(control, end)) / 2;

/** Points along a curve, none further apart than `step` (parameters are even, so ends lie closer). */
export function sampled(curve: Curve, step: number, least = 2): Point[] {
  const longest = Math.max(distance(curve[0], curve[1]), distance(curve[1], curve[2])) * 2;
  const count = Math.max(least, Math.ceil(longest / step));
  return Array.from({ length: count + 1 }, (_, index) => pointAt(curve, index / count));
}

/** Distance from a point to a segment. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const x = point[0];
  const y = point[1];
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / square;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  return hypotenuse(from[0] + dx * share - x, from[1] + dy * share - y);
}

export function distanceToLine(point: Point, line: readonly Point[]): number {
  let least = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const away = distanceToSegment(point, line[index - 1] as Point, line[index] as Point);
    if (away < least) least = away;
  }
  return least;
}

const digit = (value: number): string => String(Math.round(value * 10) / 10);

export const pathOfCurve = ([start, control, end]: Curve): string =>
  `M${digit(start[0])},${digit(start[1])}Q${digit(control[0])},${digit(control[1])} ` +
  `${digit(end[0])},${digit(end[1])}`;
