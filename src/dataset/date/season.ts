// Between which days does a season ("2015-25") lie?
import { dayNumber, lengthOfMonth } from './day';
import type { DayRange } from './maskedDate';

/**
 * First month and number of months. Seasons include the months in which the meteorological and
 * the astronomical season differ. 21 to 24 leave the hemisphere open, so both are covered.
 */
const months: Record<number, readonly [first: number, count: number]> = {
  21: [3, 10],
  22: [6, 10],
  23: [3, 10],
  24: [6, 10],
  25: [3, 4],
  26: [6, 4],
  27: [9, 4],
  28: [12, 4],
  29: [9, 4],
  30: [12, 4],
  31: [3, 4],
  32: [6, 4],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/** `code` is the EDTF number of the season, 21 to 41. */
export function seasonRange(year: number, code: number): DayRange | null {
  const [first, count] = months[code] ?? [];
  if (first === undefined || count === undefined) return null;
  const lastIndex = first - 1 + count - 1;
  const lastYear = year + Math.floor(lastIndex / 12);
  const lastMonth = (lastIndex % 12) + 1;
  return {
    min: dayNumber(year, first, 1),
    max: dayNumber(lastYear, lastMonth, lengthOfMonth(lastYear, lastMonth)),
    precision: 'season',
  };
}
