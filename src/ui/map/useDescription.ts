// What is drawn, in sentences made from the data? The description of the map.
import { useMemo } from 'react';
import type { Scene } from '../../scene/types';
import { altText } from '../../scene/words/altText';
import { actorName } from '../../scene/words/saidBy';
import { words } from '../../scene/words/words';
import type { State } from '../store/state';

export function useDescription(
  scene: Scene,
  { network, snapshot, step, language }: Pick<State, 'network' | 'snapshot' | 'step' | 'language'>,
): string {
  const { symbols, bundles } = scene;
  return useMemo(() => {
    const ids = bundles.flatMap(({ strands }) => strands.flatMap(({ ties }) => ties));
    const ties = [...new Set(ids)];
    const tied = new Set(bundles.flatMap(({ actors }) => actors));
    const alone = symbols.filter(({ actor }) => !tied.has(actor));
    const names = alone.map(({ actor }) => actorName(actor, network, language));
    const told = altText({ network, snapshot, step, ties, language });
    return names.length ? `${told} ${words.map.alone(names)}` : told;
  }, [network, snapshot, step, language, symbols, bundles]);
}
