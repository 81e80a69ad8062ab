// How does a reader select on the map? A press on an item, Enter on it; the background clears.
import { type KeyboardEvent, type MouseEvent, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { focusDetails } from '../details/wayIn';
import { useOwnId } from '../ownId';
import { useStore } from '../store/useEntente';
import { areaOf, selectionOf, tieOfNote } from './itemParts';
import { type Item, itemOf } from './items';

export function useSelecting() {
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
  const onClick = useCallback(
    ({ target }: MouseEvent) => {
      const tie = tieOfNote(target);
      if (tie === null) select(itemOf(target) ?? areaOf(target));
      else store.dispatch({ type: 'select', selection: { kind: 'tie', id: tie } });
    },
    [select, store],
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
