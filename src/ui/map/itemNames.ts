// What is a drawn actor, or what is drawn between actors, called? Names for captions and listboxes.
import type { Tie } from '../../dataset/types';
import { countPossible, countStanding } from '../../model/snapshot';
import { isTieShown } from '../../scene/shownTies';
import { interfaceLanguage, pickText } from '../../scene/text';
import type { BundleItem, SymbolItem } from '../../scene/types';
import { type Counts, longestName } from '../../scene/words/mapWords';
import { actorName } from '../../scene/words/names';
import { words } from '../../scene/words/words';
import type { State } from '../store/state';
import { kindOf, kindsOf, whenOf } from './tieKinds';

export type Known = Pick<State, 'network' | 'snapshot' | 'step' | 'view' | 'language'>;

const shown = (ids: readonly string[], known: Known): Tie[] =>
  ids.flatMap((id) => {
    const tie = known.network.ties.get(id);
    return tie && isTieShown(known, id) ? [tie] : [];
  });

function countsOf(ids: readonly string[], { network, snapshot, step }: Known, ties: Tie[]): Counts {
  const [count, shownIds] = [ties.length, ties.map(({ id }) => id)];
  const hidden = count > 0 ? 0 : countStanding(network, ids, step.instant);
  return { count, possible: countPossible(shownIds, snapshot), hidden };
}

/** As many of the sentences as a name may hold; the first is always said. */
function withinRoom([first = '', ...others]: string[]): string {
  let name = first;
  for (const sentence of others) {
    const next = `${name} ${sentence}${/[.!?…]$/.test(sentence) ? '' : '.'}`;
    if (next.length <= longestName) name = next;
  }
  return name;
}

/** "Iraq. State. 9 ties: 6 cooperation, 2 cooperation announced, 1 opposition." */
export function nameOfActor({ actor, actorType }: SymbolItem, known: Known): string {
  const { map, vocabulary } = words;
  const name = actorName(actor, known.network, known.language);
  const ids = known.network.tiesOf.get(actor) ?? [];
  const ties = shown(ids, known);
  const counts = countsOf(ids, known, ties);
  const others = known.network.actors.get(actor)?.membership === 'partly-named';
  const head = `${name}. ${vocabulary.actorTypes[actorType]}.`;
  const byStatus = `${head} ${map.count(counts, kindsOf(ties, known))}.`;
  const byType = `${head} ${map.count(counts, kindsOf(ties, null))}.`;
  const counted = byStatus.length <= longestName ? byStatus : byType;
  return withinRoom([counted, ...(others ? [map.others] : [])]);
}

/** Language of an actor's name, where it is not the page's. */
export function languageOfName(actor: string, { network, language }: Known): string | undefined {
  const name = network.actors.get(actor)?.name;
  const lang = name === undefined ? null : pickText(name, language).lang;
  return lang === null || lang.split('-')[0] === interfaceLanguage ? undefined : lang;
}

/** Half of a name for who, the other half for what. */
const roomForEnds = 76;

/** "Iraq to Syria, Russia and Iran"; with "and" where it goes both ways, or now this way, now that. */
function nameOfEnds(item: BundleItem, ties: readonly Tie[], { network, language }: Known) {
  const { fewNamed, towards } = words.map;
  const named = (ids: readonly string[], room: number) =>
    fewNamed(
      ids.map((id) => actorName(id, network, language)),
      room,
    );
  const ways = ties.flatMap(({ id }) => network.ends.get(id) ?? []);
  const [first] = ways;
  if (!first || !ways.every(({ isDirected }) => isDirected)) return named(item.actors, roomForEnds);
  const isFrom = (actor: string) => ways.every(({ sources }) => sources.includes(actor));
  const isTo = (actor: string) => ways.every(({ targets }) => targets.includes(actor));
  const sources = first.sources.filter((id) => item.actors.includes(id) && isFrom(id));
  const targets = first.targets.filter((id) => item.actors.includes(id) && isTo(id));
  return sources.length && targets.length
    ? towards(named(sources, roomForEnds / 2), named(targets, roomForEnds / 2))
    : named(item.actors, roomForEnds);
}

/** "1 cooperation Iran to Iraq": said where not all between two go the same way. */
function wayOf(tie: Tie, item: BundleItem, { network, language }: Known): string {
  const ends = network.ends.get(tie.id);
  if (!ends?.isDirected) return words.map.bothWays;
  const name = (ids: readonly string[]) =>
    words.map.fewNamed(
      ids.filter((id) => item.actors.includes(id)).map((id) => actorName(id, network, language)),
      roomForEnds / 2,
    );
  return words.map.towards(name(ends.sources), name(ends.targets));
}

function isOneWay(ties: readonly Tie[], { network }: Known): boolean {
  const ways = ties.map(({ id }) => {
    const ends = network.ends.get(id);
    return ends?.isDirected ? `${ends.sources.join()}>${ends.targets.join()}` : '';
  });
  return new Set(ways).size < 2;
}

const labelOf = (tie: Tie, { language }: Known): string => pickText(tie.label, language).text;

/** "Iraq and Russia: cooperation, announced. To share intelligence. Since 2011. 1 source." */
export function nameOfBundle(item: BundleItem, known: Known): string {
  const { map } = words;
  const ids = item.strands.flatMap((strand) => strand.ties);
  const ties = shown(ids, known);
  const counts = countsOf(ids, known, ties);
  const ends = nameOfEnds(item, ties, known);
  const isNew = item.strands.some((strand) => strand.isNew) ? [map.isNew] : [];
  const [only, ...rest] = ties;
  if (only && rest.length === 0) {
    const [type, status] = kindOf(only, known);
    const sources = new Set(only.citations.map(({ source }) => source)).size;
    const when = whenOf(only, known);
    return withinRoom([
      map.one(ends, type, status),
      ...(counts.possible ? [map.possible] : []),
      labelOf(only, known),
      ...isNew,
      ...(when ? [when] : []),
      map.sources(sources),
    ]);
  }
  const way = isOneWay(ties, known) ? undefined : (tie: Tie) => wayOf(tie, item, known);
  const kinds = kindsOf(ties, known, way);
  const detailed = map.several(ends, counts, kinds);
  const head =
    detailed.length <= longestName ? detailed : map.several(ends, counts, kindsOf(ties, null));
  return withinRoom([head, ...isNew, ...ties.map((tie) => labelOf(tie, known))]);
}
