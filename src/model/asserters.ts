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

const idsOf = (network: Network, tieId: string): Set<string> =>
  new Set(
    (network.ties.get(tieId)?.assertedBy ?? []).flatMap((assertion) =>
      asserterIds(assertion, network),
    ),
  );

/** Ids under which any assertion of the dataset can be asked for; found once for a dataset. */
export const assertersIn = (network: Network): Set<string> =>
  new Set([...network.ties.keys()].flatMap((tie) => [...idsOf(network, tie)]));

/**
 * Sources first, in the dataset's order; then actors, each drawn one followed by those shown under it.
 *
 * @param known all asserters, see `assertersIn`
 * @param shown the ties that count; an asserter of none of them stays, with 0
 */
export function assertersOf(
  network: Network,
  known: ReadonlySet<string>,
  shown: Iterable<string>,
): Asserter[] {
  const counts = new Map<string, number>();
  for (const tie of shown)
    for (const id of idsOf(network, tie)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { sources } = network.prepared.dataset;
  const ranks = new Map(
    [...sources.map(({ id }) => id), ...network.actors.keys()].map((id, index) => [id, index]),
  );
  const rank = (id: string) => ranks.get(id) ?? 0;
  const rootsOfOthers = new Set(
    [...known].filter((id) => network.rootOf(id) !== id).map(network.rootOf),
  );
  const asserters = [...known].map((id): Asserter => {
    const isActor = network.actors.has(id);
    const root = isActor ? network.rootOf(id) : id;
    return {
      ...{ id, kind: isActor ? 'actor' : 'source', root, isRootOfOthers: rootsOfOthers.has(id) },
      count: counts.get(id) ?? 0,
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
