// Of which kinds are ties, how many of each, and since when? In the words of a spoken name.
import type { Tie } from '../../dataset/types';
import type { Network } from '../../model/network';
import type { Snapshot } from '../../model/snapshot';
import { dateInWords } from '../../scene/words/dates';
import { actorName, sourceName } from '../../scene/words/names';
import { words } from '../../scene/words/words';

interface Known {
  network: Network;
  snapshot: Snapshot;
  language: string;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const typeOf = (tie: Tie): string => lowered(words.vocabulary.types[tie.type].name);

const statusOf = (tie: Tie, { snapshot }: Known) => snapshot.get(tie.id)?.status ?? tie.status;

function speakerOf(tie: Tie, { network, language }: Known): string | null {
  const [first] = tie.assertedBy;
  if (!first) return null;
  return 'source' in first
    ? sourceName(first.source, network, language)
    : actorName(first.actor, network, language);
}

/** Type, and unless it is simply so, status: "alleged by United States" is nobody else's word. */
export function kindOf(tie: Tie, known: Known): [string, string | null] {
  const status = statusOf(tie, known);
  if (status === 'ongoing') return [typeOf(tie), null];
  const speaker = speakerOf(tie, known);
  const isClaim = status === 'alleged' || status === 'denied';
  return [
    typeOf(tie),
    isClaim && speaker
      ? `${words.map.by[status]} ${speaker}`
      : lowered(words.vocabulary.statuses[status].name),
  ];
}

/**
 * "2 cooperation", "1 opposition refused": how many of each kind.
 *
 * @param known `null` counts types alone
 * @param wayOf says from whom to whom, where that differs
 */
export function kindsOf(
  ties: readonly Tie[],
  known: Known | null,
  wayOf: (tie: Tie) => string = () => '',
): string[] {
  const counts = new Map<string, number>();
  for (const tie of ties) {
    const status = known && statusOf(tie, known);
    const isSimple = status === null || status === 'ongoing';
    const state = isSimple ? '' : lowered(words.vocabulary.statuses[status].name);
    const kind = [typeOf(tie), state, wayOf(tie)].filter((part) => part !== '').join(' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`);
}

/** "Since 2011", "Under way by 27 September 2015", "Already so by" it; nothing where no start is known. */
export function whenOf({ period, status }: Tie, { network }: Known): string | null {
  const start = period.start === undefined ? undefined : network.prepared.dates[period.start];
  if (!start || start.kind === 'open') return null;
  const date = dateInWords(start);
  if (start.kind === 'before') return words.map.reported(date, status === 'ongoing');
  return start.kind === 'after'
    ? `${date.charAt(0).toUpperCase()}${date.slice(1)}`
    : words.map.since(date);
}
