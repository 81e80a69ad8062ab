// Which course does each bundle take where there are too many to search? Its own side, its least bow.
import type { BundlePlan } from './bundles';
import { type Costed, refineLimbs } from './refineLimbs';
import { branchShapes, type Candidate, candidateOf, sideOf } from './routeCandidates';
import { type Ground, overSymbol, ownCost } from './routeCost';
import type { RouteShape } from './spines';
import type { Point } from './types';

const rises = [0.04, 0.08, 0.12, 0.16, 0.21, 0.27, 0.34, 0.42, 0.52];
/** In a crowd wide sweeps cross more than they avoid. */
const widestInCrowd = 0.21;
/** Even bows first; lopsided ones only where every even one runs over somebody. */
const attempts = [[0.5], [0.36, 0.64, 0.2, 0.8], [0.06, 0.94]];

export interface Bowed {
  bundle: BundlePlan;
  candidate: Candidate;
}

/**
 * Shapes of a pair on one side, calmest first; what a shape costs is the least that it can cost.
 * Wide sweeps are loud: beyond a third of the way they cost more than a name touched.
 */
const shapesOf = (skews: readonly number[]) =>
  rises
    .flatMap((rise) =>
      skews
        .filter((skew) => skew === 0.5 || rise > 0.1)
        .map((skew) => ({
          rise,
          skew,
          cost: 6 * rise + 30 * rise ** 2 + 2 * Math.abs(skew - 0.5),
        })),
    )
    .sort((one, other) => one.cost - other.cost);

const shapes = attempts.map(shapesOf);

function bestDyad(
  bundle: BundlePlan,
  ground: Ground,
  side: number,
  isCrowd: boolean,
): Candidate | null {
  let best: Costed | null = null;
  for (const group of isCrowd ? shapes.slice(0, 1) : shapes) {
    for (const { rise, skew, cost } of group) {
      if ((best && best.own <= cost) || (isCrowd && rise > widestInCrowd)) break;
      const shape: RouteShape = { kind: 'dyad', bow: side * rise, skew };
      const candidate = candidateOf(bundle, shape, cost, ground.stands, ground.scale);
      const own = ownCost(candidate, ground);
      if (!best || own < best.own) best = { candidate, own };
    }
    if (best && best.own < overSymbol) break;
  }
  return best?.candidate ?? null;
}

/** Branches that are bent limb by limb when none runs free as it is. */
const mostRefined = 3;
/** In a crowd there is hardly a way round everybody: the calmest few are tried. */
const mostInCrowd = 12;

function bestBranch(bundle: BundlePlan, ground: Ground, isCrowd: boolean): Candidate | null {
  const tried: Costed[] = [];
  let least = Infinity;
  const { stands, scale } = ground;
  for (const { shape, cost } of branchShapes(bundle, stands, scale)) {
    if (cost >= least || (isCrowd && tried.length === mostInCrowd)) break;
    const candidate = candidateOf(bundle, shape, cost, stands, scale);
    const own = ownCost(candidate, ground);
    tried.push({ candidate, own });
    least = Math.min(least, own);
  }
  tried.sort((one, other) => one.own - other.own);
  if (least >= overSymbol && !isCrowd) {
    const refined = tried.slice(0, mostRefined).map((one) => refineLimbs(bundle, one, ground));
    tried.push(...refined);
    tried.sort((one, other) => one.own - other.own);
  }
  return tried[0]?.candidate ?? null;
}

/**
 * A course where there is no search: the side follows from the pair alone, so that it never
 * changes; how far the line bows is the least that keeps it off symbols and names.
 *
 * @param trueAt where actors truly are, before any of them was moved
 * @param middle the point that lines between others go round
 * @param isCrowd too many for a way round all of them: fewer courses are tried
 */
export function bowOf(
  bundle: BundlePlan,
  ground: Ground,
  trueAt: (actor: string) => Point,
  middle: Point,
  isCrowd = false,
): Bowed | null {
  const [a = '', b = ''] = bundle.actors;
  const candidate =
    bundle.kind === 'branch'
      ? bestBranch(bundle, ground, isCrowd)
      : bestDyad(bundle, ground, sideOf(trueAt(a), trueAt(b), middle), isCrowd);
  return candidate && { bundle, candidate };
}
