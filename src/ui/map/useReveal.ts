// Is what was selected still to be seen? On a phone the page scrolls it above the sheet of details.
import { type RefObject, useEffect } from 'react';
import { useSelected, useStore } from '../store/useEntente';
import { middleOfSelection, pageWithCard, sheetShare } from './roomForDetails';

/** A new selection scrolls; a step under the same selection does not. */
export function useReveal(svg: RefObject<SVGSVGElement | null>) {
  const store = useStore();
  const selection = useSelected((state) => state.view.selection);
  useEffect(() => {
    const { scene } = store.getState();
    const element = svg.current;
    if (!selection || !scene || !element || window.innerWidth >= pageWithCard) return;
    const free = window.innerHeight * (1 - sheetShare);
    const at = element.getBoundingClientRect().y + middleOfSelection(scene);
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    window.scrollBy({ top: at - free / 2, behavior: isCalm ? 'instant' : 'smooth' });
  }, [svg, store, selection]);
}
