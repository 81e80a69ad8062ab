// What is the selected thing called?
import { pairInOrder } from '../model/involved';
import type { Network } from '../model/network';
import { pickText } from '../scene/text';
import { actorName } from '../scene/words/names';
import { listed } from '../scene/words/vocabulary';
import type { Selection } from '../view/view';

export function selectionName(selection: Selection, network: Network, language: string): string {
  const { kind, id } = selection;
  if (kind === 'actor') return actorName(id, network, language);
  if (kind === 'dyad')
    return listed(pairInOrder(network, id).map((actorId) => actorName(actorId, network, language)));
  const thing = kind === 'tie' ? network.ties.get(id) : network.events.get(id);
  return thing ? pickText(thing.label, language).text : id;
}
