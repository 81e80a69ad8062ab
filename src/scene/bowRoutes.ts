// Which course does each bundle take where there are too many to search? Its own side, its least bow.
import type { BundlePlan } from './bundles';
import { outset } from './outset';
import type { Costed } from './refineLimbs';
import { type Candidate, candidateOf, candidatesOf, sideOf } from './routeCandidates';
import { type Ground, overSymbol } from './routeCost';
import { costed } from './routeSpace';
import type { RouteShape, Routes } from './spines';
import type { Point } from './types';

const rises = [0.04, 0.08, 0.12, 0.16, 0.21, 0.27, 0.34, 0.42, 0.52];
/** Even bows first; lopsided ones only where every even one runs over somebody. */
const attempts = [[0.5], [0.36, 0.64, 0.2, 0.8], [0.06, 0.94]];

/** Candidates of a pair on its own side. */
const bowsOf = (bundle: BundlePlan, ground: Ground, side: number, skews: readonly number[]) =>
  rises.flatMap((rise) =>
    skews
      .filter((skew) => skew === 0.5 || rise > 0.1)
      .map((skew) => {
        const shape: RouteShape = { kind: 'dyad', bow: side * rise, skew };
        const cost = 6 * rise + 2 * Math.abs(skew - 0.5);
        return candidateOf(bundle, shape, cost, ground.stands, ground.scale);
      }),
  );

function bestOf(bundle: BundlePlan, ground: Ground, side: number): Candidate | null {
  if (bundle.kind === 'branch') {
    const all = candidatesOf(bundle, ground.stands, ground.scale);
    return costed(bundle, all, ground)[0]?.candidate ?? null;
  }
  let best: Costed | null = null;
  for (const skews of attempts) {
    const [next] = costed(bundle, bowsOf(bundle, ground, side, skews), ground);
    if (next && (!best || next.own < best.own)) best = next;
    if (best && best.own < overSymbol) break;
  }
  return best?.candidate ?? null;
}

/**
 * Routes of a large scope: the side follows from the pair alone, so that it never changes; how far
 * a line bows is the least that keeps it off symbols and names.
 *
 * @param trueAt where actors truly are, before any of them was moved
 * @param middle the point that lines between others go round
 */
export function bowRoutes(
  bundles: readonly BundlePlan[],
  ground: Ground,
  trueAt: (actor: string) => Point,
  middle: Point,
): Routes {
  const chosen = bundles.flatMap((bundle) => {
    const [a = '', b = ''] = bundle.actors;
    const side = sideOf(trueAt(a), trueAt(b), middle);
    const candidate = bestOf(bundle, ground, side);
    return candidate ? [{ bundle, candidate }] : [];
  });
  return outset(chosen, ground.scale);
}
