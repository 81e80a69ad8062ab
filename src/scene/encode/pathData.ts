// How is a shape written as SVG path data? With one digit: a tenth of a pixel.
import type { Curve, Point } from '../types';

const digit = (value: number): string => String(Math.round(value * 10) / 10 || 0);
const pair = ([x, y]: Point): string => `${digit(x)},${digit(y)}`;

/** Curves that join end to start. */
export function pathOfCurves(curves: readonly Curve[]): string {
  const start = curves[0] ? `M${pair(curves[0][0])}` : '';
  return start + curves.map(([, control, end]) => `Q${pair(control)} ${pair(end)}`).join('');
}

export const pathOfPoints = (points: readonly Point[], isClosed: boolean): string =>
  `M${points.map(pair).join('L')}${isClosed ? 'Z' : ''}`;

export function pathOfCircle([x, y]: Point, radius: number): string {
  // As written: halves whose width is not twice their radius would make an oval.
  const r = Number(digit(radius));
  const half = (width: number) => `a${r},${r} 0 1,0 ${digit(width)},0`;
  return `M${pair([x - r, y])}${half(2 * r)}${half(-2 * r)}Z`;
}

/** Carries a drawing made around [0, 0], its x axis along `heading`, to a point. */
export const carriedTo =
  (at: Point, heading: Point, size: number) =>
  ([x, y]: Point): Point => [
    at[0] + (x * heading[0] - y * heading[1]) * size,
    at[1] + (x * heading[1] + y * heading[0]) * size,
  ];
