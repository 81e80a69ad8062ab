// Where is the keyboard once something has opened? On what the selector names, as soon as it is there.
import { type RefObject, useEffect } from 'react';

/** What is wanted may still be on its way: its code is fetched when it is first opened. */
export function useFocusInside(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  selector: string,
) {
  useEffect(() => {
    const element = box.current;
    if (!isOpen || !element) return;
    const focus = () => {
      const wanted = element.querySelector<HTMLElement>(selector);
      wanted?.focus();
      return wanted !== null;
    };
    if (focus()) return;
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [box, isOpen, selector]);
}
