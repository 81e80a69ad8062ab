// Whom does a tie name, and which passage does a citation? As a table says it in one cell.
import type { Citation, Tie } from '../../dataset/types';
import { namedEnds } from '../../model/involved';
import type { Network } from '../../model/network';
import { pickText } from '../text';
import { capitalised } from './dates';
import { mapWords } from './mapWords';
import { actorName, sourceName } from './names';
import { listed } from './vocabulary';

/** "Ava to Bor, Cel and Dor"; what holds both ways has no "to". */
export function endsInWords(tie: Tie, network: Network, language: string): string {
  const named = (ids: readonly string[]) =>
    listed(ids.map((id) => actorName(id, network, language)));
  const { sources, targets, parties } = namedEnds(tie);
  if (parties.length) return named(parties);
  return tie.directed === false
    ? named([...sources, ...targets])
    : mapWords.towards(named(sources), named(targets));
}

/** "Paragraph 1"; with several sources, "The Gazette, paragraph 1". */
export function passageName(citation: Citation, network: Network, language: string): string {
  const { sources } = network.prepared.dataset;
  const source = sources.find(({ id }) => id === citation.source);
  const passage = source?.passages.find(({ id }) => id === citation.passage);
  const label = passage ? pickText(passage.label, language).text : citation.passage;
  return sources.length > 1
    ? `${sourceName(citation.source, network, language)}, ${label}`
    : capitalised(label);
}
