// Which course does each bundle take? A deterministic search, longest first, then rounds of improvement.
import type { BundlePlan } from './bundles';
import { distance } from './curve';
import { type Candidate, candidateOf, candidatesOf, sideOf } from './routeCandidates';
import { type Ground, type Obstacle, ownCost, pairCost, touchCost } from './routeCost';
import type { RouteShape } from './spines';
import type { Point } from './types';

export type Routes = Map<string, RouteShape>;

interface Option {
  candidate: Candidate;
  /** Cost by itself, beside nothing but the ground. */
  own: number;
}

interface Search {
  bundle: BundlePlan;
  options: Option[];
  chosen: Candidate;
}

/** All candidates of a scope, with what they cost by themselves and beside each other. */
export interface RouteSpace {
  ground: Ground;
  searches: { bundle: BundlePlan; options: Option[] }[];
  /** Costs of pairs that were compared, by candidate. */
  pairs: Map<Candidate, Map<Candidate, number>>;
}

const rounds = 3;
/** Beyond, a candidate costs so much by itself that it never wins. */
const mostKept = 16;

const extentOf = (bundle: BundlePlan, { stands }: Ground): number => {
  const points = bundle.actors.flatMap((actor) => {
    const stand = stands.get(actor);
    return stand ? [stand.at] : [];
  });
  const [first, ...rest] = points;
  return first ? Math.max(0, ...rest.map((point) => distance(first, point))) : 0;
};

/** Prepares a search: branches first, since they are single gestures, then the longest dyads. */
export function routeSpace(bundles: readonly BundlePlan[], ground: Ground): RouteSpace {
  const order = [...bundles].sort(
    (one, other) =>
      Number(other.kind === 'branch') - Number(one.kind === 'branch') ||
      extentOf(other, ground) - extentOf(one, ground),
  );
  const searches = order.map((bundle) => {
    const actors = new Set(bundle.actors);
    const options = candidatesOf(bundle, ground.stands, ground.scale)
      .map((candidate) => ({ candidate, own: ownCost(candidate, ground, actors) }))
      .sort((one, other) => one.own - other.own)
      .slice(0, bundle.kind === 'dyad' ? mostKept : 2 * mostKept);
    return { bundle, options };
  });
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

/**
 * Routes of a scope that is small enough for a search.
 *
 * @param asked boxes that names would like to keep
 */
export function planRoutes(space: RouteSpace, asked: readonly Obstacle[]): Routes {
  const searches = space.searches.flatMap(({ bundle, options }): Search[] => {
    const touched = options
      .map(({ candidate, own }) => ({
        candidate,
        own: own + touchCost(candidate, asked, space.ground.scale),
      }))
      .sort((one, other) => one.own - other.own);
    const [best] = touched;
    return best ? [{ bundle, options: touched, chosen: best.candidate }] : [];
  });
  const settled: Search[] = [];
  for (const search of searches) {
    improve(search, settled, space);
    settled.push(search);
  }
  for (let round = 0; round < rounds; round += 1) {
    const changes = searches.filter((search) => improve(search, searches, space));
    if (changes.length === 0) break;
  }
  return new Map(searches.map(({ bundle, chosen }) => [bundle.id, chosen.shape]));
}

const rises = [0.05, 0.12, 0.2, 0.3];

/**
 * Routes of a large scope: the side follows from the pair alone, so that it never changes; how far
 * a line bows is the least that keeps it off symbols.
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
  const routes: Routes = new Map();
  for (const bundle of bundles) {
    const actors = new Set(bundle.actors);
    if (bundle.kind === 'branch') {
      const [best] = candidatesOf(bundle, ground.stands, ground.scale).slice(0, 1);
      if (best) routes.set(bundle.id, best.shape);
      continue;
    }
    const [a = '', b = ''] = bundle.actors;
    const side = sideOf(trueAt(a), trueAt(b), middle);
    let least = Infinity;
    for (const rise of rises) {
      const shape: RouteShape = { kind: 'dyad', bow: side * rise, skew: 0.5 };
      const cost = ownCost(
        candidateOf(bundle, shape, rise, ground.stands, ground.scale),
        ground,
        actors,
      );
      if (cost < least) {
        least = cost;
        routes.set(bundle.id, shape);
      }
    }
  }
  return routes;
}
