// When does a locator point to one place?
import { describe, expect, it } from 'vitest';
import { locate, locatorHash } from '../../src/dataset/locate';
import { countWords, normalise } from '../../src/dataset/locate/words';

const text = `The fleet will sail at dawn. “Nobody’s plan — not ours,” said the admiral.
  The fleet will sail home on Friday, and the
admiral with it. Caf\u0065\u0301 owners cheered the fleet.`;

const outcome = (exact: string, prefix?: string, suffix?: string) =>
  locate(
    {
      exact,
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
    },
    text,
  );

describe('a locator', () => {
  it('is found once', () => {
    expect(outcome('will sail home')).toEqual({ outcome: 'found', count: 1 });
  });

  it('is missing', () => {
    expect(outcome('will sail tomorrow')).toEqual({ outcome: 'missing', count: 0 });
  });

  it('is ambiguous', () => {
    expect(outcome('The fleet will sail')).toEqual({ outcome: 'ambiguous', count: 2 });
  });

  it('is told apart by what stands before it', () => {
    expect(outcome('The fleet will sail', 'said the admiral.').outcome).toBe('found');
    expect(outcome('The fleet will sail', 'said the captain.').outcome).toBe('missing');
  });

  it('is told apart by what stands after it', () => {
    expect(outcome('The fleet will sail', undefined, 'at dawn').outcome).toBe('found');
    expect(outcome('the fleet', 'cheered ', '.').outcome).toBe('found');
  });

  it.each([
    ['straight quotes and hyphens', '"Nobody\'s plan - not ours,"'],
    ['other spaces', 'and\u00a0the\n\tadmiral with it'],
    ['composed characters', 'Café owners cheered'],
    ['soft hyphens', 'own\u00aders cheered the fleet'],
  ])('may be written with %s', (_, exact) => {
    expect(outcome(exact).outcome).toBe('found');
  });

  it('keeps to case', () => {
    expect(outcome('the admiral said').outcome).toBe('missing');
    expect(outcome('the fleet will sail').outcome).toBe('missing');
  });

  it('keeps to whole words', () => {
    expect(locate({ exact: 'sail at daw' }, text).outcome).toBe('missing');
    expect(locate({ exact: 'leet will sail' }, text).outcome).toBe('missing');
    expect(locate({ exact: 'air is thin' }, 'The air is thinner.').outcome).toBe('missing');
  });

  it('overlapping itself is counted each time', () => {
    expect(locate({ exact: 'no no no' }, 'no no no no').count).toBe(2);
  });

  it('without words is nowhere', () => {
    expect(locate({ exact: '\u00ad' }, text).outcome).toBe('missing');
  });

  it('points into scripts without spaces', () => {
    expect(locate({ exact: '船队明天' }, '海军说船队明天出海').outcome).toBe('found');
  });
});

describe('words are counted', () => {
  it.each([
    ['one two three', 3],
    ['  one\u00a0two ', 2],
    ['one – two', 2],
    ['it’s a well-known case', 4],
    ['船队明天出海', 3],
    ['سفن تبحر غدا', 3],
    ['— …', 0],
  ])('%s', (words, count) => {
    expect(countWords(words)).toBe(count);
  });
});

describe('the hash of a locator', () => {
  const locator = { exact: 'Nobody’s plan — not ours', prefix: 'dawn.' };

  it('is stable', () => {
    expect(locatorHash({ exact: 'three plain words' }, 'P1')).toBe('70e807846c9c7867');
    expect(locatorHash(locator, 'P1')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the same for another spelling of the words', () => {
    const respelt = { exact: "Nobody's  plan - not ours", prefix: 'dawn. ' };
    expect(locatorHash(respelt, 'P1')).toBe(locatorHash(locator, 'P1'));
  });

  it('differs by passage, words and which words they are', () => {
    const { exact } = locator;
    const hashes = [
      locatorHash(locator, 'P1'),
      locatorHash(locator, 'P2'),
      locatorHash({ exact }, 'P1'),
      locatorHash({ exact, suffix: 'dawn.' }, 'P1'),
      locatorHash({ exact: exact.toLowerCase() }, 'P1'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

it('normalising twice changes nothing more', () => {
  expect(normalise(normalise(text))).toBe(normalise(text));
});
