// Which course does each bundle take? A deterministic search, longest first, then rounds of improvement.
import { costOf, improve, improvePairs, type Search } from './improveRoutes';
import { outset } from './outset';
import type { Candidate } from './routeCandidates';
import { type Obstacle, touchCost } from './routeCost';
import type { RouteSpace } from './routeSpace';
import type { Sliced } from './sliced';
import type { Routes } from './spines';

const rounds = 3;

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
export function* planRoutes(
  space: RouteSpace,
  asked: readonly Obstacle[],
  from?: PlannedRoutes,
): Sliced<PlannedRoutes> {
  let best: Search[] = [];
  let least = Infinity;
  for (const start of from ? starts.slice(-1) : starts) {
    const searches = searchesFor(space, asked);
    for (const search of searches)
      search.chosen = from?.chosen.get(search.bundle.id) ?? search.chosen;
    start(searches, space);
    settle(searches, space);
    yield;
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
