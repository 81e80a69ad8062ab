// How are actors and ties walked without a pointer? Two listboxes with one tab stop each.
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Scene } from '../../scene/types';
import { useSelected } from '../store/useEntente';
import { type Item, itemOf } from './items';
import {
  describe,
  hideDrawing,
  type Kind,
  nextOption,
  type Option,
  optionElement,
  optionsOf,
} from './options';

const kinds: Kind[] = ['actor', 'bundle'];

/** Where focus goes when what had it is gone: a tie's end, else the first actor. */
function fallbackOf(lost: Item, options: Option[]): string | undefined {
  const ends = lost.id.replace(/^branch:/, '').split(/[~+]/);
  return options.find(({ id }) => ends.includes(id))?.id ?? options[0]?.id;
}

export function useOptions(svg: RefObject<SVGSVGElement | null>, scene: Scene) {
  const state = useSelected((whole) => whole);
  const current = useRef<Record<Kind, string | null>>({ actor: null, bundle: null });
  const options = useRef<Record<Kind, Option[]>>({ actor: [], bundle: [] });
  const focused = useRef<Item | null>(null);
  const refresh = useCallback(() => {
    if (!svg.current) return;
    for (const kind of kinds) {
      const known = options.current[kind];
      const isThere = known.some(({ id }) => id === current.current[kind]);
      if (!isThere) current.current[kind] = known[0]?.id ?? null;
      describe(svg.current, kind, known, current.current[kind]);
    }
  }, [svg]);
  useLayoutEffect(() => {
    for (const kind of kinds) options.current[kind] = optionsOf(kind, scene, state);
    if (!svg.current) return;
    hideDrawing(svg.current);
    refresh();
    const lost = focused.current;
    if (!lost || optionElement(svg.current, lost.kind, lost.id)) return;
    const next = fallbackOf(lost, options.current.actor);
    focused.current = null;
    if (next !== undefined) optionElement(svg.current, 'actor', next)?.focus();
  }, [svg, scene, state, refresh]);

  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      const item = itemOf(target);
      focused.current = item;
      if (!item || current.current[item.kind] === item.id) return;
      current.current[item.kind] = item.id;
      refresh();
    },
    [refresh],
  );
  /** An element that is taken out of the page may report a blur; its focus is to be restored. */
  const onBlur = useCallback(({ target }: FocusEvent) => {
    if (target.isConnected) focused.current = null;
  }, []);
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      const item = itemOf(press.target);
      if (!item || !svg.current || press.ctrlKey || press.metaKey || press.altKey) return;
      const next = nextOption(press.key, item, options.current[item.kind], scene);
      if (next === undefined) return;
      press.preventDefault();
      if (next !== null) optionElement(svg.current, item.kind, next)?.focus();
    },
    [svg, scene],
  );
  return { onFocus, onBlur, onKeyDown };
}
