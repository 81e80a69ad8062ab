// Does the file open in every spreadsheet, and run in none?
import { expect, test } from 'vitest';
import { csvOf } from '../../src/model/csv';

test('begins with a byte order mark, ends lines with CR LF', () => {
  expect(csvOf([['a', 'b'], ['c']])).toBe('\ufeffa,b\r\nc\r\n');
});

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  [' spaced ', '" spaced "'],
  ['العربية', 'العربية'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@name', "'@name"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['\n=1+1', '"\'\n=1+1"'],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠name', "'＠name"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['a=1', 'a=1'],
  [-1, '-1'],
  [0, '0'],
])('%j is written as %s', (value, written) => {
  expect(csvOf([[value]])).toBe(`\ufeff${written}\r\n`);
});
