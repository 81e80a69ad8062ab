// What do names, roles and areas follow? The state; but in a scrub, not before it rests.
import { useMemo, useSyncExternalStore } from 'react';
import type { State } from '../store/state';
import type { Store } from '../store/store';
import { useStore } from '../store/useEntente';

/** Reads a store's state as it was before a scrub, while that lasts. */
function restingOf({ getState }: Store): () => State {
  let resting = getState();
  return () => {
    const state = getState();
    if (!state.isScrubbing) resting = state;
    return resting;
  };
}

/**
 * The state, or in a scrub the one before it: nobody can hear, point at or walk through what
 * stands for a few frames, and it costs as much as the drawing.
 */
export function useResting(): State {
  const store = useStore();
  const read = useMemo(() => restingOf(store), [store]);
  return useSyncExternalStore(store.subscribe, read, read);
}
