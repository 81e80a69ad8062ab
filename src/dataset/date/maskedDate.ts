// Between which days does a date with unspecified digits ("201X", "2015-XX", "156X-12-25") lie?
import type { DateValue, Day } from '../prepared';
import { dayNumber, lengthOfMonth } from './day';

const shape = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;

/** All numbers whose digits fit the mask, ascending: "1X" among 1 to 12 is 10, 11, 12. */
function fitting(mask: string, least: number, most: number): number[] {
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  const numbers: number[] = [];
  for (let number = least; number <= most; number += 1) {
    if (pattern.test(String(number).padStart(mask.length, '0'))) numbers.push(number);
  }
  return numbers;
}

function firstDay(years: number[], months: number[], days: number[], last: boolean): Day | null {
  const ordered = (numbers: number[]) => (last ? [...numbers].reverse() : numbers);
  for (const year of ordered(years)) {
    for (const month of ordered(months)) {
      for (const day of ordered(days)) {
        if (day <= lengthOfMonth(year, month)) return dayNumber(year, month, day);
      }
    }
  }
  return null;
}

/** The finest part that is fully known. */
function precisionOf(year: string, month?: string, day?: string): DateValue['precision'] {
  if (year.endsWith('XX')) return 'century';
  if (year.includes('X')) return 'decade';
  if (month === undefined || month.includes('X')) return 'year';
  return day === undefined || day.includes('X') ? 'month' : 'day';
}

export type DayRange = Pick<DateValue, 'min' | 'max' | 'precision'>;

/**
 * Bounds of a plain date without qualifiers. `'impossible'` if the calendar has no such day,
 * `null` if the text has another shape. The EDTF library's own bounds are not used: it reads
 * 2015-02-29 as 1 March, has no 29 February in the year 0 and swaps the bounds of negative years.
 */
export function maskedDate(text: string): DayRange | 'impossible' | null {
  const [, sign, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || !/^\d\d(\d\d|\dX|XX)$/.test(year)) return null;
  const years = fitting(year, Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9')));
  const signed = sign ? years.map((number) => -number).reverse() : years;
  const months = fitting(month ?? 'XX', 1, 12);
  const days = fitting(day ?? 'XX', 1, 31);
  const min = firstDay(signed, months, days, false);
  const max = firstDay(signed, months, days, true);
  if (min === null || max === null) return 'impossible';
  return { min, max, precision: precisionOf(year, month, day) };
}
