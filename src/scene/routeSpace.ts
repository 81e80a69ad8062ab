// Which courses are there to choose from, and what does each cost? Prepared once for a search.
import type { BundlePlan } from './bundles';
import { distance } from './curve';
import { type Costed, refineLimbs } from './refineLimbs';
import { type Candidate, candidatesOf } from './routeCandidates';
import { type Ground, overSymbol, ownCost, pairCost } from './routeCost';

/** All candidates of a scope, with what they cost by themselves and beside each other. */
export interface RouteSpace {
  ground: Ground;
  searches: { bundle: BundlePlan; options: Costed[] }[];
  /** Costs of pairs that were compared, by candidate. */
  pairs: Map<Candidate, Map<Candidate, number>>;
}

/** Beyond, a candidate costs so much by itself that it never wins. */
const mostKept = 16;
const mostRefined = 6;

const extentOf = (bundle: BundlePlan, { stands }: Ground): number => {
  const points = bundle.actors.flatMap((actor) => {
    const stand = stands.get(actor);
    return stand ? [stand.at] : [];
  });
  const [first, ...rest] = points;
  return first ? Math.max(0, ...rest.map((point) => distance(first, point))) : 0;
};

/** Candidates by what they cost themselves, cheapest first; branches with their limbs refined. */
function costed(bundle: BundlePlan, candidates: readonly Candidate[], ground: Ground): Costed[] {
  const options = candidates
    .map((candidate) => ({ candidate, own: ownCost(candidate, ground) }))
    .sort((one, other) => one.own - other.own);
  if (bundle.kind === 'dyad') return options.slice(0, mostKept);
  const refine = (option: Costed) => refineLimbs(bundle, option, ground);
  const first = options.slice(0, mostRefined).map(refine);
  // All of them only where the best still runs over somebody.
  const isFree = first.some(({ own }) => own < overSymbol);
  const rest = options.slice(mostRefined);
  const others = isFree ? rest.slice(0, mostKept) : rest.map(refine);
  return [...first, ...others].sort((one, other) => one.own - other.own).slice(0, 2 * mostKept);
}

/** Calm courses; hooks where every calm one runs over a symbol. */
function optionsOf(bundle: BundlePlan, ground: Ground): Costed[] {
  const { stands, scale } = ground;
  const calm = costed(bundle, candidatesOf(bundle, stands, scale), ground);
  if (bundle.kind === 'branch' || (calm[0]?.own ?? 0) < overSymbol) return calm;
  const hooks = costed(bundle, candidatesOf(bundle, stands, scale, true), ground);
  return [...calm, ...hooks].sort((one, other) => one.own - other.own).slice(0, mostKept);
}

/** Prepares a search: branches first, since they are single gestures, then the longest dyads. */
export function routeSpace(bundles: readonly BundlePlan[], ground: Ground): RouteSpace {
  const order = [...bundles].sort(
    (one, other) =>
      Number(other.kind === 'branch') - Number(one.kind === 'branch') ||
      extentOf(other, ground) - extentOf(one, ground),
  );
  const searches = order.map((bundle) => ({
    bundle,
    options: optionsOf(bundle, ground),
  }));
  return {
    ground,
    searches: searches.filter(({ options }) => options.length > 0),
    pairs: new Map(),
  };
}

/** Cost of two candidates, computed once. */
export function pairOf(one: Candidate, other: Candidate, { pairs, ground }: RouteSpace): number {
  let known = pairs.get(one);
  if (!known) {
    known = new Map();
    pairs.set(one, known);
  }
  let cost = known.get(other);
  if (cost === undefined) {
    cost = pairCost(one, other, ground);
    known.set(other, cost);
  }
  return cost;
}
