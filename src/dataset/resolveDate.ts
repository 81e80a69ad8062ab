// Which days can an EDTF string mean?
import { parse } from 'edtf';
import { dayNumber } from './date/day';
import { type DayRange, maskedDate } from './date/maskedDate';
import { seasonRange } from './date/season';
import { suggestDates } from './date/suggestDate';
import type { DateValue } from './prepared';

/**
 * - `invalid-date`: not EDTF
 * - `impossible-date`: the calendar has no such day, or a range runs backwards
 * - `unsupported-date`: EDTF, but of a kind that says no more than format 1 can show
 */
export interface DateFailure {
  code: 'invalid-date' | 'impossible-date' | 'unsupported-date';
  suggestion?: string;
}

type FailureCode = DateFailure['code'];

/** JavaScript dates, with which the page formats, end at about this year. */
const lastYear = 270_000;
const longest = 64;

function syntaxOf(text: string) {
  try {
    return parse(text, { seasonUncertainty: true });
  } catch {
    return null;
  }
}

function wholeYear(year: number): DayRange | FailureCode {
  if (Math.abs(year) > lastYear) return 'unsupported-date';
  return { min: dayNumber(year, 1, 1), max: dayNumber(year, 12, 31), precision: 'year' };
}

const looksLikeDate = /^-?\d{4}-\d\d(-\d\d)?$/;

function rangeOf(text: string): DayRange | FailureCode {
  const bare = text.replace(/[?~%]/g, '');
  const syntax = syntaxOf(text);
  if (!syntax) return looksLikeDate.test(bare) ? 'impossible-date' : 'invalid-date';
  const [year, season] = syntax.values.map(Number);
  if (syntax.type === 'Year' && year !== undefined && /^Y-?\d+$/.test(text)) return wholeYear(year);
  if (syntax.type === 'Season' && year !== undefined && season !== undefined && !/X/.test(text)) {
    return seasonRange(year, season) ?? 'unsupported-date';
  }
  if (syntax.type !== 'Date') return 'unsupported-date';
  const range = maskedDate(bare);
  return range === 'impossible' ? 'impossible-date' : (range ?? 'unsupported-date');
}

const coarsest = ['century', 'decade', 'year', 'season', 'month', 'day'] as const;

/** Some day among several ranges: a set, or the two ends of an interval. */
function among(ranges: DayRange[]): DayRange {
  return {
    min: Math.min(...ranges.map(({ min }) => min ?? -Infinity)),
    max: Math.max(...ranges.map(({ max }) => max ?? Infinity)),
    precision: coarsest.find((one) => ranges.some(({ precision }) => precision === one)) ?? 'day',
  };
}

function membersOf(texts: string[]): DayRange[] | FailureCode {
  const ranges: DayRange[] = [];
  for (const text of texts) {
    const range = rangeOf(text);
    if (typeof range === 'string') return range;
    ranges.push(range);
  }
  return ranges;
}

function between(first: string, last: string): DayRange | FailureCode {
  if ([first, last].some((end) => end === '' || end === '..')) return 'unsupported-date';
  const ranges = membersOf([first, last]);
  if (typeof ranges === 'string') return ranges;
  const [from, to] = ranges;
  if (from?.min == null || to?.min == null || from.min > to.min) return 'impossible-date';
  return among(ranges);
}

type Resolved = (DayRange & { kind: DateValue['kind'] }) | FailureCode;

const withKind = (range: DayRange | FailureCode, kind: DateValue['kind']): Resolved =>
  typeof range === 'string' ? range : { ...range, kind };

function resolveSet(text: string): Resolved {
  const inner = text.slice(1, -1);
  const isBefore = inner.startsWith('..');
  const isAfter = inner.endsWith('..');
  if (isBefore && isAfter) return 'unsupported-date';
  const members = inner.replace(/^\.\.|\.\.$/g, '').split(',');
  const ranges: DayRange[] = [];
  for (const member of members) {
    const [first = '', last, ...rest] = member.split('..');
    if (rest.length > 0) return 'invalid-date';
    const range = last === undefined ? rangeOf(first) : between(first, last);
    if (typeof range === 'string') return range;
    ranges.push(range);
  }
  const range = among(ranges);
  if (isBefore) return { ...range, min: null, kind: 'before' };
  if (isAfter) return { ...range, max: null, kind: 'after' };
  return { ...range, kind: 'oneOf' };
}

function resolve(text: string): Resolved {
  if (text === '..') return { min: null, max: null, precision: 'day', kind: 'open' };
  if (text.length > longest) return 'invalid-date';
  if (text.startsWith('[') && text.endsWith(']')) return resolveSet(text);
  const [first = '', last, ...rest] = text.split('/');
  if (rest.length > 0) return 'invalid-date';
  return last === undefined
    ? withKind(rangeOf(text), 'date')
    : withKind(between(first, last), 'oneOf');
}

/** Resolves an EDTF string, or ".." for open, to whole UTC days. Never throws. */
export function resolveDate(edtf: string): DateValue | DateFailure {
  const resolved = resolve(edtf);
  if (typeof resolved === 'string') {
    const candidates = edtf.length > longest ? [] : suggestDates(edtf);
    const suggestion = candidates.find((text) => typeof resolve(text) !== 'string');
    return suggestion === undefined ? { code: resolved } : { code: resolved, suggestion };
  }
  const { kind, min, max, precision } = resolved;
  const approximate = /[~%]/.test(edtf);
  return { edtf, kind, min, max, precision, approximate, uncertain: /[?%]/.test(edtf) };
}

export const isDateFailure = (result: DateValue | DateFailure): result is DateFailure =>
  'code' in result;
