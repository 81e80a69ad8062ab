// Where on a curve is a distance reached? Quadratic Béziers by arc length.
import { distance, part, pointAt } from '../curve';
import type { Curve, Point } from '../types';

/** A curve with its length in px and the way from a distance along it to its parameter. */
export interface MeasuredCurve {
  curve: Curve;
  length: number;
  /** Parameter 0 to 1 at a distance from the start; beyond the ends it is 0 or 1. */
  parameterAt: (along: number) => number;
}

/** Chords per curve: at 1,000 px of length the error stays under 0.1 px. */
const chords = 64;

export function measureCurve(curve: Curve): MeasuredCurve {
  const reached = [0];
  let length = 0;
  for (let index = 1; index <= chords; index += 1) {
    length += distance(pointAt(curve, (index - 1) / chords), pointAt(curve, index / chords));
    reached.push(length);
  }
  const parameterAt = (along: number): number => {
    if (along <= 0) return 0;
    const index = reached.findIndex((value) => value >= along);
    if (index < 1) return 1;
    const before = reached[index - 1] ?? 0;
    const after = reached[index] ?? before;
    return (index - 1 + (along - before) / (after - before || 1)) / chords;
  };
  return { curve, length, parameterAt };
}

export const pointAlong = (measured: MeasuredCurve, along: number): Point =>
  pointAt(measured.curve, measured.parameterAt(along));

/** The stretch of a curve between two distances in px; `null` when nothing is left. */
export function trim(measured: MeasuredCurve, from: number, to: number): Curve | null {
  if (to - from < 0.1) return null;
  return part(measured.curve, measured.parameterAt(from), measured.parameterAt(to));
}

/** Distance along the curve at which it comes nearest to a point, to a pixel. */
export function nearestAlong(measured: MeasuredCurve, point: Point): number {
  let nearest = { along: 0, away: Infinity };
  for (let along = 0; along <= measured.length; along += 1) {
    const away = distance(pointAlong(measured, along), point);
    if (away < nearest.away) nearest = { along, away };
  }
  return nearest.along;
}
