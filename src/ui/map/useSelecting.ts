// How does a reader select on the map? A press on an item, Enter on it; the background or Esc clears.
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useOwnId } from '../ownId';
import { useStore } from '../store/useEntente';
import { areaOf, type Item, itemOf, selectionOf } from './items';

/** What answers Esc itself while it has the focus. */
const withOwnEscape = 'dialog, [role="combobox"], [role="dialog"], [role="alert"], select';

const fetchedWithin = 3000;

/** The details may have to be fetched before the focus can move into them. */
function focusDetails(id: string) {
  const focus = () => {
    const details = document.getElementById(id);
    details?.focus();
    return details !== null;
  };
  if (focus()) return;
  const watch = new MutationObserver(() => focus() && watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), fetchedWithin);
}

/** @param dismiss puts the caption away; says whether there was one */
export function useSelecting(dismiss: () => boolean) {
  const store = useStore();
  const details = useOwnId('details');
  const select = useCallback(
    (item: Item | null) => {
      const { scene, view } = store.getState();
      const selection = item && scene ? selectionOf(item, scene) : null;
      if (selection || view.selection) store.dispatch({ type: 'select', selection });
    },
    [store],
  );
  useEscape(dismiss, select);
  const onClick = useCallback(
    ({ target }: MouseEvent) => select(itemOf(target) ?? areaOf(target)),
    [select],
  );
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      const item = itemOf(press.target);
      const isPlain = !press.isDefaultPrevented() && !press.ctrlKey && !press.metaKey;
      if (!item || !isPlain || (press.key !== 'Enter' && press.key !== ' ')) return;
      press.preventDefault();
      // The details must stand before the focus can move into them.
      flushSync(() => select(item));
      if (press.shiftKey) focusDetails(details);
    },
    [select, details],
  );
  return { onClick, onKeyDown };
}

/** First the caption, then the details, wherever the focus is; with nothing to close Esc passes. */
function useEscape(dismiss: () => boolean, select: (item: null) => void) {
  const store = useStore();
  useEffect(() => {
    const onKeyDown = (press: globalThis.KeyboardEvent) => {
      if (press.key !== 'Escape' || press.defaultPrevented) return;
      if (press.target instanceof Element && press.target.closest(withOwnEscape)) return;
      const hadCaption = dismiss();
      if (!hadCaption && store.getState().view.selection) select(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [dismiss, select, store]);
}
