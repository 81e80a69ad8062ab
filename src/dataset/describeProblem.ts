// How does a problem read as one line?
import type { Problem } from './problem';

/** Without code and position, which each output sets in its own way. */
export function describeProblem(problem: Problem): string {
  const statement = `expected ${problem.expected}, found ${problem.found}`;
  return problem.suggestion === undefined
    ? statement
    : `${statement}; did you mean "${problem.suggestion}"?`;
}
