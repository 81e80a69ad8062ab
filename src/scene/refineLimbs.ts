// Can a branch go round what is in its way? Limb by limb, other turns of the same branching route.
import type { BundlePlan } from './bundles';
import { type Candidate, candidateOf } from './routeCandidates';
import { type Ground, ownCost } from './routeCost';
import { spokeBow, straightOn } from './spines';

const straightRuns = [straightOn, 0.3, 0.75, 1];
const spokeBows = [spokeBow, -0.06, 0.16, -0.16, 0.26, -0.26, 0.36, -0.36];
/** Being off the calmest turn costs little: it is done to avoid something worse. */
const turnCost = 0.3;

export interface Costed {
  candidate: Candidate;
  /** Cost by itself, beside nothing but the ground. */
  own: number;
}

/** A better form of a branching route whose limbs run into something; else the same. */
export function refineLimbs(bundle: BundlePlan, start: Costed, ground: Ground): Costed {
  const { shape, shapeCost } = start.candidate;
  if (shape.kind !== 'branch' || start.own - shapeCost < turnCost) return start;
  const turns = bundle.root === null ? spokeBows : straightRuns;
  let best = start;
  for (const actor of bundle.actors) {
    if (actor === bundle.root) continue;
    for (const turn of turns.slice(1)) {
      const known = best.candidate.shape.kind === 'branch' ? best.candidate.shape.turns : undefined;
      const turned = { ...shape, turns: { ...known, [actor]: turn } };
      const cost = shapeCost + turnCost * Object.keys(turned.turns).length;
      const candidate = candidateOf(bundle, turned, cost, ground.stands, ground.scale);
      const own = ownCost(candidate, ground);
      if (own < best.own) best = { candidate, own };
    }
  }
  return best;
}
