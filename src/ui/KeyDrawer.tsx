// Where is the legend when there is no rail? Behind a button, in a drawer over the map.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { words } from '../scene/words/words';
import { Icon } from './icons';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Always in the page: the rail shows it as it is, narrower pages show it once it is open. */
export function KeyDrawer({ isOpen, onClose, children }: Props) {
  const drawer = useRef<HTMLDivElement>(null);
  useCloseOnEscape(drawer, isOpen, onClose);
  return (
    <div className="key" id="key" data-open={isOpen} ref={drawer}>
      <button
        type="button"
        className="key-close"
        aria-label={words.page.closeKey}
        onClick={onClose}
      >
        <Icon of="close" />
      </button>
      {children}
    </div>
  );
}

function useCloseOnEscape(
  drawer: RefObject<HTMLDivElement | null>,
  isOpen: boolean,
  onClose: () => void,
) {
  useEffect(() => {
    const element = drawer.current;
    if (!isOpen || !element) return;
    const close = (press: KeyboardEvent) => {
      if (press.key !== 'Escape') return;
      press.stopPropagation();
      onClose();
    };
    const closeFromOutside = (press: PointerEvent) => {
      const target = press.target as Element;
      if (!element.contains(target) && !target.closest('[aria-controls="key"]')) onClose();
    };
    element.addEventListener('keydown', close);
    document.addEventListener('pointerdown', closeFromOutside);
    element.querySelector<HTMLElement>('button')?.focus();
    return () => {
      element.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', closeFromOutside);
    };
  }, [drawer, isOpen, onClose]);
}
