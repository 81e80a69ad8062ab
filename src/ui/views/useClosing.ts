// How is what opened over the page left? By Escape and by a press elsewhere; opening puts the keyboard into it.
import { type RefObject, useEffect } from 'react';

/**
 * Presses on what opened it, by `aria-controls`, are not elsewhere.
 *
 * @param within where Escape closes and presses do not; by default in the drawer itself
 */
export function useClosing(
  drawer: RefObject<HTMLElement | null>,
  onClose: () => void,
  within = drawer,
) {
  useEffect(() => {
    const [element, home] = [drawer.current, within.current];
    if (!element || !home) return;
    const close = (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || press.defaultPrevented) return;
      press.stopPropagation();
      onClose();
    };
    const closeFromOutside = (press: PointerEvent) => {
      const target = press.target as Element;
      if (!home.contains(target) && !target.closest(`[aria-controls="${element.id}"]`)) onClose();
    };
    home.addEventListener('keydown', close);
    document.addEventListener('pointerdown', closeFromOutside);
    element.querySelector('h2')?.focus();
    return () => {
      home.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', closeFromOutside);
    };
  }, [drawer, within, onClose]);
}
