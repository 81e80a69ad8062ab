// Where does one strand run? What routing decides and encoding paints.
import type { TieStatus, TieType } from '../dataset/types';
import type { Curve, Point } from './types';

/** One line of a strand, from the landing circle of one end to that of the other. */
export interface StrandLine {
  curve: Curve;
  /** Whether an end mark stands at the curve's start and end: a tie of the strand points there. */
  headAtStart: boolean;
  headAtEnd: boolean;
}

/** A strand before it is painted: several lines for a branching route (a stem and its branches). */
export interface StrandGeometry {
  type: TieType;
  status: TieStatus;
  /** What only may hold is drawn thin and pale. */
  presence: 'certain' | 'possible';
  lines: StrandLine[];
  /** Where the ×, ? or denial mark stands; `null` when the status has none. */
  markAt: Point | null;
  isNew: boolean;
}
