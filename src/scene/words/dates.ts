// How does a date read? EDTF in plain words, never more precise than it is.
import type { DateValue, Day } from '../../dataset/prepared';
import type { TieStatus } from '../../dataset/types';
import { isoOf } from '../../model/instant';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const seasonOfMonth =
  'winter winter spring spring spring summer summer summer autumn autumn autumn winter'.split(' ');

/** `short` is for axes: "27 Sep 2015". */
export type DateForm = 'long' | 'short';

interface DayParts {
  year: string;
  month: number;
  day: number;
}

function partsOf(day: Day): DayParts {
  const [, sign = '', year = '', month = '1', date = '1'] =
    /^([+-]?)(\d+)-(\d\d)-(\d\d)$/.exec(isoOf(day)) ?? [];
  const astronomical = Number(`${sign}${year}`);
  return {
    year: astronomical > 0 ? String(astronomical) : `${1 - astronomical} BCE`,
    month: Number(month) - 1,
    day: Number(date),
  };
}

const century = (year: number): string => {
  const number = Math.ceil(year / 100);
  const ending =
    number % 10 === 1 && number !== 11
      ? 'st'
      : number % 10 === 2 && number !== 12
        ? 'nd'
        : number % 10 === 3 && number !== 13
          ? 'rd'
          : 'th';
  return `the ${number}${ending} century`;
};

function atPrecision(day: Day, precision: DateValue['precision'], form: DateForm): string {
  const { year, month, day: date } = partsOf(day);
  const monthName = (form === 'short' ? shortMonths : months)[month] ?? '';
  switch (precision) {
    case 'day':
      return `${date} ${monthName} ${year}`;
    case 'month':
      return `${monthName} ${year}`;
    case 'season':
      return `${seasonOfMonth[month] ?? ''} ${year}`;
    case 'year':
      return year;
    case 'decade':
      return form === 'short' ? `${year}s` : `the ${year}s`;
    case 'century':
      return century(Number.parseInt(year, 10) + 1);
  }
}

function qualified(text: string, value: DateValue): string {
  const about = value.approximate ? `about ${text}` : text;
  return value.uncertain ? `${about} (uncertain)` : about;
}

/** A date as it stands in a sentence: "by 27 September 2015", "about 1963", "2011". */
export function dateInWords(value: DateValue, form: DateForm = 'long'): string {
  const { min, max, precision } = value;
  if (value.kind === 'before' && max !== null)
    return qualified(`by ${atPrecision(max, precision, form)}`, value);
  if (value.kind === 'after' && min !== null)
    return qualified(`on or after ${atPrecision(min, precision, form)}`, value);
  if (value.kind === 'open' || min === null || max === null) return 'no date';
  if (value.kind === 'oneOf')
    return `between ${atPrecision(min, precision, form)} and ${atPrecision(max, precision, form)}`;
  return qualified(atPrecision(min, precision, form), value);
}

/** The same at the start of a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a tie stood when it was first reported: what is refused or alleged is not under way. */
export const alreadyInWords = (status: TieStatus): string =>
  status === 'ongoing' ? 'already under way' : 'already so';
