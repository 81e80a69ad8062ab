// How does a page have its scrubs painted? It lays a canvas over the map, gives it away, and says what to paint.
import type { WorldTopology } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import { looksAlike } from '../../scene/sceneAt';
import { type Theme, themes } from '../../scene/theme';
import type { Box } from '../../scene/types';
import { isSameButForTime } from '../store/scrub';
import type { State } from '../store/state';
import type { Store } from '../store/store';
import type { Order, Standing } from './orders';
import { typefacesOf } from './typefaces';

/** More could not be told apart in what moves. */
const greatestDensity = 2;

/** The page is quiet when nothing has changed for so long, ms. */
const quiet = 100;

/** The style sheets then change more than colours. */
const asksForContrast = matchMedia('(forced-colors: active), (prefers-contrast: more)');
const asksForDark = matchMedia('(prefers-color-scheme: dark)');

/** The colours that the map has now, whether by theme, reader or host. */
function themeOf(svg: SVGSVGElement): Theme {
  const style = getComputedStyle(svg);
  const colours = Object.keys(themes.light).map((token) => [
    token,
    style.getPropertyValue(`--${token}`).trim(),
  ]);
  return Object.fromEntries(colours) as Theme;
}

export interface Place {
  svg: SVGSVGElement;
  frame: Frame;
  reserved: readonly Box[];
  world: WorldTopology;
}

/** A worker with a canvas over the map, and whether what it was asked for stands there. */
function painterOn({ svg, ...ground }: Place, onFailure: () => void) {
  const worker = new Worker(new URL('./painter.ts', import.meta.url), { type: 'module' });
  const canvas = document.createElement('canvas');
  canvas.className = 'map-motion';
  svg.after(canvas);
  const tell = (order: Order, ...given: Transferable[]) => worker.postMessage(order, given);
  const offscreen = canvas.transferControlToOffscreen();
  const density = Math.min(greatestDensity, devicePixelRatio);
  const typefaces = typefacesOf(document);
  const stage = { ...ground, canvas: offscreen, density, typefaces };
  tell({ kind: 'stage', stage }, offscreen);
  let from: State | null = null;
  let asked: State | null = null;
  let started = 0;
  let standing = 0;
  worker.onmessage = ({ data }: MessageEvent<Standing>) => {
    standing = data.start;
  };
  worker.onerror = onFailure;
  return {
    start(state: State) {
      const { network, view, step } = state;
      const { prepared } = network;
      if (network !== from?.network) tell({ kind: 'dataset', prepared });
      from = state;
      asked = state;
      started += 1;
      tell({ kind: 'start', start: { number: started, view, step, theme: themeOf(svg) } });
    },
    /** Whether no more than the step has changed since the start. */
    isUnderWay: ({ network, view }: State) =>
      network === from?.network && isSameButForTime(view, from.view),
    /** Paints another step. */
    step(state: State) {
      // Most steps of a calm time look the same: the painter need not hear of them.
      if (!asked || !looksAlike(asked, state)) tell({ kind: 'step', step: state.step });
      asked = state;
    },
    isReady: () => from !== null && standing === started,
    /** Shows the canvas in the drawing's place, or the drawing again. */
    appear(does: boolean) {
      if (svg.hasAttribute('data-moving') === does) return;
      // The map may have stepped aside.
      canvas.style.transform = svg.style.transform;
      svg.toggleAttribute('data-moving', does);
    },
    end() {
      worker.terminate();
      canvas.remove();
    },
  };
}

/**
 * What rests is painted, too, out of sight: in a scrub a slow page may find no moment to hear that the
 * painter is ready. Until it is, and whenever the canvas would not look as the drawing does, the page
 * draws each step itself.
 *
 * @returns what ends it
 */
export function startPainter(store: Store, place: Place): () => void {
  let starting: ReturnType<typeof setTimeout> | undefined;
  const startAfter = (wait: number) => {
    clearTimeout(starting);
    starting = setTimeout(() => {
      starting = undefined;
      painter.start(store.getState());
    }, wait);
  };
  const startAnew = () => startAfter(quiet);
  const unsubscribe = store.subscribe(() => {
    const state = store.getState();
    if (state.isScrubbing) return;
    painter.appear(false);
    if (painter.isUnderWay(state)) painter.step(state);
    else startAnew();
  });
  const end = () => {
    clearTimeout(starting);
    asksForDark.removeEventListener('change', startAnew);
    store.scrubWith(null);
    unsubscribe();
    painter.appear(false);
    painter.end();
  };
  const painter = painterOn(place, end);
  asksForDark.addEventListener('change', startAnew);
  store.scrubWith((state) => {
    // What is lit is so in the drawing alone.
    const isAlike = place.svg.dataset.quiet === undefined && !asksForContrast.matches;
    const isReady = starting === undefined && painter.isReady();
    painter.step(state);
    painter.appear(isAlike && isReady);
    return isAlike && isReady;
  });
  startAfter(0);
  return end;
}
