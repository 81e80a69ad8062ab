// When may, and when must, a tie hold? Four bounds, and what they say about an instant.
import type { DateValue, Day } from '../dataset/prepared';
import type { Tie } from '../dataset/types';
import { type Instant, openingOf } from './instant';

/** Earliest and latest onset, earliest and latest termination; infinite where nothing is known. */
export interface Bounds {
  startMin: Instant;
  startMax: Instant;
  endMin: Instant;
  endMax: Instant;
}

export type Presence = 'certain' | 'possible' | 'absent';

const earliest = (value: DateValue | undefined): Instant => value?.min ?? -Infinity;
/** What is reported on a day as already under way holds as that day opens. */
const latest = (value: DateValue | undefined): Instant => {
  if (!value || value.max === null) return Infinity;
  return value.kind === 'before' ? openingOf(value.max) : value.max;
};

/**
 * The four bounds of a tie's period. A tie that is not past stands on the as-of date, so its onset
 * is no later and its termination no earlier; nothing is certain after that date. What is announced
 * stands as announced from its earliest possible onset.
 *
 * @param dates the dataset's resolved dates
 * @param asOf the day up to which the dataset speaks
 */
export function boundsOf(tie: Tie, dates: Record<string, DateValue>, asOf: Day): Bounds {
  const start = tie.period.start === undefined ? undefined : dates[tie.period.start];
  const end = tie.period.end === undefined ? undefined : dates[tie.period.end];
  const startMin = earliest(start);
  const endMax = Math.max(
    startMin,
    tie.status === 'past' ? Math.min(latest(end), asOf) : latest(end),
  );
  if (tie.status === 'past') {
    const startMax = Math.min(latest(start), endMax);
    const endMin = end && end.min !== null ? Math.min(end.min, asOf) : startMax;
    return { startMin, startMax, endMin, endMax };
  }
  const isAnnounced = tie.status === 'announced' && startMin !== -Infinity;
  const startMax = isAnnounced ? startMin : Math.min(latest(start), Math.max(asOf, startMin));
  const endMin = end && end.min !== null ? Math.min(end.min, asOf) : asOf;
  return { startMin, startMax, endMin, endMax };
}

/** Whether a tie with these bounds holds at an instant. */
export function presenceAt(bounds: Bounds, instant: Instant): Presence {
  if (instant < bounds.startMin || instant > bounds.endMax) return 'absent';
  return instant >= bounds.startMax && instant <= bounds.endMin ? 'certain' : 'possible';
}
