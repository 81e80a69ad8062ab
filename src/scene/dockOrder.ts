// In which order do docked actors stand? So that their ties run straight and do not cross.
import type { BundlePlan } from './bundles';

/** Up to here every order is tried; beyond, they are sorted by where their ties lead. */
const mostTried = 6;
/** A tie that would run through a neighbour costs more than any length. */
const passing = 1e4;
/** Two ties that would cross, in widths of the frame. */
const crossing = 0.5;

function permutations(ids: readonly string[]): string[][] {
  if (ids.length < 2) return [[...ids]];
  return ids.flatMap((id, index) =>
    permutations([...ids.slice(0, index), ...ids.slice(index + 1)]).map((rest) => [id, ...rest]),
  );
}

interface Pull {
  actor: string;
  x: number;
}

/** Where the ties of docked actors lead: the x of their placed ends. */
function pullsOf(bundles: readonly BundlePlan[], docked: Set<string>, xOf: Map<string, number>) {
  const pulls: Pull[] = [];
  const between: [string, string][] = [];
  for (const { actors } of bundles) {
    const inside = actors.filter((actor) => docked.has(actor));
    for (const actor of inside) {
      for (const other of actors) {
        const x = xOf.get(other);
        if (x !== undefined) pulls.push({ actor, x });
        else if (actor < other) between.push([actor, other]);
      }
    }
  }
  return { pulls, between };
}

/**
 * Docked actors from left to right.
 *
 * @param xOf x of the placed actors
 * @param width of the frame: the row is taken to span it
 */
export function dockOrder(
  docked: readonly string[],
  bundles: readonly BundlePlan[],
  xOf: Map<string, number>,
  width: number,
): string[] {
  const { pulls, between } = pullsOf(bundles, new Set(docked), xOf);
  const mean = (actor: string): number => {
    const own = pulls.filter((pull) => pull.actor === actor);
    return own.length === 0 ? width / 2 : own.reduce((sum, { x }) => sum + x, 0) / own.length;
  };
  const byTies = [...docked].sort((one, other) => mean(one) - mean(other));
  if (docked.length > mostTried) return byTies;
  const cost = (order: readonly string[]): number => {
    const slot = new Map(order.map((id, index) => [id, index]));
    const xAt = (id: string) => (((slot.get(id) ?? 0) + 0.5) / order.length) * width;
    let sum = 0;
    for (const { actor, x } of pulls) sum += Math.abs(xAt(actor) - x);
    for (const one of pulls) {
      for (const other of pulls) {
        const isCrossed =
          (slot.get(one.actor) ?? 0) < (slot.get(other.actor) ?? 0) && one.x > other.x;
        if (isCrossed) sum += crossing * width;
      }
    }
    for (const [one, other] of between) {
      sum += passing * (Math.abs((slot.get(one) ?? 0) - (slot.get(other) ?? 0)) - 1);
    }
    return sum;
  };
  let best = byTies;
  let least = cost(byTies);
  for (const order of permutations(byTies)) {
    const sum = cost(order);
    if (sum < least - 1e-6) {
      best = order;
      least = sum;
    }
  }
  return best;
}
