// What is a drawn actor, or what is drawn between actors, called? Names for captions and listboxes.
import type { Tie } from '../../dataset/types';
import type { Network } from '../../model/network';
import type { Snapshot } from '../../model/snapshot';
import { pickText } from '../../scene/text';
import type { BundleItem, SymbolItem } from '../../scene/types';
import { actorName } from '../../scene/words/saidBy';
import { counted, listed } from '../../scene/words/vocabulary';
import { words } from '../../scene/words/words';
import { interfaceLanguage } from '../DatasetText';

interface Known {
  network: Network;
  snapshot: Snapshot;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "cooperation", "cooperation, announced": type and, unless it is simply so, status. */
function kindOf(tie: Tie, { snapshot }: Known): string {
  const { types, statuses } = words.vocabulary;
  const status = snapshot.get(tie.id)?.status ?? tie.status;
  const type = lowered(types[tie.type].name);
  return status === 'ongoing' ? type : `${type}, ${lowered(statuses[status].name)}`;
}

/** "2 cooperation; 1 opposition, refused": how many of each kind. */
function kindsOf(ties: Tie[], known: Known): string {
  const counts = new Map<string, number>();
  for (const tie of ties) {
    const kind = kindOf(tie, known);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join('; ');
}

const standing = (ids: readonly string[], { network, snapshot }: Known): Tie[] =>
  ids.flatMap((id) => {
    const tie = network.ties.get(id);
    return tie && snapshot.has(id) ? [tie] : [];
  });

/** "Iraq. State. 7 ties: 4 cooperation; 2 opposition; 1 cooperation, refused." */
export function nameOfActor({ actor, actorType }: SymbolItem, known: Known): string {
  const name = actorName(actor, known.network, interfaceLanguage);
  const ties = standing(known.network.tiesOf.get(actor) ?? [], known);
  const count = counted(ties.length, 'tie');
  const type = words.vocabulary.actorTypes[actorType];
  const others = known.network.actors.get(actor)?.membership === 'partly-named';
  return [
    `${name}. ${type}. ${ties.length ? `${count}: ${kindsOf(ties, known)}` : count}.`,
    ...(others ? [`${words.page.map.others}.`] : []),
  ].join(' ');
}

/** "Iraq to Syria, Russia and Iran", "Iraq and Iran". */
function nameOfEnds(item: BundleItem, { network }: Known): string {
  const name = (id: string) => actorName(id, network, interfaceLanguage);
  const ids = item.strands.flatMap(({ ties }) => ties);
  const ends = ids.length === 1 ? network.ends.get(ids[0] ?? '') : undefined;
  return ends?.isDirected
    ? words.page.map.towards(listed(ends.sources.map(name)), listed(ends.targets.map(name)))
    : listed(item.actors.map(name));
}

/** "Iraq and Russia: cooperation, announced. To share intelligence. New on this date." */
export function nameOfBundle(item: BundleItem, known: Known): string {
  const { map } = words.page;
  const ties = standing(
    item.strands.flatMap((strand) => strand.ties),
    known,
  );
  const [only] = ties;
  const isNew = item.strands.some((strand) => strand.isNew);
  const end = isNew ? `; ${map.isNew}.` : '.';
  if (ties.length !== 1 || !only) {
    return `${nameOfEnds(item, known)}. ${counted(ties.length, 'tie')}: ${kindsOf(ties, known)}${end}`;
  }
  const label = pickText(only.label, interfaceLanguage).text;
  const several = item.kind === 'branch' ? `, ${map.severalTogether}` : '';
  return `${nameOfEnds(item, known)}: ${kindOf(only, known)}${several}. ${label}${end}`;
}
