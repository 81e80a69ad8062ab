// How high would the map in a frame like to be? As its parts are, whatever the height of the frame.
import { heightForOtherHosts } from '../../view/messages/otherHosts';
import type { Store } from '../store/store';

/** The map's own wish: not wider than this to its height, and upright on a phone. */
const wide = 1.9;
const upright = 0.95;
const narrow = 600;
const highestMap = 720;

const heightOf = (selector: string): number =>
  document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;

/** Never the page's scroll height: a page that fills its frame would grow with it for ever. */
function wanted(store: Store): number {
  const { clientWidth: width } = document.documentElement;
  const map = Math.min(highestMap, width / (width < narrow ? upright : wide));
  const { tab } = store.getState().view;
  const list = document.getElementById(tab)?.firstElementChild;
  const body = tab === 'map' || !(list instanceof HTMLElement) ? map : list.scrollHeight;
  const bar = document.querySelector('.view-bar');
  const isOver = bar !== null && getComputedStyle(bar).pointerEvents === 'none';
  const rest = ['.embed-head', '.timeline', '.embed-foot', '.map-face'].map(heightOf);
  return Math.ceil(
    body + rest.reduce((sum, part) => sum + part, isOver ? 0 : heightOf('.view-bar')),
  );
}

/**
 * Tells listeners the wanted height, at first and whenever it changes; until somebody listens, hosts
 * without our loader in their own dialects.
 *
 * @returns takes the one listener that is to know
 */
export function followHeight(store: Store): (listener: (height: number) => void) => void {
  const tellOthers = (height: number) => {
    if (window.parent === window) return;
    for (const message of heightForOtherHosts(height, new URL(window.location.href)))
      window.parent.postMessage(message, '*');
  };
  let tell = tellOthers;
  let told = 0;
  const measure = () => {
    const height = wanted(store);
    if (height === told) return;
    told = height;
    tell(height);
  };
  const observer = new ResizeObserver(() => setTimeout(measure));
  for (const part of document.querySelectorAll('.embed, .embed-head, .embed-foot'))
    observer.observe(part);
  store.subscribe(() => setTimeout(measure));
  return (listener) => {
    tell = listener;
    told = 0;
    measure();
  };
}
