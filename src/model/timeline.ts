// What changes when? One step per distinct date of the dataset, in order.
import type { DateValue } from '../dataset/prepared';
import type { Tie } from '../dataset/types';
import { dayValue, type Instant, isoOf, openingOf } from './instant';
import type { Network } from './network';

/**
 * One step of the even axis. "By 27 September 2015" (ties reported as already under way) is a step
 * of its own before "27 September 2015".
 */
export interface Step {
  /** Stable key, the grammar of `View.instant`: "2011", "..2015-09-27", "2015-09-27". */
  key: string;
  /** The instant at which the step is shown: the end of its date. */
  instant: Instant;
  value: DateValue;
  /** After the as-of date. */
  isPlanned: boolean;
  /** Event ids, in the dataset's order. */
  events: string[];
  /** Tie ids with a dated onset here. */
  begins: string[];
  /** Tie ids that are announced here. */
  announced: string[];
  /** Tie ids reported as already under way by here: their onset is not stated. */
  reported: string[];
  /** Tie ids with a dated termination here. */
  ends: string[];
}

type Change = 'events' | 'begins' | 'announced' | 'reported' | 'ends';

const keyOf = (value: DateValue): string =>
  value.kind === 'before' && value.max !== null ? `..${isoOf(value.max)}` : value.edtf;

const instantOf = (value: DateValue): Instant | null => {
  if (value.max === null) return null;
  return value.kind === 'before' ? openingOf(value.max) : value.max;
};

/** The date at which a bound shows on the axis; none for what is open or not known. */
function shown(value: DateValue | undefined): DateValue | null {
  if (!value || value.kind === 'open') return null;
  return value.kind === 'after' && value.min !== null ? dayValue(value.min) : value;
}

function onset(tie: Tie, value: DateValue): Change {
  if (tie.status === 'announced') return 'announced';
  return value.kind === 'before' ? 'reported' : 'begins';
}

/** The steps of a dataset, earliest first; the as-of date always has one. */
export function timelineOf(network: Network): Step[] {
  const { dataset, dates } = network.prepared;
  const steps = new Map<string, Step>();
  const at = (value: DateValue): Step | null => {
    const instant = instantOf(value);
    if (instant === null) return null;
    const key = keyOf(value);
    const known = steps.get(key);
    if (known) return known;
    const isPlanned = instant > network.asOf;
    const changes = { events: [], begins: [], announced: [], reported: [], ends: [] };
    const step: Step = { key, instant, value, isPlanned, ...changes };
    steps.set(key, step);
    return step;
  };
  const add = (value: DateValue | null, change: Change, id: string) => {
    if (value) at(value)?.[change].push(id);
  };
  for (const tie of dataset.ties) {
    const start = shown(dates[tie.period.start ?? '']);
    if (start) add(start, onset(tie, start), tie.id);
    add(shown(dates[tie.period.end ?? '']), 'ends', tie.id);
  }
  for (const event of dataset.events) add(shown(dates[event.date]), 'events', event.id);
  const hasAsOf = [...steps.values()].some((step) => step.instant === network.asOf);
  if (!hasAsOf) at(dayValue(network.asOf));
  return [...steps.values()].sort(
    (one, other) => one.instant - other.instant || (other.value.min ?? 0) - (one.value.min ?? 0),
  );
}

/** Index of the last step at or before an instant; 0 when all are later. */
export function stepIndexAt(steps: readonly Step[], instant: Instant): number {
  let index = 0;
  steps.forEach((step, position) => {
    if (step.instant <= instant) index = position;
  });
  return index;
}
