// Whom does a tie name, and which ties name somebody? Ends as written, before anything is rolled up.
import type { Tie } from '../dataset/types';
import type { Network } from './network';

const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Actor ids at the ends of a tie, as the dataset names them. */
export interface NamedEnds {
  sources: string[];
  targets: string[];
  /** All with all; then the other two are empty. */
  parties: string[];
}

export const namedEnds = (tie: Tie): NamedEnds => ({
  sources: list(tie.source),
  targets: list(tie.target),
  parties: list(tie.parties),
});

/** Ties that join the two of a dyad ("a~b"); acting together at one end does not. */
export function tiesOfPair(network: Network, dyad: string): string[] {
  const [a = '', b = ''] = dyad.split('~');
  return (network.tiesOf.get(a) ?? []).filter((tieId) => {
    const ends = network.ends.get(tieId);
    if (!ends || a === b) return false;
    const { sources, targets } = ends;
    return (
      (sources.includes(a) && targets.includes(b)) || (sources.includes(b) && targets.includes(a))
    );
  });
}

/** The two of a dyad, the acting side of its first tie first. */
export function pairInOrder(network: Network, dyad: string): string[] {
  const [a = '', b = ''] = dyad.split('~');
  const ends = network.ends.get(tiesOfPair(network, dyad)[0] ?? '');
  const isReversed = ends?.sources.includes(b) && !ends.sources.includes(a);
  return isReversed ? [b, a] : [a, b];
}
