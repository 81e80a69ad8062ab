// How does an open drawer close? By Escape and a press elsewhere; opening puts the keyboard into it.
import { type RefObject, useEffect } from 'react';

export function useClosing(drawer: RefObject<HTMLDivElement | null>, onClose: () => void) {
  useEffect(() => {
    const element = drawer.current;
    if (!element) return;
    const close = (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || press.defaultPrevented) return;
      press.stopPropagation();
      onClose();
    };
    const closeFromOutside = (press: PointerEvent) => {
      const target = press.target as Element;
      if (!element.contains(target) && !target.closest('[aria-controls="explore"]')) onClose();
    };
    element.addEventListener('keydown', close);
    document.addEventListener('pointerdown', closeFromOutside);
    element.querySelector<HTMLElement>('#explore-title')?.focus();
    return () => {
      element.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', closeFromOutside);
    };
  }, [drawer, onClose]);
}
