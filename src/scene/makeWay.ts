// Who stands in the way of somebody else's line? Symbols step aside until lines run free.

import type { Bowed } from './bowRoutes';
import { overlaps } from './boxes';
import { add, distance, leftOf, unit } from './curve';
import type { Stand, Stands } from './spines';
import type { Point } from './types';

/** px at scale 1 between the edges of a line and of a symbol that it passes. */
const passing = 6;

/** The point of a line that is nearest to a point, and the line's direction there. */
function nearestOn(line: readonly Point[], point: Point): { at: Point; along: Point } {
  let best = { at: line[0] ?? point, along: [1, 0] as Point };
  let least = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1] as Point;
    const to = line[index] as Point;
    const along = add(to, from, -1);
    const square = along[0] ** 2 + along[1] ** 2;
    const reach = (point[0] - from[0]) * along[0] + (point[1] - from[1]) * along[1];
    const at = add(from, along, square === 0 ? 0 : Math.min(1, Math.max(0, reach / square)));
    const away = distance(at, point);
    if (away >= least) continue;
    least = away;
    best = { at, along };
  }
  return best;
}

/** How far, and which way, a symbol would have to step aside for a bundle; `null` if it need not. */
function stepAside(
  stand: Stand,
  { candidate: { spines, lines, boxes, half } }: Bowed,
  scale: number,
): Point | null {
  const { id, at, radius } = stand;
  const wanted = radius + half + passing * scale;
  let step: Point | null = null;
  let most = 0;
  lines.forEach((line, index) => {
    const spine = spines[index];
    const box = boxes[index];
    if (!box || spine?.from?.id === id || spine?.to?.id === id) return;
    if (!overlaps(box, [at[0], at[1], at[0], at[1]], wanted)) return;
    const { at: nearest, along } = nearestOn(line, at);
    const away = distance(nearest, at);
    const missing = wanted - away;
    if (missing <= most) return;
    most = missing;
    const direction = away < 0.5 ? unit(leftOf(along)) : unit(add(at, nearest, -1));
    step = [direction[0] * missing, direction[1] * missing];
  });
  return step;
}

export interface Blocking {
  /** Lines that run into symbols. */
  count: number;
  /** Where the symbols in their way would stand free, by actor. */
  asked: Map<string, Point>;
}

/** Every symbol that stands in the way of somebody else's line. */
export function blocking(stands: Stands, bowed: readonly Bowed[], scale: number): Blocking {
  const asked = new Map<string, Point>();
  let count = 0;
  for (const stand of stands.values()) {
    let sum: Point = [0, 0];
    for (const one of bowed) {
      const step = stepAside(stand, one, scale);
      if (!step) continue;
      count += 1;
      sum = add(sum, step);
    }
    if (sum[0] !== 0 || sum[1] !== 0) asked.set(stand.id, add(stand.at, sum));
  }
  return { count, asked };
}
