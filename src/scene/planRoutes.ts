// Which course does each bundle take? A deterministic search, longest first, then rounds of improvement.
import type { BundlePlan } from './bundles';
import { distance } from './curve';
import { outset } from './outset';
import { type Costed, refineLimbs } from './refineLimbs';
import { type Candidate, candidateOf, candidatesOf, sideOf } from './routeCandidates';
import { type Ground, type Obstacle, overSymbol, ownCost, pairCost, touchCost } from './routeCost';
import type { RouteShape, Routes } from './spines';
import type { Point } from './types';

interface Search {
  bundle: BundlePlan;
  options: Costed[];
  chosen: Candidate;
}

/** All candidates of a scope, with what they cost by themselves and beside each other. */
export interface RouteSpace {
  ground: Ground;
  searches: { bundle: BundlePlan; options: Costed[] }[];
  /** Costs of pairs that were compared, by candidate. */
  pairs: Map<Candidate, Map<Candidate, number>>;
}

const rounds = 3;
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
  const refined = options
    .slice(0, mostRefined)
    .map((option) => refineLimbs(bundle, option, ground));
  return [...refined, ...options.slice(mostRefined, 2 * mostKept)].sort(
    (one, other) => one.own - other.own,
  );
}

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

function pairOf(one: Candidate, other: Candidate, { pairs, ground }: RouteSpace): number {
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

/** The best candidate beside what the others have chosen; stops adding up once it cannot win. */
function improve(search: Search, others: readonly Search[], space: RouteSpace): boolean {
  let least = Infinity;
  let best = search.chosen;
  for (const { candidate, own } of search.options) {
    let sum = own;
    if (sum >= least) break;
    for (const other of others) {
      if (other === search) continue;
      sum += pairOf(candidate, other.chosen, space);
      if (sum >= least) break;
    }
    if (sum < least) {
      least = sum;
      best = candidate;
    }
  }
  const isChanged = best !== search.chosen;
  search.chosen = best;
  return isChanged;
}

/** From here on two routes are in each other's way. */
const conflict = 6;
/** Options of each of the two that are tried together. */
const mostTogether = 7;

/** What two routes cost beside all others and each other; given up beyond a limit. */
function sumOfTwo(
  one: Costed,
  other: Costed,
  rest: readonly Search[],
  limit: number,
  space: RouteSpace,
) {
  let sum = one.own + other.own;
  if (sum < limit) sum += pairOf(one.candidate, other.candidate, space);
  for (const { chosen } of rest) {
    if (sum >= limit) break;
    sum += pairOf(one.candidate, chosen, space) + pairOf(other.candidate, chosen, space);
  }
  return sum;
}

/** Moves two routes that are in each other's way at once: alone, neither can leave its place. */
function improvePairs(searches: readonly Search[], space: RouteSpace): number {
  let moves = 0;
  searches.forEach((first, index) => {
    for (const second of searches.slice(index + 1)) {
      if (pairOf(first.chosen, second.chosen, space) < conflict) continue;
      const rest = searches.filter((search) => search !== first && search !== second);
      const current = [first, second].map(({ options, chosen }) =>
        options.find(({ candidate }) => candidate === chosen),
      );
      const [one, other] = current;
      if (!one || !other) continue;
      let least = sumOfTwo(one, other, rest, Infinity, space) - 1e-6;
      let best: [Candidate, Candidate] | null = null;
      for (const option of first.options.slice(0, mostTogether)) {
        for (const counter of second.options.slice(0, mostTogether)) {
          const sum = sumOfTwo(option, counter, rest, least, space);
          if (sum >= least) continue;
          least = sum;
          best = [option.candidate, counter.candidate];
        }
      }
      if (!best) continue;
      [first.chosen, second.chosen] = best;
      moves += 1;
    }
  });
  return moves;
}

/** What the chosen routes cost by themselves and beside each other. */
function costOf(searches: readonly Search[], space: RouteSpace): number {
  let sum = 0;
  searches.forEach(({ chosen, options }, index) => {
    sum += options.find(({ candidate }) => candidate === chosen)?.own ?? 0;
    for (const other of searches.slice(index + 1)) sum += pairOf(chosen, other.chosen, space);
  });
  return sum;
}

/** Rounds of improvement, one route and two at a time, until nothing gets better. */
function settle(searches: readonly Search[], space: RouteSpace): void {
  for (let round = 0; round < rounds; round += 1) {
    const changes = searches.filter((search) => improve(search, searches, space));
    const swaps = round < rounds - 1 ? improvePairs(searches, space) : 0;
    if (changes.length + swaps === 0) break;
  }
}

/** Adds routes one by one, each the best beside those that are there. */
function lay(searches: readonly Search[], space: RouteSpace): void {
  const laid: Search[] = [];
  for (const search of searches) {
    improve(search, laid, space);
    laid.push(search);
  }
}

/** Searches end in a valley; starting from several sides finds the deeper ones. */
const starts: ((searches: readonly Search[], space: RouteSpace) => void)[] = [
  lay,
  (searches, space) => lay([...searches].reverse(), space),
  // All on their own best course at once.
  () => {},
];

/** Options with what names ask for, the cheapest chosen. */
function searchesFor(space: RouteSpace, asked: readonly Obstacle[]): Search[] {
  return space.searches.flatMap(({ bundle, options }) => {
    const touched = options
      .map(({ candidate, own }) => ({
        candidate,
        own: own + touchCost(candidate, asked, space.ground.scale),
      }))
      .sort((one, other) => one.own - other.own);
    const [best] = touched;
    return best ? [{ bundle, options: touched, chosen: best.candidate }] : [];
  });
}

export interface PlannedRoutes {
  routes: Routes;
  /** By bundle, to start from when names ask for room. */
  chosen: Map<string, Candidate>;
  /** What they cost, whatever names ask for. */
  cost: number;
}

/**
 * Routes of a scope that is small enough for a search.
 *
 * @param asked boxes that names would like to keep
 * @param from an earlier plan that is only to be changed where names ask for it
 */
export function planRoutes(
  space: RouteSpace,
  asked: readonly Obstacle[],
  from?: PlannedRoutes,
): PlannedRoutes {
  let best: Search[] = [];
  let least = Infinity;
  for (const start of from ? starts.slice(-1) : starts) {
    const searches = searchesFor(space, asked);
    for (const search of searches)
      search.chosen = from?.chosen.get(search.bundle.id) ?? search.chosen;
    start(searches, space);
    settle(searches, space);
    const cost = costOf(searches, space);
    if (cost >= least) continue;
    least = cost;
    best = searches;
  }
  const chosen = new Map(best.map((search) => [search.bundle.id, search.chosen]));
  const unasked = searchesFor(space, []).map((search) => ({
    ...search,
    chosen: chosen.get(search.bundle.id) ?? search.chosen,
  }));
  const laid = best.map(({ bundle, chosen: candidate }) => ({ bundle, candidate }));
  return { routes: outset(laid, space.ground.scale), chosen, cost: costOf(unasked, space) };
}

const rises = [0.04, 0.08, 0.12, 0.16, 0.21, 0.27, 0.34, 0.42, 0.52];
const skews = [0.5, 0.36, 0.64, 0.2, 0.8, 0.06, 0.94];

/** Candidates of a pair on its own side; of a branch, all. */
function ownCandidates(bundle: BundlePlan, ground: Ground, side: number): Candidate[] {
  const { stands, scale } = ground;
  if (bundle.kind === 'branch') return candidatesOf(bundle, stands, scale);
  return rises.flatMap((rise) =>
    skews
      .filter((skew) => skew === 0.5 || rise > 0.1)
      .map((skew) => {
        const shape: RouteShape = { kind: 'dyad', bow: side * rise, skew };
        return candidateOf(bundle, shape, 6 * rise + 2 * Math.abs(skew - 0.5), stands, scale);
      }),
  );
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
    const [best] = costed(bundle, ownCandidates(bundle, ground, side), ground);
    return best ? [{ bundle, candidate: best.candidate }] : [];
  });
  return outset(chosen, ground.scale);
}
