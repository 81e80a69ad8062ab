// What would one say of the picture to somebody who does not see it? One to four sentences from the data.
import type { TieStatus, TieType } from '../../dataset/types';
import type { Network } from '../../model/network';
import { countPossible, type Snapshot } from '../../model/snapshot';
import type { Step } from '../../model/timeline';
import { pickText } from '../text';
import { dateInWords } from './dates';
import { actorName } from './names';
import { counted, listed, notCertain } from './vocabulary';

interface Told {
  network: Network;
  snapshot: Snapshot;
  step: Step;
  /** Ids of the ties that are drawn. */
  ties: readonly string[];
  language: string;
}

const typeOrder: TieType[] = ['cooperation', 'opposition', 'coalition'];
const statusOrder: TieStatus[] = ['announced', 'refused', 'denied', 'alleged', 'past'];

const tally = <Key>(keys: readonly Key[], order: readonly Key[]) =>
  order
    .map((key) => ({ key, count: keys.filter((one) => one === key).length }))
    .filter(({ count }) => count > 0);

/** "A map of 8 actors and 21 ties on 27 September 2015: 13 of cooperation, …" */
function whatIsDrawn({ network, ties, snapshot, step }: Told): string {
  const actors = new Set(ties.flatMap((tie) => network.ends.get(tie)?.actors ?? []));
  const date = dateInWords(step.value);
  const where = `Map of ${counted(actors.size, 'actor')} and ${counted(ties.length, 'tie')}, ${date}`;
  const types = ties.map((tie) => network.ties.get(tie)?.type);
  const parts = tally(types, typeOrder).map(({ key, count }) => `${count} of ${key}`);
  const kinds = parts.length > 1 ? `${where}: ${listed(parts)}` : where;
  const uncertain = notCertain(ties.length, countPossible(ties, snapshot));
  return uncertain ? `${kinds}; ${uncertain}.` : `${kinds}.`;
}

function howTheyStand({ ties, snapshot }: Told): string | null {
  const standing = ties.map((tie) => snapshot.get(tie)?.status);
  const parts = tally(standing, statusOrder).map(({ key, count }) => `${count} ${key}`);
  const ongoing = standing.filter((status) => status === 'ongoing').length;
  if (parts.length === 0) return null;
  return `${ongoing > 0 ? `${ongoing} ongoing, ` : ''}${listed(parts)}.`;
}

/** Those with the most ties, at most three; with equal counts in the dataset's order. */
function busiest({ network, ties, language }: Told): string | null {
  const counts = new Map<string, number>();
  for (const tie of ties)
    for (const actor of network.ends.get(tie)?.actors ?? [])
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one).slice(0, 3);
  const [first] = ranked;
  if (!first || counts.size < 3) return null;
  const named = ranked.map(([id, count]) => `${actorName(id, network, language)} (${count})`);
  return `Most ties: ${named.join(', ')}.`;
}

function whatIsNew({ network, ties, step, language }: Told): string | null {
  const fresh = [...step.announced, ...step.begins].filter((tie) => ties.includes(tie));
  const [first] = fresh;
  if (!first) return null;
  const sentence = pickText(network.ties.get(first)?.sentence ?? '', language).text;
  const rest = fresh.length - 1;
  const more = rest > 0 ? ` (and ${counted(rest, 'more tie')})` : '';
  return `New on this date: ${sentence.replace(/[.]$/, '')}${more}.`;
}

/** The title is said apart from it. */
export function altText(told: Told): string {
  if (told.ties.length === 0) return whatIsDrawn(told);
  const parts = [whatIsDrawn(told), howTheyStand(told), busiest(told), whatIsNew(told)];
  return parts.filter((part) => part !== null).join(' ');
}
