// Where does the page keep its state? In one small store that React subscribes to.
import type { PreparedDataset } from '../../dataset/prepared';
import { type Action, reduce } from '../../view/reduce';
import type { Drawn } from './drawing';
import { scrubOf } from './scrub';
import { openingState, type State, withView } from './state';

/** Draws a state; `null` while it cannot be drawn yet. */
type Draw = (state: State) => Drawn | null;

/** Shows a step of a scrub by other means than a scene; `false` while it cannot. */
type Show = (state: State) => boolean;

export interface Store {
  getState(): State;
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  /** Shows another dataset, or the first one again. */
  open(prepared: PreparedDataset): void;
  /** Sets how a state is drawn: a new frame, a basemap that has arrived. */
  drawWith(draw: Draw): void;
  /** Sets what may show the steps of a scrub; a scene follows when it rests. */
  scrubWith(show: Show | null): void;
}

export function storeOf(prepared: PreparedDataset): Store {
  let state = openingState(prepared);
  let draw: Draw | null = null;
  let show: Show | null = null;
  const listeners = new Set<() => void>();
  const become = (next: State) => {
    const drawn = next.isScrubbing && show?.(next) ? null : draw?.(next);
    state = drawn && drawn.scene !== next.scene ? { ...next, ...drawn } : next;
    for (const listener of listeners) listener();
  };
  const scrub = scrubOf(() => {
    if (state.isScrubbing) become({ ...state, isScrubbing: false });
  });
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      const view = reduce(state.view, action);
      if (view === state.view) return;
      become(withView(state, view, scrub.passes(state.view, view)));
      scrub.told();
    },
    open(other) {
      if (other === state.network.prepared) return;
      const { theme } = state.view;
      const opened = openingState(other);
      become({ ...opened, view: { ...opened.view, theme } });
    },
    drawWith(next) {
      draw = next;
      become(state);
    },
    scrubWith(next) {
      show = next;
    },
  };
}
