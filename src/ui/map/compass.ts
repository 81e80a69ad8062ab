// Which actor lies in that direction? Arrow keys go where they point, on the map as drawn.
import type { Point } from '../../scene/types';

export const directions: Record<string, Point> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

interface Placed {
  id: string;
  at: Point;
}

/** Cosines of 45° and of just under 90°: first straight ahead, then anywhere on that side. */
const cones = [Math.SQRT1_2, 0.02];

/** The nearest in a cone of ±45° around the direction, else of ±90°; `null` when nobody is there. */
export function nearestToward(from: Placed, others: readonly Placed[], way: Point): string | null {
  for (const cone of cones) {
    let best: { id: string; length: number } | null = null;
    for (const { id, at } of others) {
      const [dx, dy] = [at[0] - from.at[0], at[1] - from.at[1]];
      const length = Math.hypot(dx, dy);
      if (id === from.id || length === 0) continue;
      const cosine = (dx * way[0] + dy * way[1]) / length;
      if (cosine >= cone && (!best || length < best.length)) best = { id, length };
    }
    if (best) return best.id;
  }
  return null;
}
