// How is an arc of a circle drawn with curves? At most a quarter turn each (error below 0.03 %).
import type { Point } from '../../scene/types';
import type { Command } from './commands';

/** After SVG 1.1, appendix F.6.5, for equal radii. */
function centreOf(from: Point, to: Point, radius: number, isLeft: boolean): Point {
  const [dx, dy] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  const half = Math.hypot(dx, dy);
  const away = Math.sqrt(Math.max(0, radius * radius - half * half)) / half;
  const side = isLeft ? -away : away;
  return [from[0] + dx - side * dy, from[1] + dy + side * dx];
}

/** Angles grow as x turns towards y. */
export function arcAround([x, y]: Point, radius: number, start: number, sweep: number): Command[] {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: count }, (_, index): Command => {
    const [one, other] = [start + index * step, start + (index + 1) * step];
    const [fromX, fromY] = [x + radius * Math.cos(one), y + radius * Math.sin(one)];
    const [toX, toY] = [x + radius * Math.cos(other), y + radius * Math.sin(other)];
    return [
      'c',
      [fromX - reach * Math.sin(one), fromY + reach * Math.cos(one)],
      [toX + reach * Math.sin(other), toY - reach * Math.cos(other)],
      [toX, toY],
    ];
  });
}

export function circularArc(
  from: Point,
  to: Point,
  given: number,
  isLarge: boolean,
  isClockwise: boolean,
): Command[] {
  const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
  const radius = Math.max(Math.abs(given), half);
  if (half === 0 || radius === 0) return [['l', to]];
  const centre = centreOf(from, to, radius, isLarge === isClockwise);
  const angle = ([x, y]: Point) => Math.atan2(y - centre[1], x - centre[0]);
  const start = angle(from);
  const turn = 2 * Math.PI;
  const forward = (((angle(to) - start) % turn) + turn) % turn;
  return arcAround(centre, radius, start, isClockwise ? forward : forward - turn);
}
