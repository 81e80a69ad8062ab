// What is drawn, in sentences made from the data? The description of the map.
import { useMemo } from 'react';
import { countStanding } from '../../model/snapshot';
import type { Scene, SymbolItem } from '../../scene/types';
import { altText } from '../../scene/words/altText';
import { actorName } from '../../scene/words/names';
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
    const isHidden = ({ actor }: SymbolItem) =>
      countStanding(network, network.tiesOf.get(actor) ?? [], step.instant) > 0;
    const named = (some: readonly SymbolItem[], said: (names: string[]) => string) =>
      some.length ? [said(some.map(({ actor }) => actorName(actor, network, language)))] : [];
    return [
      altText({ network, snapshot, step, ties, language }),
      ...named(alone.filter(isHidden), words.map.tiesHidden),
      ...named(
        alone.filter((symbol) => !isHidden(symbol)),
        words.map.alone,
      ),
    ].join(' ');
  }, [network, snapshot, step, language, symbols, bundles]);
}
