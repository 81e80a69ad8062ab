// Can a route, or two at once, do better beside what the others have chosen?
import type { BundlePlan } from './bundles';
import type { Costed } from './refineLimbs';
import type { Candidate } from './routeCandidates';
import { pairOf, type RouteSpace } from './routeSpace';

/** A bundle, its courses and the one it has chosen so far. */
export interface Search {
  bundle: BundlePlan;
  options: Costed[];
  chosen: Candidate;
}

/** The best candidate beside what the others have chosen; stops adding up once it cannot win. */
export function improve(search: Search, others: readonly Search[], space: RouteSpace): boolean {
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
export function improvePairs(searches: readonly Search[], space: RouteSpace): number {
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
export function costOf(searches: readonly Search[], space: RouteSpace): number {
  let sum = 0;
  searches.forEach(({ chosen, options }, index) => {
    sum += options.find(({ candidate }) => candidate === chosen)?.own ?? 0;
    for (const other of searches.slice(index + 1)) sum += pairOf(chosen, other.chosen, space);
  });
  return sum;
}
