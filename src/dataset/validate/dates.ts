// Is each date EDTF, of the calendar, and of a kind that its field can take?
import { type DateField, dateFields } from '../dateFields';
import { textAt } from '../json/cursor';
import { describeText } from '../json/describeValue';
import type { DateValue } from '../prepared';
import type { Finding, ProblemCode } from '../problem';
import { type DateFailure, isDateFailure } from '../resolveDate';
import { wording } from '../wording';
import type { Context } from './context';

const failureExpects: Record<DateFailure['code'], string> = {
  'invalid-date': wording.date,
  'impossible-date': wording.realDate,
  'unsupported-date': wording.supportedDate,
};

const openHemisphere = /^-?\d{4}-2[1-4]/;

const isWholeDay = (date: DateValue) =>
  date.kind === 'date' && date.precision === 'day' && !date.approximate && !date.uncertain;

function objection(date: DateValue, use: DateField['use']): [ProblemCode, string] | null {
  if (use === 'day') return isWholeDay(date) ? null : ['as-of-not-a-day', wording.wholeDay];
  if (use === 'instant' && date.kind !== 'date') return ['unsupported-date', wording.instant];
  if (use === 'date' && date.kind === 'open') return ['unbounded-date', wording.boundedDate];
  return openHemisphere.test(date.edtf) ? ['vague-season', wording.hemisphere] : null;
}

function finding({ at, use }: DateField, dateOf: Context['dateOf']): Finding[] {
  const text = textAt(at);
  if (text === undefined || text === '') return [];
  const place = { pointer: at.pointer, found: describeText(text) };
  const date = dateOf(use === 'instant' ? text.replace(/^\.\./, '') : text);
  if (isDateFailure(date)) {
    const expected = use === 'day' ? wording.wholeDay : failureExpects[date.code];
    return [{ ...place, code: date.code, expected, suggest: () => date.suggestion }];
  }
  const objected = objection(date, use);
  return objected ? [{ ...place, code: objected[0], expected: objected[1] }] : [];
}

export function dates({ root, dateOf }: Context): Finding[] {
  return dateFields(root).flatMap((one) => finding(one, dateOf));
}
