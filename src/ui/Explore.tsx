// Where are filters and choices when there is no rail? Behind one button, in a drawer over the page.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { words } from '../scene/words/words';
import { Icon } from './icons';
import { deferred } from './views/deferred';

/** What a wide page has as tools beside the map. */
const ExploreTools = deferred(() =>
  import('./views/ExploreTools').then((module) => module.ExploreTools),
);

export const preloadExplore = ExploreTools.preload;

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** The legend: in the rail always, narrower pages show it once the drawer is open. */
  children: ReactNode;
}

export function Explore({ isOpen, onClose, children }: Props) {
  const drawer = useRef<HTMLDivElement>(null);
  useClosing(drawer, isOpen, onClose);
  const { explore, closeExplore } = words.page.views;
  return (
    <div
      className="explore"
      id="explore"
      data-open={isOpen}
      ref={drawer}
      {...(isOpen ? { role: 'dialog', 'aria-labelledby': 'explore-title' } : {})}
    >
      {isOpen && (
        <div className="explore-head">
          <h2 id="explore-title" tabIndex={-1}>
            {explore}
          </h2>
          <button
            type="button"
            className="explore-close"
            aria-label={closeExplore}
            onClick={onClose}
          >
            <Icon of="close" />
          </button>
        </div>
      )}
      {isOpen && <ExploreTools />}
      {children}
    </div>
  );
}

/** Escape and a press elsewhere close; opening puts the keyboard into the drawer. */
function useClosing(
  drawer: RefObject<HTMLDivElement | null>,
  isOpen: boolean,
  onClose: () => void,
) {
  useEffect(() => {
    const element = drawer.current;
    if (!isOpen || !element) return;
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
  }, [drawer, isOpen, onClose]);
}
