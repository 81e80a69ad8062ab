// Where does the page keep its state? In one small store that React subscribes to.
import type { PreparedDataset } from '../../dataset/prepared';
import { type Action, reduce } from '../../view/reduce';
import type { Drawn } from './drawing';
import { openingState, type State, withView } from './state';

/** Draws a state; `null` while it cannot be drawn yet. */
type Draw = (state: State) => Drawn | null;

export interface Store {
  getState(): State;
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  /** Shows another dataset, or the first one again. */
  open(prepared: PreparedDataset): void;
  /** Sets how a state is drawn: a new frame, a basemap that has arrived. */
  drawWith(draw: Draw): void;
}

export function storeOf(prepared: PreparedDataset): Store {
  let state = openingState(prepared);
  let draw: Draw | null = null;
  const listeners = new Set<() => void>();
  const become = (next: State) => {
    const drawn = draw?.(next);
    state = drawn && drawn.scene !== next.scene ? { ...next, ...drawn } : next;
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      const next = withView(state, reduce(state.view, action));
      if (next !== state) become(next);
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
  };
}
