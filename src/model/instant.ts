// Which moment is meant? Instants are numbers on the day line, so that comparing them is all it takes.
import type { DateValue, Day } from '../dataset/prepared';

/**
 * Days since 1970-01-01 UTC. A whole number is the end of that day; `day - 0.5` is how things stood
 * as the day opened, which is what "by 27 September 2015" asks for: reported on that day as already
 * under way, before anything that happened on it.
 */
export type Instant = number;

const millisecondsPerDay = 86_400_000;

/** The instant "by that day": before the day's own happenings. */
export const openingOf = (day: Day): Instant => day - 0.5;

/** `month` is 1 to 12. `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  Math.round(new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) / millisecondsPerDay);

export const isoOf = (day: Day): string =>
  new Date(Math.ceil(day) * millisecondsPerDay).toISOString().replace(/T.*/, '');

/** A whole day as a date value, for days that a dataset only implies. */
export const dayValue = (day: Day): DateValue => ({
  edtf: isoOf(day),
  kind: 'date',
  min: day,
  max: day,
  precision: 'day',
  approximate: false,
  uncertain: false,
});
