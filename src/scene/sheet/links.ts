// What is each line on the map called, and which passage does it open?
import { citationLink } from '../../model/citationLink';
import type { Network } from '../../model/network';
import { languageOf, pickText } from '../text';
import type { Scene } from '../types';
import { actorName } from '../words/names';
import type { SheetInput, SheetLink, SheetMap } from './types';

function passageOf(tieId: string, network: Network): string | null {
  const [citation] = network.ties.get(tieId)?.citations ?? [];
  const source = network.prepared.dataset.sources.find(({ id }) => id === citation?.source);
  return citation && source ? citationLink(source.url, citation.locator) : null;
}

/** A line that stands for several ties names them all and opens the passage of the first. */
function linkOf(ties: readonly string[], network: Network, language: string): SheetLink {
  const sentences = ties.map(
    (tie) => pickText(network.ties.get(tie)?.sentence ?? tie, language).text,
  );
  const href = ties.map((tie) => passageOf(tie, network)).find((link) => link !== null);
  return { title: sentences.join(' '), href: href ?? null };
}

export const strandKey = (bundle: string, strand: string): string => `${bundle} ${strand}`;

export function linksOf(
  { network, view }: SheetInput,
  scene: Scene,
): Pick<SheetMap, 'strandLinks' | 'actorTitles'> {
  const language = languageOf(view);
  const strandLinks: SheetMap['strandLinks'] = {};
  for (const { id, strands } of scene.bundles)
    for (const { key, ties } of strands)
      strandLinks[strandKey(id, key)] = linkOf(ties, network, language);
  const actorTitles = Object.fromEntries(
    scene.symbols.map(({ actor }) => [actor, actorName(actor, network, language)]),
  );
  return { strandLinks, actorTitles };
}
