// Which options do the map's two listboxes have, and how are they written into the drawing?
import type { Scene } from '../../scene/types';
import { words } from '../../scene/words/words';
import { actorsByDegree } from '../../view/view';
import type { State } from '../store/state';
import { directions, nearestToward } from './compass';
import { nameOfActor, nameOfBundle } from './itemNames';
import type { Item } from './items';

export interface Option {
  id: string;
  name: string;
  isSelected: boolean;
}

export type Kind = Item['kind'];

const lists = {
  actor: { layer: '.layer.symbols', attribute: 'data-actor' },
  bundle: { layer: '.layer.bundles', attribute: 'data-tie' },
} as const;

/** More than this nobody walks through: then only what is selected is listed. */
const mostListedTies = 200;

function bundleOptions(scene: Scene, state: State): Option[] {
  const isLong = scene.bundles.length > mostListedTies;
  return scene.bundles
    .filter(({ emphasis }) => !isLong || emphasis === 'highlighted')
    .map((item) => ({
      id: item.id,
      name: nameOfBundle(item, state),
      isSelected: item.emphasis === 'highlighted',
    }));
}

/** Actors in reading order: those with most ties first. */
function actorOptions(scene: Scene, state: State): Option[] {
  const rank = new Map(actorsByDegree(state.network).map((id, index) => [id, index]));
  const order = (id: string) => rank.get(id) ?? rank.size;
  return scene.symbols
    .map((item) => ({
      id: item.actor,
      name: nameOfActor(item, state),
      isSelected: item.emphasis === 'highlighted',
    }))
    .sort((one, other) => order(one.id) - order(other.id));
}

export const optionsOf = (kind: Kind, scene: Scene, state: State): Option[] =>
  kind === 'actor' ? actorOptions(scene, state) : bundleOptions(scene, state);

export const optionElement = (svg: SVGSVGElement, kind: Kind, id: string): SVGElement | null =>
  svg.querySelector(`${lists[kind].layer} > [${lists[kind].attribute}="${CSS.escape(id)}"]`);

function hideUnlisted(layer: Element, attribute: string, options: Option[]) {
  const listed = new Set(options.map(({ id }) => id));
  for (const element of layer.children) {
    const isListed = listed.has(element.getAttribute(attribute) ?? '');
    if (isListed) element.removeAttribute('aria-hidden');
    else element.setAttribute('aria-hidden', 'true');
  }
}

/**
 * Writes roles, names and the one tab stop. Names follow the date shown, though the drawing of an
 * item may not change with it; so they are set here, not drawn.
 */
export function describe(
  svg: SVGSVGElement,
  kind: Kind,
  options: Option[],
  current: string | null,
) {
  const { layer: selector, attribute } = lists[kind];
  const layer = svg.querySelector(selector);
  if (!layer) return;
  const { actors, ties } = words.page.map;
  layer.setAttribute('role', 'listbox');
  layer.setAttribute('aria-label', (kind === 'actor' ? actors : ties)(options.length));
  hideUnlisted(layer, attribute, options);
  options.forEach(({ id, name, isSelected }, index) => {
    const attributes = {
      role: 'option',
      'aria-label': name,
      'aria-selected': isSelected,
      'aria-posinset': index + 1,
      'aria-setsize': options.length,
      tabindex: id === current ? 0 : -1,
    };
    const element = optionElement(svg, kind, id);
    for (const [key, value] of Object.entries(attributes)) element?.setAttribute(key, `${value}`);
  });
}

/** What cannot be read aloud stays out of the way: the ground, the letters, the card. */
export function hideDrawing(svg: SVGSVGElement) {
  for (const layer of svg.querySelectorAll('.layer.basemap, .layer.dock, .layer.labels'))
    layer.setAttribute('aria-hidden', 'true');
}

/** The option that a key leads to; `null` when there is none, `undefined` when the key means nothing. */
export function nextOption(
  key: string,
  item: Item,
  options: Option[],
  scene: Scene,
): string | null | undefined {
  const index = options.findIndex(({ id }) => id === item.id);
  const at = (position: number) => options[position]?.id ?? null;
  if (key === 'Home') return at(0);
  if (key === 'End') return at(options.length - 1);
  if (key === 'PageDown') return at(index + 1);
  if (key === 'PageUp') return at(index - 1);
  const way = directions[key];
  if (!way) return undefined;
  if (item.kind === 'bundle') return at(index + (way[0] + way[1] > 0 ? 1 : -1));
  const placed = scene.symbols.map((symbol) => ({ id: symbol.actor, at: symbol.at }));
  const from = placed.find(({ id }) => id === item.id);
  return from ? nearestToward(from, placed, way) : null;
}
