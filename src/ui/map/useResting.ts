// What do names, roles and areas follow? The state; but while time runs through dates, not before it rests.
import { useMemo, useSyncExternalStore } from 'react';
import type { View } from '../../view/view';
import type { State } from '../store/state';
import type { Store } from '../store/store';
import { useStore } from '../store/useEntente';

/** A step that comes sooner after another is one of a scrub, ms. */
const pause = 150;

const isSameButForTime = (one: State, other: State): boolean =>
  one.network === other.network &&
  one.scene?.frame === other.scene?.frame &&
  (Object.keys(one.view) as (keyof View)[]).every(
    (key) => key === 'instant' || one.view[key] === other.view[key],
  );

/** A store's state as it was before a scrub, while that lasts. */
function restingOf({ getState, subscribe }: Store) {
  let shown = getState();
  let steppedAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;
  return {
    getState: () => shown,
    subscribe(listener: () => void) {
      const show = () => {
        shown = getState();
        listener();
      };
      // One timer serves a whole scrub: to set it anew costs as much as to find what stands.
      const restAfter = (wait: number) => {
        resting = setTimeout(() => {
          resting = undefined;
          const left = steppedAt + pause - performance.now();
          if (left > 0) restAfter(left);
          else show();
        }, wait);
      };
      const end = subscribe(() => {
        const state = getState();
        const isStep = shown.snapshot !== state.snapshot && isSameButForTime(shown, state);
        const isScrub = isStep && performance.now() - steppedAt < pause;
        if (isStep) steppedAt = performance.now();
        if (!isScrub) show();
        else if (resting === undefined) restAfter(pause);
      });
      // The state may have changed between the first drawing and now.
      if (shown !== getState()) show();
      return () => {
        clearTimeout(resting);
        end();
      };
    },
  };
}

/**
 * The state, or in a scrub the one before it: nobody can hear, point at or walk through what stands
 * for a few frames, and it costs as much as the drawing.
 */
export function useResting(): State {
  const store = useStore();
  const resting = useMemo(() => restingOf(store), [store]);
  return useSyncExternalStore(resting.subscribe, resting.getState, resting.getState);
}
