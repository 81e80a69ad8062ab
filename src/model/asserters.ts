// Who says anything in the dataset, and how many ties? What a reader can ask for under "Said by".
import { asserterIds } from './filter';
import type { Network } from './network';

export interface Asserter {
  /** An actor's or a source's id, as `Filters.asserters` takes it. */
  id: string;
  kind: 'source' | 'actor';
  /** Drawn actor that it belongs to; for a source its own id. */
  root: string;
  /** Asking for it also asks for others that are shown under it. */
  isRootOfOthers: boolean;
  /** Of the given ties, those that it asserts. */
  count: number;
}

/** Ties of the dataset by the ids under which their assertions can be asked for. */
function tiesByAsserter(network: Network): Map<string, Set<string>> {
  const ties = new Map<string, Set<string>>();
  for (const tie of network.ties.values()) {
    for (const id of tie.assertedBy.flatMap((assertion) => asserterIds(assertion, network))) {
      const known = ties.get(id);
      if (known) known.add(tie.id);
      else ties.set(id, new Set([tie.id]));
    }
  }
  return ties;
}

/**
 * Sources first, in the dataset's order; then actors, each drawn one followed by those shown under it.
 *
 * @param shown the ties that count; an asserter of none of them stays, with 0
 */
export function assertersOf(network: Network, shown: ReadonlySet<string>): Asserter[] {
  const ties = tiesByAsserter(network);
  const { sources } = network.prepared.dataset;
  const order = [...sources.map(({ id }) => id), ...network.actors.keys()];
  const rank = (id: string) => order.indexOf(id);
  const asserters = [...ties].map(([id, own]): Asserter => {
    const isActor = network.actors.has(id);
    const root = isActor ? network.rootOf(id) : id;
    const others = [...ties.keys()].some(
      (other) => other !== id && network.actors.has(other) && network.rootOf(other) === id,
    );
    return {
      ...{ id, kind: isActor ? 'actor' : 'source', root, isRootOfOthers: isActor && others },
      count: [...own].filter((tie) => shown.has(tie)).length,
    };
  });
  return asserters.sort(
    (one, other) =>
      Number(one.kind === 'actor') - Number(other.kind === 'actor') ||
      rank(one.root) - rank(other.root) ||
      Number(one.id !== one.root) - Number(other.id !== other.root) ||
      rank(one.id) - rank(other.id),
  );
}
