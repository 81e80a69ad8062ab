import { describe, expect, it } from 'vitest';
import type { DateValue } from '../../../src/dataset/prepared';
import { dayOf } from '../../../src/model/instant';
import { dateInWords } from '../../../src/scene/words/dates';
import { periodInWords } from '../../../src/scene/words/periods';

const day = dayOf(2015, 9, 27);
const value = (given: Partial<DateValue>): DateValue => ({
  edtf: '',
  kind: 'date',
  min: day,
  max: day,
  precision: 'day',
  approximate: false,
  uncertain: false,
  ...given,
});
const year = value({ min: dayOf(2011, 1, 1), max: dayOf(2011, 12, 31), precision: 'year' });
const before = value({ kind: 'before', min: null });
const after = value({ kind: 'after', max: null });
const open = value({ kind: 'open', min: null, max: null });

describe('dateInWords', () => {
  it.each([
    [value({}), 'long', '27 September 2015'],
    [value({}), 'short', '27 Sep 2015'],
    [value({ precision: 'month' }), 'long', 'September 2015'],
    [year, 'long', '2011'],
    [value({ ...year, approximate: true }), 'long', 'about 2011'],
    [value({ ...year, uncertain: true }), 'long', '2011 (uncertain)'],
    [before, 'long', 'by 27 September 2015'],
    [after, 'long', 'on or after 27 September 2015'],
    [
      value({ kind: 'oneOf', max: day + 1 }),
      'long',
      'between 27 September 2015 and 28 September 2015',
    ],
    [
      value({ min: dayOf(1960, 1, 1), max: dayOf(1969, 12, 31), precision: 'decade' }),
      'long',
      'the 1960s',
    ],
    [
      value({ min: dayOf(1800, 1, 1), max: dayOf(1899, 12, 31), precision: 'century' }),
      'long',
      'the 19th century',
    ],
    [value({ min: dayOf(2011, 3, 1), precision: 'season' }), 'long', 'spring 2011'],
    [value({ min: dayOf(-43, 3, 15), max: dayOf(-43, 3, 15) }), 'long', '15 March 44 BCE'],
  ] as const)('%j as %s reads %s', (given, form, expected) =>
    expect(dateInWords(given, form)).toBe(expected),
  );
});

describe('periodInWords', () => {
  const dates = { year, before, after, open };
  it.each([
    [{ start: 'year', end: 'open' }, 'ongoing', 'Since 2011; no end stated.'],
    [{ start: 'year' }, 'ongoing', 'Since 2011; end not known.'],
    [
      { start: 'before', end: 'open' },
      'ongoing',
      'Reported as already under way by 27 September 2015; start not stated; no end stated.',
    ],
    [
      { start: 'before' },
      'refused',
      'Reported as already so by 27 September 2015; start not stated; end not known.',
    ],
    [{ start: 'after' }, 'announced', 'To begin on or after 27 September 2015; end not known.'],
    [{}, 'alleged', 'Start not known; end not known.'],
  ] as const)('%j, %s: %s', (period, status, expected) =>
    expect(periodInWords(period, status, dates)).toBe(expected),
  );
});
