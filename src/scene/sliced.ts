// How can long work leave the page time to answer? It pauses where it may; who runs it goes on when there is time.

/** Work in slices: each `yield` is a place where it may wait. */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** All of it without a pause. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}
