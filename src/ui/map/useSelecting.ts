// How does a reader select on the map? A press on an item, Enter on it; the background or Esc clears.
import { type KeyboardEvent, type MouseEvent, useCallback } from 'react';
import { useStore } from '../store/useEntente';
import { areaOf, type Item, itemOf, selectionOf } from './items';

/** @param dismiss puts the caption away; says whether there was one */
export function useSelecting(dismiss: () => boolean) {
  const store = useStore();
  const select = useCallback(
    (item: Item | null) => {
      const { scene, view } = store.getState();
      const selection = item && scene ? selectionOf(item, scene) : null;
      if (selection || view.selection) store.dispatch({ type: 'select', selection });
    },
    [store],
  );
  const onClick = useCallback(
    ({ target }: MouseEvent) => select(itemOf(target) ?? areaOf(target)),
    [select],
  );
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      const item = itemOf(press.target);
      if (item && (press.key === 'Enter' || press.key === ' ')) {
        press.preventDefault();
        select(item);
        if (press.shiftKey) document.getElementById('details')?.focus();
      }
      if (press.key !== 'Escape') return;
      const hadCaption = dismiss();
      if (!hadCaption && store.getState().view.selection) select(null);
    },
    [dismiss, select, store],
  );
  return { onClick, onKeyDown };
}
