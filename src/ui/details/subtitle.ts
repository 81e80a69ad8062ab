// What stands under the panel's name? How many ties, of what kind, and who is shown as somebody else.

import { newTies } from '../../model/sentenceGroups';
import { rolledUp } from '../../model/shownUnder';
import { countStanding } from '../../model/snapshot';
import { isTieShown } from '../../scene/shownTies';
import { details as detailsWords } from '../../scene/words/details';
import { actorName } from '../../scene/words/names';
import { words } from '../../scene/words/words';
import type { State } from '../store/state';

/**
 * "3 ties, all cooperation. 1 new on this date. Shown under Syria: Bashar Assad."
 *
 * @param pair drawn actors whose roll-ups are told here; an actor's panel lists its own below
 */
export function subtitleOf(
  state: State,
  ties: readonly string[],
  pair: readonly string[],
  language: string,
): string {
  const { network, step } = state;
  const { vocabulary } = words;
  const standing = ties.filter((tie) => isTieShown(state, tie));
  const types = new Set(standing.map((tie) => network.ties.get(tie)?.type));
  const [type] = types;
  const isOneKind = types.size === 1 && standing.length > 1;
  const fresh = newTies(step);
  const newCount = standing.filter((tie) => fresh.has(tie)).length;
  const name = (id: string) => actorName(id, network, language);
  return [
    isOneKind && type
      ? detailsWords.all(standing.length, vocabulary.types[type].name)
      : detailsWords.count(standing.length, countStanding(network, ties, step.instant)),
    ...(newCount ? [detailsWords.isNew(newCount)] : []),
    ...[...rolledUp(network, standing)]
      .filter(([root]) => pair.includes(root))
      .map(([root, ids]) => detailsWords.rolledUp(ids.map(name), name(root))),
  ].join(' ');
}
