// What does a reader mean by a few letters? Actors, ties and events by name, alias and label, ranked.
import type { Text } from '../dataset/types';
import type { Network } from './network';

export interface Found {
  kind: 'actor' | 'tie' | 'event';
  id: string;
  /** The alias or code that matched, where the name itself did not. */
  alias: string | null;
}

interface Entry {
  kind: Found['kind'];
  id: string;
  /** Name or label in every language of the dataset, then aliases and codes; folded and as written. */
  names: string[];
  aliases: { folded: string; written: string }[];
  /** Of equally good matches the one with more ties comes first. */
  weight: number;
}

export type SearchIndex = readonly Entry[];

/** Letters without case, accents or vowel signs, so that "cote d'ivoire" finds "Côte d'Ivoire". */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim();

const everyLanguage = (text: Text): string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** Built once for a dataset. */
export function searchIndexOf(network: Network): SearchIndex {
  const { dataset } = network.prepared;
  const actors = dataset.actors.map((actor): Entry => {
    const written = [
      ...(actor.aliases ?? []).flatMap(everyLanguage),
      ...Object.values(actor.codes ?? {}).filter((code) => typeof code === 'string'),
    ];
    return {
      ...{ kind: 'actor', id: actor.id, names: everyLanguage(actor.name).map(folded) },
      aliases: written.map((alias) => ({ folded: folded(alias), written: alias })),
      weight: network.tiesOf.get(actor.id)?.length ?? 0,
    };
  });
  const labelled = (kind: 'tie' | 'event', { id, label }: { id: string; label: Text }): Entry => ({
    ...{ kind, id, names: everyLanguage(label).map(folded), aliases: [], weight: 0 },
  });
  return [
    ...actors,
    ...dataset.ties.map((tie) => labelled('tie', tie)),
    ...dataset.events.map((event) => labelled('event', event)),
  ];
}

const wordStart = /[\s\-–—'"“”().,/]/;

/** 0 all of it, 1 its beginning, 2 the beginning of a word, 3 inside, each word of the query for itself. */
function rankOf(text: string, query: string): number | null {
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  if (!query.split(' ').every((word) => text.includes(word))) return null;
  const ranks = query.split(' ').map((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (at === 0 || wordStart.test(text[at - 1] ?? '')) return 2;
    return 3;
  });
  return Math.max(...ranks);
}

const best = (ranks: (number | null)[]): number =>
  Math.min(...ranks.map((rank) => rank ?? Infinity));

const kindRank = { actor: 0, tie: 10, event: 10 };

/** A match inside an alias says less than one at the start of a name. */
const aliasPenalty = 1.5;

/** The best matches; none for an empty query. */
export function search(index: SearchIndex, text: string, limit = 12): Found[] {
  const query = folded(text);
  if (!query) return [];
  const matches = index.flatMap((entry, position) => {
    const byName = best(entry.names.map((name) => rankOf(name, query)));
    const ranks = entry.aliases.map((alias) => rankOf(alias.folded, query));
    const byAlias = best(ranks);
    const rank = Math.min(byName, byAlias + aliasPenalty);
    if (rank === Infinity) return [];
    const alias =
      byName === Infinity ? (entry.aliases[ranks.indexOf(byAlias)]?.written ?? null) : null;
    const found: Found = { kind: entry.kind, id: entry.id, alias };
    return [{ found, rank: rank + kindRank[entry.kind], weight: entry.weight, position }];
  });
  matches.sort(
    (one, other) =>
      one.rank - other.rank || other.weight - one.weight || one.position - other.position,
  );
  return matches.slice(0, limit).map(({ found }) => found);
}
