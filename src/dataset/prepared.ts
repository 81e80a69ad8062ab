// What does the page get, so that it needs neither parser nor EDTF library? A dataset whose dates are resolved.
import type { Dataset } from './types';

/** Whole days since 1970-01-01, proleptic Gregorian, UTC. */
export type Day = number;

/**
 * An EDTF string, resolved. `min` and `max` are the earliest and latest day it can mean; `null` is
 * unbounded.
 * - `date`: one date at `precision` ("2011", "2015-09-27", "2015-09~")
 * - `before`: "[..2015-09-27]": that date or some earlier one
 * - `after`: "[2015-09-27..]": that date or some later one
 * - `oneOf`: "[2015-09-27,2015-09-28]" or an interval "2015-09-27/2015-09-28": some day among them
 * - `open`: ".."
 */
export interface DateValue {
  edtf: string;
  kind: 'date' | 'before' | 'after' | 'oneOf' | 'open';
  min: Day | null;
  max: Day | null;
  precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  approximate: boolean;
  uncertain: boolean;
}

/** A dataset as the page loads it: valid, with each distinct EDTF string in it resolved. */
export interface PreparedDataset {
  dataset: Dataset;
  /** Keyed by the EDTF string as it stands in the dataset. */
  dates: Record<string, DateValue>;
  /**
   * In which it has texts of its own, each as it calls itself; by BCP 47, the one of its plain texts
   * first. Where there is only one, its tag stands for its name.
   */
  languages: Record<string, string>;
}
