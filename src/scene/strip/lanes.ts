// Which pairs get a lane of the timeline, in which order, and what folds into the last one?
import type { Network } from '../../model/network';
import { pickText } from '../text';
import { actorName } from '../words/names';
import { timeline } from '../words/timeline';
import type { Lifespan } from './lifespans';

export interface Lane {
  id: string;
  label: string;
  dyad: string | null;
  ties: string[];
}

const byPair = (network: Network, ties: Iterable<string>): Map<string, string[]> => {
  const pairs = new Map<string, string[]>();
  for (const tie of ties) {
    const actors = [...(network.ends.get(tie)?.actors ?? [])].sort();
    const id = actors.join('~');
    const known = pairs.get(id);
    if (known) known.push(tie);
    else pairs.set(id, [tie]);
  }
  return pairs;
};

/** "Iraq – Iran", the acting side first; "Iraq – 3 actors" where the names would not fit. */
function labelOf(network: Network, tie: string, language: string, fits: (text: string) => boolean) {
  const ends = network.ends.get(tie);
  if (!ends) return tie;
  const name = (actor: string) => actorName(actor, network, language);
  const [first = '', ...rest] = ends.isAllWithAll
    ? ends.actors
    : [...ends.sources, ...ends.targets.filter((actor) => !ends.sources.includes(actor))];
  if (rest.length === 0) return name(first);
  const full = `${name(first)} – ${rest.map(name).join(', ')}`;
  return fits(full) || rest.length === 1 ? full : `${name(first)} – ${rest.length} actors`;
}

export const tieLabel = (network: Network, tie: string, language: string): string =>
  pickText(network.ties.get(tie)?.label ?? tie, language).text;

/**
 * Lanes in order: the selected pair's ties one by one, then pairs with a dated tie by date, then the
 * rest by number of ties; what is over `room` folds into one lane.
 */
export function lanesOf(
  network: Network,
  lifespans: Map<string, Lifespan>,
  options: {
    ties: readonly string[];
    selected: readonly string[];
    numbers: ReadonlyMap<string, number>;
    room: number;
    language: string;
    fits: (text: string) => boolean;
  },
): Lane[] {
  const { ties, selected, numbers, room, language, fits } = options;
  const own: Lane[] = selected.slice(0, Math.max(0, room - 1)).map((tie) => ({
    id: tie,
    label: `${numbers.get(tie) ?? ''} ${tieLabel(network, tie, language)}`.trim(),
    dyad: null,
    ties: [tie],
  }));
  const pairs = [
    ...byPair(
      network,
      ties.filter((tie) => !selected.includes(tie)),
    ),
  ];
  const rank = (tieIds: string[]) =>
    Math.min(
      ...tieIds.map((tie) => {
        const span = lifespans.get(tie);
        return span?.isStartKnown ? span.first : Infinity;
      }),
    );
  const ranks = new Map(pairs.map(([id, tieIds]) => [id, rank(tieIds)]));
  const order = (one: string, other: string) => {
    const [a = 0, b = 0] = [ranks.get(one), ranks.get(other)];
    return a === b ? 0 : a - b;
  };
  pairs.sort(
    ([one, oneTies], [other, otherTies]) => order(one, other) || otherTies.length - oneTies.length,
  );
  const left = room - own.length;
  const isFolding = pairs.length > left;
  // Only what is shown is named: a large dataset has thousands of pairs.
  const kept = pairs.slice(0, isFolding ? Math.max(0, left - 1) : left).map(([id, tieIds]) => ({
    id,
    label: labelOf(network, tieIds[0] ?? '', language, fits),
    dyad: id.split('~').length === 2 ? id : null,
    ties: tieIds,
  }));
  if (!isFolding) return [...own, ...kept];
  const folded = pairs.slice(kept.length);
  const others: Lane = {
    id: 'others',
    label: timeline.otherPairs(folded.length),
    dyad: null,
    ties: folded.flatMap(([, tieIds]) => tieIds),
  };
  return [...own, ...kept, others];
}
