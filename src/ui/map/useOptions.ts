// How are actors and ties read and walked without a pointer? Two listboxes with one tab stop each.
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Scene } from '../../scene/types';
import { words } from '../../scene/words/words';
import { actorsByDegree } from '../../view/view';
import type { State } from '../store/state';
import { useSelected } from '../store/useEntente';
import { directions, nearestToward } from './compass';
import { nameOfActor, nameOfBundle } from './itemNames';
import { itemOf } from './items';

interface Option {
  id: string;
  name: string;
  isSelected: boolean;
}

const lists = {
  actor: { layer: '.layer.symbols', attribute: 'data-actor' },
  bundle: { layer: '.layer.bundles', attribute: 'data-tie' },
} as const;

type Kind = keyof typeof lists;

const elementOf = (svg: SVGSVGElement, kind: Kind, id: string): SVGElement | null =>
  svg.querySelector(`${lists[kind].layer} > [${lists[kind].attribute}="${CSS.escape(id)}"]`);

function optionsOf(kind: Kind, scene: Scene, state: State): Option[] {
  if (kind === 'bundle') {
    return scene.bundles.map((item) => ({
      id: item.id,
      name: nameOfBundle(item, state),
      isSelected: item.emphasis === 'highlighted',
    }));
  }
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

/** Names and roles follow the date shown, though the drawing of an item may not change with it. */
function describe(svg: SVGSVGElement, kind: Kind, options: Option[], current: string | null) {
  const layer = svg.querySelector(lists[kind].layer);
  if (!layer) return;
  const { map } = words.page;
  layer.setAttribute('role', 'listbox');
  layer.setAttribute(
    'aria-label',
    kind === 'actor' ? map.actors(options.length) : map.ties(options.length),
  );
  options.forEach(({ id, name, isSelected }, index) => {
    const element = elementOf(svg, kind, id);
    if (!element) return;
    const attributes = {
      role: 'option',
      'aria-label': name,
      'aria-selected': isSelected,
      'aria-posinset': index + 1,
      'aria-setsize': options.length,
      tabindex: id === current ? 0 : -1,
    };
    for (const [attribute, value] of Object.entries(attributes))
      element.setAttribute(attribute, String(value));
  });
}

/** What cannot be read aloud stays out of the way: the ground, the letters, the card. */
function hideDrawing(svg: SVGSVGElement) {
  for (const layer of svg.querySelectorAll('.layer.basemap, .layer.dock, .layer.labels'))
    layer.setAttribute('aria-hidden', 'true');
}

export function useOptions(svg: RefObject<SVGSVGElement | null>, scene: Scene) {
  const state = useSelected((whole) => whole);
  const current = useRef<Record<Kind, string | null>>({ actor: null, bundle: null });
  const options = useRef<Record<Kind, Option[]>>({ actor: [], bundle: [] });
  const refresh = useCallback(() => {
    if (!svg.current) return;
    for (const kind of ['actor', 'bundle'] as const) {
      const known = options.current[kind];
      const isThere = known.some(({ id }) => id === current.current[kind]);
      if (!isThere) current.current[kind] = known[0]?.id ?? null;
      describe(svg.current, kind, known, current.current[kind]);
    }
  }, [svg]);
  useLayoutEffect(() => {
    options.current = {
      actor: optionsOf('actor', scene, state),
      bundle: optionsOf('bundle', scene, state),
    };
    if (svg.current) hideDrawing(svg.current);
    refresh();
  }, [svg, scene, state, refresh]);

  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      const item = itemOf(target);
      if (!item || current.current[item.kind] === item.id) return;
      current.current[item.kind] = item.id;
      refresh();
    },
    [refresh],
  );
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      const item = itemOf(press.target);
      if (!item || !svg.current || press.ctrlKey || press.metaKey || press.altKey) return;
      const next = nextOption(press.key, item, options.current[item.kind], scene);
      if (next === undefined) return;
      press.preventDefault();
      if (next !== null) elementOf(svg.current, item.kind, next)?.focus();
    },
    [svg, scene],
  );
  return { onFocus, onKeyDown };
}

/** The option that a key leads to; `null` when there is none, `undefined` when the key means nothing. */
function nextOption(
  key: string,
  item: { kind: Kind; id: string },
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
