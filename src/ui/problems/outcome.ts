// What became of a file that was opened?
import type { Problem } from '../../dataset/problem';
import type { Store } from '../store/store';

/** What became of the file that was opened last. */
export interface Outcome {
  file: string;
  isShown: boolean;
  problems: Problem[];
  /** Lines of the file, for showing where a problem is. */
  lines: string[];
  /** The file never came to be read. */
  failure: string | null;
}

/** What was in a file: its outcome, and how to show it where it can be shown. */
export interface Found {
  outcome: Outcome;
  /** @returns what takes away again all that stays of it when something else is shown */
  show: ((store: Store) => () => void) | null;
}
