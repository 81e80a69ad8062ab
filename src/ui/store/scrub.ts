// When is time scrubbed? While steps come so soon after one another that nobody can read any of them.
import type { View } from '../../view/view';

/** A step that comes sooner after another is one of a scrub, ms. */
const pause = 150;

export const isSameButForTime = (one: View, other: View): boolean =>
  (Object.keys(one) as (keyof View)[]).every((key) => key === 'instant' || one[key] === other[key]);

export interface Scrub {
  /** Whether the next view is passed in a scrub. What is not a step ends that at once. */
  passes(before: View, next: View): boolean;
  /** Call it when everybody has been told of that view: what a slow page does then is no pause. */
  told(): void;
}

/** @param onRest called when no step has followed the last one */
export function scrubOf(onRest: () => void): Scrub {
  let steppedAt = Number.NEGATIVE_INFINITY;
  let isWaiting = false;
  let isStep = false;
  const stepped = () => {
    steppedAt = performance.now();
  };
  // One timer serves a whole scrub: to set it anew costs as much as to find what stands.
  const restAfter = (wait: number) => {
    isWaiting = true;
    setTimeout(() => {
      const left = steppedAt + pause - performance.now();
      if (left > 0) restAfter(left);
      else {
        isWaiting = false;
        onRest();
      }
    }, wait);
  };
  return {
    passes(before, next) {
      isStep = before.instant !== next.instant && isSameButForTime(before, next);
      if (!isStep) return false;
      const isPassed = performance.now() - steppedAt < pause;
      stepped();
      if (isPassed && !isWaiting) restAfter(pause);
      return isPassed;
    },
    told() {
      // What is rendered for it has been queued before.
      if (isStep) queueMicrotask(stepped);
    },
  };
}
