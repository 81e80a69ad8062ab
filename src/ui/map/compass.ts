// Which actor lies in that direction? Arrow keys go where they point, on the map as drawn.
import type { Point } from '../../scene/types';
import type { Arrow } from '../../scene/words/status';

export const directions: Record<Arrow, Point> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export const isArrow = (key: string): key is Arrow => key in directions;

const opposites: Record<Arrow, Arrow> = {
  ArrowRight: 'ArrowLeft',
  ArrowLeft: 'ArrowRight',
  ArrowDown: 'ArrowUp',
  ArrowUp: 'ArrowDown',
};

export interface Placed {
  id: string;
  at: Point;
}

/** First straight ahead, then anywhere on that side; degrees. */
const cones = [45, 89];

/** What lies aside counts as farther: with this every country of the world reaches every other. */
const cost = (length: number, degrees: number): number => length * (1 + 1.5 * (degrees / 45) ** 2);

/** The nearest in a cone of ±45° around the direction, else of ±90°; `null` when nobody is there. */
export function nearestToward(from: Placed, others: readonly Placed[], way: Point): string | null {
  for (const cone of cones) {
    let best: { id: string; cost: number } | null = null;
    for (const { id, at } of others) {
      const [dx, dy] = [at[0] - from.at[0], at[1] - from.at[1]];
      const length = Math.hypot(dx, dy);
      if (id === from.id || length === 0) continue;
      const cosine = (dx * way[0] + dy * way[1]) / length;
      const degrees = (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
      if (degrees > cone) continue;
      const next = cost(length, degrees);
      if (!best || next < best.cost) best = { id, cost: next };
    }
    if (best) return best.id;
  }
  return null;
}

/** One arrow's way from an actor to another. */
export interface Stride {
  from: string;
  to: string;
  arrow: Arrow;
}

/**
 * Where an arrow leads, and the strides that led there. The opposite arrow goes back the way one
 * came, though the nearest in that direction may be another.
 */
export function walk(
  trail: readonly Stride[],
  from: Placed,
  others: readonly Placed[],
  arrow: Arrow,
): { to: string; trail: Stride[] } | null {
  const last = trail.at(-1);
  const isBack = last?.to === from.id && opposites[last.arrow] === arrow;
  if (last && isBack && others.some(({ id }) => id === last.from))
    return { to: last.from, trail: trail.slice(0, -1) };
  const to = nearestToward(from, others, directions[arrow]);
  if (to === null) return null;
  const behind = last?.to === from.id ? trail : [];
  return { to, trail: [...behind, { from: from.id, to, arrow }] };
}
