// Where does focus go when what had it is gone, or when the details that took it close? Never nowhere.
import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { useSelected } from '../store/useEntente';
import { fallbackOf } from './fallback';
import { optionElement } from './itemParts';
import { type Item, itemOf } from './items';
import type { Lists } from './options';

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

export function useKeptOption(svg: RefObject<SVGSVGElement | null>, lists: Lists) {
  const held = useRef<Item | null>(null);
  const last = useRef<Item | null>(null);
  const before = useRef(lists);
  const focusInstead = useCallback(
    (lost: Item) => {
      const next = fallbackOf(lost, before.current, lists);
      const list = svg.current?.querySelector<SVGElement>('.options.actors');
      if (next === null) list?.focus();
      else optionElement(svg.current, { kind: 'actor', id: next })?.focus();
    },
    [svg, lists],
  );
  useLayoutEffect(() => {
    const lost = held.current;
    if (lost && !optionElement(svg.current, lost)) {
      held.current = null;
      if (isLost()) focusInstead(lost);
    }
    before.current = lists;
  }, [svg, lists, focusInstead]);
  useFocusAfterDetails(svg, last);
  const onFocus = useCallback(({ target }: Pick<FocusEvent, 'target'>) => {
    const item = itemOf(target);
    if (!item) return;
    held.current = item;
    last.current = item;
  }, []);
  /** An element that is taken out of the page may report a blur; its focus is to be restored. */
  const onBlur = useCallback(({ target }: FocusEvent) => {
    if (target.isConnected) held.current = null;
  }, []);
  // It may have had the focus before there was anybody to listen.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement && svg.current?.contains(activeElement)) onFocus({ target: activeElement });
  }, [svg, onFocus]);
  return { onFocus, onBlur };
}

/** Details opened from the map give focus back to where it was. */
function useFocusAfterDetails(svg: RefObject<SVGSVGElement | null>, last: RefObject<Item | null>) {
  const selection = useSelected((state) => state.view.selection);
  useEffect(() => {
    if (selection) return;
    // After the panel has gone, and with it what had the focus.
    const later = setTimeout(() => {
      const item = last.current;
      if (!item || !isLost()) return;
      const wanted = optionElement(svg.current, item);
      (wanted ?? svg.current?.querySelector<SVGElement>('.option[tabindex="0"]'))?.focus();
    });
    return () => clearTimeout(later);
  }, [selection, svg, last]);
}
