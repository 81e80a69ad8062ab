// What belongs to a drawn thing: its element, its company, what a press on it selects? For what answers the map.
import type { Scene } from '../../scene/types';
import type { Selection } from '../../view/view';
import { type Item, itemOf } from './items';

/** The element that has focus, name and role of an item. */
export const optionElement = (svg: SVGSVGElement | null, { kind, id }: Item): SVGElement | null => {
  const attribute = kind === 'actor' ? 'data-actor' : 'data-tie';
  return svg?.querySelector(`[role="option"][${attribute}="${CSS.escape(id)}"]`) ?? null;
};

/** The tie that a note's words are about. */
export const tieOfNote = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest('.note')?.getAttribute('data-of')) || null;

export const bundleOfTie = (tie: string, { bundles }: Scene) =>
  bundles.find(({ strands }) => strands.some(({ ties }) => ties.includes(tie)));

/** What lights up under the pointer: an item, or the line whose note it is on. */
export function pointedAt(target: EventTarget | null, scene: Scene): Item | null {
  const tie = tieOfNote(target);
  const bundle = tie === null ? undefined : bundleOfTie(tie, scene);
  return bundle ? { kind: 'bundle', id: bundle.id } : itemOf(target);
}

/** The country of an actor on the ground; it can be pressed, but does not light up in passing. */
export function areaOf(target: EventTarget | null): Item | null {
  const area = target instanceof Element ? target.getAttribute('data-area') : null;
  return area === null ? null : { kind: 'actor', id: area };
}

/** What pressing an item selects: an actor, a pair, or the one assertion about several. */
export function selectionOf(item: Item, scene: Scene): Selection | null {
  if (item.kind === 'actor') return { kind: 'actor', id: item.id };
  const bundle = scene.bundles.find(({ id }) => id === item.id);
  if (bundle?.kind === 'dyad') return { kind: 'dyad', id: bundle.id };
  const tie = bundle?.strands[0]?.ties[0];
  return tie === undefined ? null : { kind: 'tie', id: tie };
}

/** Ids of all that belongs together with an item: a pair and its ends, an actor and its alters. */
export function companyOf(item: Item, scene: Scene): { actors: Set<string>; bundles: Set<string> } {
  const bundles = scene.bundles.filter(({ id, actors }) =>
    item.kind === 'actor' ? actors.includes(item.id) : id === item.id,
  );
  const actors = new Set(bundles.flatMap((bundle) => bundle.actors));
  if (item.kind === 'actor') actors.add(item.id);
  return { actors, bundles: new Set(bundles.map(({ id }) => id)) };
}

export const isSameItem = (one: Item | null, other: Item | null): boolean =>
  one === other || (one?.kind === other?.kind && one?.id === other?.id);
