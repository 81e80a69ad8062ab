// Where are filters and choices when there is no rail? Behind one button, in a drawer over the page.
import { type ReactNode, useRef } from 'react';
import { deferred } from './views/deferred';

/** What a wide page has as tools beside the map, and what a drawer needs besides. */
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
  return (
    <div
      className="explore"
      id="explore"
      data-open={isOpen}
      ref={drawer}
      {...(isOpen ? { role: 'dialog', 'aria-labelledby': 'explore-title' } : {})}
    >
      {isOpen && <ExploreTools {...{ drawer, onClose }} />}
      {children}
    </div>
  );
}
