// What does the build say of a dataset that cannot be shown? A line per problem, as a compiler would.
import { describeProblem } from '../../dataset/describeProblem';
import type { Problem } from '../../dataset/problem';

type Placed = Problem & { line: number; column: number };

/** @param file where the text comes from */
export const complaintOf = (problems: readonly Placed[], file: string): string =>
  problems
    .map(
      (problem) =>
        `${file}:${problem.line}:${problem.column}: ${problem.severity} ${problem.code}: ${describeProblem(problem)}`,
    )
    .join('\n');
