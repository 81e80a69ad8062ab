// In which order are ties read as sentences? What is new first, then pair by pair.
import { dyadOf, type Network } from './network';
import type { Snapshot } from './snapshot';
import type { Step } from './timeline';

/** Ties that begin, are announced or are first reported at a step. */
export const newTies = (step: Step): Set<string> =>
  new Set([...step.announced, ...step.begins, ...step.reported]);

export interface SentenceGroup {
  /** "new", a dyad's id, or drawn actor ids joined by "+" where a tie joins more than two. */
  key: string;
  kind: 'new' | 'actors';
  /** Drawn actors, the acting side of the first tie first. */
  actors: string[];
  ties: string[];
}

/** Drawn actors of a tie, the acting side first. */
function actorsInOrder(network: Network, tie: string): string[] {
  const ends = network.ends.get(tie);
  return ends ? [...new Set([...ends.sources, ...ends.targets])] : [];
}

function keyOf(actors: readonly string[]): string {
  const [one = '', other = one] = actors;
  return actors.length > 2 ? [...actors].sort().join('+') : dyadOf(one, other).id;
}

/**
 * Groups ties: new ones first (unless all are), then by the actors they join, in the order in which
 * the dataset first names them.
 */
export function sentenceGroups(
  network: Network,
  ties: readonly string[],
  step: Step,
): SentenceGroup[] {
  const fresh = newTies(step);
  const isNew = (tie: string) => fresh.has(tie);
  const news = ties.filter(isNew);
  const groups = new Map<string, SentenceGroup>();
  if (news.length) groups.set('new', { key: 'new', kind: 'new', actors: [], ties: news });
  for (const tie of ties) {
    if (isNew(tie)) continue;
    const actors = actorsInOrder(network, tie);
    const key = keyOf(actors);
    const known = groups.get(key);
    if (known) known.ties.push(tie);
    else groups.set(key, { key, kind: 'actors', actors, ties: [tie] });
  }
  return [...groups.values()];
}

/** Ties that do not stand at the snapshot's instant but pass the filters; see `passes`. */
export const notStanding = (ties: readonly string[], snapshot: Snapshot): string[] =>
  ties.filter((tie) => !snapshot.has(tie));
