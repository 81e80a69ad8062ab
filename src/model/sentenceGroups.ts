// In which order are ties read as sentences? By pair with what is new first, or by who says so.
import { dyadOf, type Network } from './network';
import type { Step } from './timeline';

/** Ties that begin, are announced or are first reported at a step. */
export const newTies = (step: Step): Set<string> =>
  new Set([...step.announced, ...step.begins, ...step.reported]);

export type Grouping = 'pair' | 'asserter';

export interface SentenceGroup {
  /** "new", or what its members share. */
  key: string;
  kind: 'new' | Grouping;
  /** Drawn actors of a pair (or of one statement about several), the acting side first; or the one
   * asserter: a source, or the drawn actor of whoever speaks. */
  members: string[];
  ties: string[];
}

type Place = Pick<SentenceGroup, 'key' | 'members'>;

function pairOf(network: Network, tie: string): Place {
  const ends = network.ends.get(tie);
  const members = ends ? [...new Set([...ends.sources, ...ends.targets])] : [];
  const [one = '', other = one] = members;
  const key = members.length > 2 ? [...members].sort().join('+') : dyadOf(one, other).id;
  return { key, members };
}

/** One place for each who says so: several speak independently. */
function assertersOf(network: Network, tie: string): Place[] {
  const asserters = (network.ties.get(tie)?.assertedBy ?? []).map((assertion) =>
    'source' in assertion ? assertion.source : network.rootOf(assertion.actor),
  );
  return [...new Set(asserters)].map((id) => ({ key: id, members: [id] }));
}

/** What a source says itself, apart from what it passes on. */
export const isInOwnVoice = (network: Network, tie: string): boolean =>
  network.ties.get(tie)?.assertedBy.some((assertion) => 'source' in assertion) ?? false;

function grouped(ties: readonly string[], kind: Grouping, placesOf: (tie: string) => Place[]) {
  const groups = new Map<string, SentenceGroup>();
  for (const tie of ties) {
    for (const { key, members } of placesOf(tie)) {
      const known = groups.get(key);
      if (known) known.ties.push(tie);
      else groups.set(key, { key, kind, members, ties: [tie] });
    }
  }
  return [...groups.values()];
}

/**
 * Groups ties. By pair each tie stands once, what is new before all; by asserter once for each who
 * asserts it, whenever it is new, sources before all others. Otherwise groups come in the order of
 * their first tie.
 */
export function sentenceGroups(
  network: Network,
  ties: readonly string[],
  step: Step,
  grouping: Grouping,
): SentenceGroup[] {
  if (grouping === 'asserter') {
    const groups = grouped(ties, grouping, (tie) => assertersOf(network, tie));
    const isSource = ({ key }: SentenceGroup) => !network.actors.has(key);
    return [...groups.filter(isSource), ...groups.filter((group) => !isSource(group))];
  }
  const fresh = newTies(step);
  const news = ties.filter((tie) => fresh.has(tie));
  const rest = ties.filter((tie) => !fresh.has(tie));
  return [
    ...(news.length ? [{ key: 'new', kind: 'new' as const, members: [], ties: news }] : []),
    ...grouped(rest, grouping, (tie) => [pairOf(network, tie)]),
  ];
}
