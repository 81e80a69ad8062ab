// How does the keyboard get into the details? By Shift and Enter on what opens them.
import { type KeyboardEvent, useCallback } from 'react';
import { useOwnId } from '../ownId';

const fetchedWithin = 3000;

/** The details may have to be fetched before the focus can move into them. */
export function focusDetails(id: string) {
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

/** From rows of the list and events of the timeline; between these and the details may lie many stops. */
export function useWayIn() {
  const details = useOwnId('details');
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      const opener = press.target;
      const isWay = press.key === 'Enter' && press.shiftKey && opener instanceof HTMLElement;
      if (!isWay || !opener.matches('.sentence-row, .strip-event')) return;
      press.preventDefault();
      opener.click();
      focusDetails(details);
    },
    [details],
  );
  return { onKeyDown };
}
