// Does a citation's link lead to its passage, whatever the locator holds?
import { expect, test } from 'vitest';
import { citationLink } from '../../src/model/citationLink';

const page = 'https://example.org/a';

test.each([
  ['a plain run', { exact: 'three words here' }, '#:~:text=three%20words%20here'],
  [
    'a passage that repeats, told apart by what stands before',
    { exact: 'three words here', prefix: 'after' },
    '#:~:text=after-,three%20words%20here',
  ],
  [
    'or by what follows',
    { exact: 'three words here', suffix: 'and then' },
    '#:~:text=three%20words%20here,-and%20then',
  ],
  ['or by both', { exact: 'words', prefix: 'a', suffix: 'b' }, '#:~:text=a-,words,-b'],
  [
    'the signs of the grammar itself',
    { exact: 'US-led, A & B', prefix: 'x-y', suffix: 'a, b' },
    '#:~:text=x%2Dy-,US%2Dled%2C%20A%20%26%20B,-a%2C%20b',
  ],
  [
    'quotes, hash and percent',
    { exact: '“100 %” #1' },
    '#:~:text=%E2%80%9C100%20%25%E2%80%9D%20%231',
  ],
  [
    'text from right to left',
    { exact: 'اتحاد المغرب' },
    '#:~:text=%D8%A7%D8%AA%D8%AD%D8%A7%D8%AF%20%D8%A7%D9%84%D9%85%D8%BA%D8%B1%D8%A8',
  ],
  ['lines and spaces', { exact: ' two\n  words ', prefix: ' ' }, '#:~:text=two%20words'],
  ['half of a character', { exact: 'a\ud800b' }, '#:~:text=ab'],
])('%s', (_, locator, expected) => {
  expect(citationLink(page, locator)).toBe(page + expected);
});

test.each([
  ['https://example.org/a#part', 'https://example.org/a#part:~:text=x'],
  ['https://example.org/a#:~:text=old', 'https://example.org/a#:~:text=x'],
  ['http://example.org/?q=1', 'http://example.org/?q=1#:~:text=x'],
])('an address that has a fragment of its own keeps it: %s', (url, expected) => {
  expect(citationLink(url, { exact: 'x' })).toBe(expected);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///a', '//example.org', 'no address'])(
  'no link for %s',
  (url) => {
    expect(citationLink(url, { exact: 'x' })).toBeNull();
  },
);

test('what is encoded reads back as it was', () => {
  const exact = 'a-b, “c” & d: 50% (e)';
  const link = citationLink(page, { exact }) ?? '';
  expect(decodeURIComponent(link.split(':~:text=')[1] ?? '')).toBe(exact);
});
