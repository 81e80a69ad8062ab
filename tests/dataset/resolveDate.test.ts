// Which days can each form of EDTF mean?
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber, lengthOfMonth } from '../../src/dataset/date/day';
import type { DateValue } from '../../src/dataset/prepared';
import { isDateFailure, resolveDate } from '../../src/dataset/resolveDate';

const iso = (day: number | null): string =>
  day === null ? '…' : new Date(day * 86_400_000).toISOString().slice(0, -14);

function told(edtf: string): string {
  const result = resolveDate(edtf);
  if (isDateFailure(result)) return [result.code, result.suggestion].filter(Boolean).join(' ');
  const { kind, min, max, precision, approximate, uncertain } = result;
  const flags = `${approximate ? ' approximate' : ''}${uncertain ? ' uncertain' : ''}`;
  return `${kind} ${iso(min)} to ${iso(max)} ${precision}${flags}`;
}

describe('resolves', () => {
  it.each([
    ['2015', 'date 2015-01-01 to 2015-12-31 year'],
    ['2015-09', 'date 2015-09-01 to 2015-09-30 month'],
    ['2015-09-27', 'date 2015-09-27 to 2015-09-27 day'],
    ['2016-02-29', 'date 2016-02-29 to 2016-02-29 day'],
    ['2015-09-27~', 'date 2015-09-27 to 2015-09-27 day approximate'],
    ['2015-09?', 'date 2015-09-01 to 2015-09-30 month uncertain'],
    ['2015%', 'date 2015-01-01 to 2015-12-31 year approximate uncertain'],
    ['?2014-06-~10', 'date 2014-06-10 to 2014-06-10 day approximate uncertain'],
    ['201X', 'date 2010-01-01 to 2019-12-31 decade'],
    ['20XX', 'date 2000-01-01 to 2099-12-31 century'],
    ['2015-XX', 'date 2015-01-01 to 2015-12-31 year'],
    ['2015-1X-03', 'date 2015-10-03 to 2015-12-03 year'],
    ['2015-02-XX', 'date 2015-02-01 to 2015-02-28 month'],
    ['2015-02-2X', 'date 2015-02-20 to 2015-02-28 month'],
    ['156X-12-25', 'date 1560-12-25 to 1569-12-25 decade'],
    ['201X-02-29', 'date 2012-02-29 to 2016-02-29 decade'],
    ['-0043-03-15', 'date -000043-03-15 to -000043-03-15 day'],
    ['-201X', 'date -002019-01-01 to -002010-12-31 decade'],
    ['-2015-XX', 'date -002015-01-01 to -002015-12-31 year'],
    ['0000-02-29', 'date 0000-02-29 to 0000-02-29 day'],
    ['0099', 'date 0099-01-01 to 0099-12-31 year'],
    ['Y12345', 'date +012345-01-01 to +012345-12-31 year'],
    ['Y-12345', 'date -012345-01-01 to -012345-12-31 year'],
  ])('%s as a date', (edtf, expected) => {
    expect(told(edtf)).toBe(expected);
  });

  it.each([
    ['2015-21', 'date 2015-03-01 to 2015-12-31 season'],
    ['2015-22', 'date 2015-06-01 to 2016-03-31 season'],
    ['2015-25', 'date 2015-03-01 to 2015-06-30 season'],
    ['2015-28', 'date 2015-12-01 to 2016-03-31 season'],
    ['2015-30', 'date 2015-12-01 to 2016-03-31 season'],
    ['2015-33', 'date 2015-01-01 to 2015-03-31 season'],
    ['2015-38', 'date 2015-05-01 to 2015-08-31 season'],
    ['2015-41', 'date 2015-07-01 to 2015-12-31 season'],
    ['2011-25~', 'date 2011-03-01 to 2011-06-30 season approximate'],
  ])('%s as a season', (edtf, expected) => {
    expect(told(edtf)).toBe(expected);
  });

  it.each([
    ['..', 'open … to … day'],
    ['[..2015-09-27]', 'before … to 2015-09-27 day'],
    ['[2015-09-27..]', 'after 2015-09-27 to … day'],
    ['[..2015]', 'before … to 2015-12-31 year'],
    ['[2015-21..]', 'after 2015-03-01 to … season'],
    ['[2015-09-27,2015-09-28]', 'oneOf 2015-09-27 to 2015-09-28 day'],
    ['[2011,2015-09-27]', 'oneOf 2011-01-01 to 2015-09-27 year'],
    ['[2015-09-27..2015-09-29]', 'oneOf 2015-09-27 to 2015-09-29 day'],
    ['[1999,2001..2003]', 'oneOf 1999-01-01 to 2003-12-31 year'],
    ['[..1999,2001]', 'before … to 2001-12-31 year'],
    ['2015-09-27/2015-09-28', 'oneOf 2015-09-27 to 2015-09-28 day'],
    ['2011~/2015', 'oneOf 2011-01-01 to 2015-12-31 year approximate'],
  ])('%s as bounds', (edtf, expected) => {
    expect(told(edtf)).toBe(expected);
  });
});

describe('refuses', () => {
  it.each([
    ['', 'invalid-date'],
    ['unknown', 'invalid-date'],
    ['09/10/2015', 'invalid-date'],
    ['2015-9-7', 'invalid-date 2015-09-07'],
    ['27.9.2015', 'invalid-date 2015-09-27'],
    ['2015–09–27', 'invalid-date 2015-09-27'],
    [' 2015 ', 'invalid-date 2015'],
    ['circa 2015', 'invalid-date 2015~'],
    ['before 2015', 'invalid-date [..2015]'],
    ['2015-09-27..', 'invalid-date [2015-09-27..]'],
    ['2010s', 'invalid-date 201X'],
    ['201x', 'invalid-date 201X'],
    ['12345', 'invalid-date Y12345'],
    ['[]', 'invalid-date'],
    ['[2015', 'invalid-date'],
    ['2014/2015/2016', 'invalid-date'],
    ['[2014..2015..2016]', 'invalid-date'],
    ['2'.repeat(100_000), 'invalid-date'],
    ['2015-02-30', 'impossible-date'],
    ['2015-02-29', 'impossible-date'],
    ['1900-02-29', 'impossible-date'],
    ['2015-04-31', 'impossible-date'],
    ['2015-13', 'impossible-date'],
    ['2015-09-28/2015-09-27', 'impossible-date'],
    ['[2015-09-28..2015-09-27]', 'impossible-date'],
    ['2015-09-27T10:00:00Z', 'unsupported-date 2015-09-27'],
    ['201', 'unsupported-date 201X'],
    ['20', 'unsupported-date 20XX'],
    ['2XXX', 'unsupported-date'],
    ['XXXX-09-27', 'unsupported-date'],
    ['1950S2', 'unsupported-date'],
    ['Y170000002', 'unsupported-date'],
    ['2015/..', 'unsupported-date [2015..]'],
    ['../2015', 'unsupported-date [..2015]'],
    ['/2015', 'unsupported-date [..2015]'],
    ['../..', 'unsupported-date'],
    ['[..]', 'unsupported-date'],
    ['{2014,2015}', 'unsupported-date [2014,2015]'],
  ])('%.20s', (edtf, expected) => {
    expect(told(edtf)).toBe(expected);
  });
});

test('days agree with the calendar of the platform', () => {
  const date = fc.date({ noInvalidDate: true });
  fc.assert(
    fc.property(date, (one) => {
      const day = Math.floor(one.getTime() / 86_400_000);
      expect(dayNumber(one.getUTCFullYear(), one.getUTCMonth() + 1, one.getUTCDate())).toBe(day);
    }),
  );
});

test('months are as long as the platform says', () => {
  for (const year of [-4, 0, 1, 1900, 2000, 2015, 2016]) {
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(0).setUTCFullYear(year, month, 0);
      expect(lengthOfMonth(year, month)).toBe(new Date(last).getUTCDate());
    }
  }
});

test('whatever the text, there is an answer whose bounds are in order', { timeout: 60_000 }, () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-0-9X?~%.,[\]{}/YST:Z ]{0,30}$/),
    fc.constantFrom('..', '[..2015]', '2015-02-29'),
  );
  fc.assert(
    fc.property(text, (edtf) => {
      const result = resolveDate(edtf);
      if (isDateFailure(result)) {
        if (result.suggestion !== undefined)
          expect(isDateFailure(resolveDate(result.suggestion))).toBe(false);
        return;
      }
      const { min, max }: DateValue = result;
      expect(result.edtf).toBe(edtf);
      if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
    }),
    { numRuns: 1000 },
  );
});
