import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, openingOf } from '../../src/model/instant';
import { parseInstant } from '../../src/model/parseInstant';

describe('parseInstant', () => {
  it.each([
    ['2015-09-27', dayOf(2015, 9, 27)],
    ['2015-09', dayOf(2015, 9, 30)],
    ['2016-02', dayOf(2016, 2, 29)],
    ['2011', dayOf(2011, 12, 31)],
    ['..2015-09-27', openingOf(dayOf(2015, 9, 27))],
    ['0044', dayOf(44, 12, 31)],
  ])('reads %s', (text, expected) => expect(parseInstant(text)).toBe(expected));

  it.each([
    '',
    '2015-13',
    '2015-02-30',
    '2015-9-1',
    'soon',
    '2015-09-27x',
    '../2015',
    '27-09-2015',
  ])('refuses %j', (text) => expect(parseInstant(text)).toBeNull());

  it('reads back any day that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const text = isoOf(day);
        if (/^\d{4}-/.test(text)) expect(parseInstant(text)).toBe(day);
      }),
    );
  });
});
