// When does sliced work go on? Between the page's own tasks, so that a press in the meantime is answered.
import type { Sliced } from '../../scene/sliced';

/** The page waits this long at most, ms: half of a frame. */
const patience = 8;

/** @returns what ends the work before it is done */
export function inSlices<Result>(work: Sliced<Result>, onDone: (result: Result) => void) {
  let next: ReturnType<typeof setTimeout>;
  const goOn = () => {
    const since = performance.now();
    let slice: IteratorResult<undefined, Result>;
    do slice = work.next();
    while (!slice.done && performance.now() - since < patience);
    if (slice.done) onDone(slice.value);
    else next = setTimeout(goOn);
  };
  next = setTimeout(goOn);
  return () => clearTimeout(next);
}
