// What do names, roles and areas follow? The state; but while time runs through dates, not before it rests.
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../view/view';
import type { State } from '../store/state';
import { useSelected } from '../store/useEntente';

/** A step that comes sooner after another is one of a scrub, ms. */
const pause = 150;

const isSameButForTime = (one: State, other: State): boolean =>
  one.network === other.network &&
  one.scene?.frame === other.scene?.frame &&
  (Object.keys(one.view) as (keyof View)[]).every(
    (key) => key === 'instant' || one.view[key] === other.view[key],
  );

/**
 * The state, or in a scrub the one before it: nobody can hear, point at or walk through what stands
 * for a few frames, and it costs as much as the drawing.
 */
export function useResting(): State {
  const state = useSelected((whole) => whole);
  const shown = useRef(state);
  const steppedAt = useRef(Number.NEGATIVE_INFINITY);
  const [, setRested] = useState(state);
  const isStep =
    shown.current.snapshot !== state.snapshot && isSameButForTime(shown.current, state);
  const isWaiting = isStep && performance.now() - steppedAt.current < pause;
  useEffect(() => {
    if (isStep) steppedAt.current = performance.now();
    if (!isWaiting) {
      shown.current = state;
      return;
    }
    const resting = setTimeout(() => {
      shown.current = state;
      setRested(state);
    }, pause);
    return () => clearTimeout(resting);
  }, [state, isStep, isWaiting]);
  return isWaiting ? shown.current : state;
}
