// Does reading a dataset always end in a dataset or in problems, whatever the text?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/dataset/json/cursor';
import { parse } from '../../src/dataset/parse';
import { problemKinds } from '../../src/dataset/problem';
import { validText } from './fixtures';
import { mutationsOf, valueAt } from './mutations';

const valid: unknown = JSON.parse(validText);

/** Busy machines exist. */
const patiently = { timeout: 60_000 };

const codesOf = (text: string) => parse(text).problems.map(({ code }) => code);

const nested = (depth: number, open: string, close: string) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

describe('a text that could do harm', patiently, () => {
  it('of more than 50 MB is refused unread', () => {
    const { dataset, problems } = parse(' '.repeat(50_000_001));
    expect(dataset).toBeNull();
    expect(problems).toMatchObject([{ code: 'too-large', found: '50,000,001 characters' }]);
  });

  it.each([
    ['lists', '[', ']', 65],
    ['lists', '[', ']', 1_000],
    ['lists', '[', ']', 100_000],
    ['objects', '{"a":', '}', 100_000],
    ['lists left open', '[', '', 100_000],
  ])('of %s as in %s%s, %i deep, is refused', (_, open, close, depth) => {
    const { dataset, problems } = parse(nested(depth, open, close));
    expect(dataset).toBeNull();
    expect(problems).toMatchObject([{ code: 'too-deep', line: 1, column: 64 * open.length + 1 }]);
  });

  it.each(['[},', '{],', '[[}}],', ']}['])('of %s over and over is no JSON', (piece) => {
    expect(codesOf(piece.repeat(100_000))).toEqual(['not-json']);
    expect(codesOf(`${']'.repeat(100_000)}${'['.repeat(100_000)}`)).toEqual(['not-json']);
  });

  it('may hold as many brackets in a text as it likes', () => {
    const title = '["{'.repeat(50);
    const text = JSON.stringify({ ...(valid as object), title });
    expect(codesOf(text)).toEqual([]);
  });

  it('does not reach the prototype of objects', () => {
    parse('{"__proto__": {"polluted": 1}, "x-a": {"constructor": {"prototype": {"polluted": 1}}}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('very many problems', () => {
  const many = (count: number, one: object) => `[${Array(count).fill(JSON.stringify(one)).join()}]`;
  const withTies = (ties: string) =>
    JSON.stringify(valid).replace(/"ties":\[.*\],"events"/, `"ties":${ties},"events"`);

  it('are listed up to 200, in order, and counted', () => {
    const { problems } = parse(withTies(many(500, {})));
    expect(problems).toHaveLength(201);
    const last = problems.at(-1);
    expect(last).toMatchObject({ code: 'too-many-problems', severity: 'warning' });
    expect(last?.found).toMatch(/^[\d,]+ problems$/);
    const columns = problems.slice(0, -1).map(({ column }) => column);
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
  });

  it('that are warnings do not hide an error', () => {
    const text = JSON.stringify({
      ...(valid as object),
      corrections: Array.from({ length: 300 }, () => ({ on: '1999-21', text: 'x' })),
      story: [{ title: 'x', text: 'x', view: { focus: 'nobody' } }],
    });
    const { dataset, problems } = parse(text);
    expect(dataset).toBeNull();
    expect(problems.some(({ code }) => code === 'dangling-reference')).toBe(true);
  });

  it('that are all warnings leave a dataset', () => {
    const corrections = Array.from({ length: 300 }, () => ({ on: '1999-21', text: 'x' }));
    const { dataset, problems } = parse(JSON.stringify({ ...(valid as object), corrections }));
    expect(dataset).not.toBeNull();
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('whatever the text', patiently, () => {
  const settle = (text: string) => {
    const { dataset, problems } = parse(text);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(dataset === null).toBe(errors.length > 0);
    for (const { code, severity, line, column } of problems) {
      expect(severity).toBe(problemKinds[code].severity);
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }
  };

  it('there is an answer to any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), settle), { numRuns: 200 });
  });

  it('there is an answer to any JSON', () => {
    fc.assert(fc.property(fc.json(), settle), { numRuns: 200 });
  });

  it('there is an answer to any dataset cut, joined or spoilt at any place', () => {
    const place = fc.nat({ max: validText.length });
    const spoil = fc.tuple(place, place, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(spoil, ([from, to, text]) => {
        settle(validText.slice(0, from) + text + validText.slice(to));
      }),
      { numRuns: 200 },
    );
  });

  it('what is not JSON is told as that, at a place inside the text', () => {
    const place = fc.nat({ max: validText.length - 2 });
    fc.assert(
      fc.property(place, (end) => {
        const text = validText.slice(0, end);
        const { problems } = parse(text);
        expect(problems).toMatchObject([{ code: 'not-json' }]);
        const line = text.split('\n')[(problems[0]?.line ?? 0) - 1];
        expect(line).toBeDefined();
        expect(problems[0]?.column).toBeLessThanOrEqual((line ?? '').length + 1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a valid dataset changed at some places', patiently, () => {
  it('stays valid, or has problems whose pointers resolve', () => {
    fc.assert(
      fc.property(mutationsOf(valid), (document) => {
        const { problems } = parse(JSON.stringify(document));
        for (const { pointer } of problems) {
          const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
          const isThere = [pointer, parent].some((one) => valueAt(document, one) !== undefined);
          expect(isThere, pointer).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has its problems where line and column say', () => {
    fc.assert(
      fc.property(mutationsOf(valid), (document) => {
        const text = JSON.stringify(document, null, 2);
        const lines = text.split('\n');
        for (const { pointer, line, column, code } of parse(text).problems) {
          if (pointer === '') continue;
          const rest = lines[line - 1]?.slice(column - 1) ?? '';
          const isKey = ['unknown-field', 'invalid-language'].includes(code);
          const value = valueAt(document, pointer);
          const key = JSON.stringify(segmentsOf(pointer).at(-1));
          const starts = JSON.stringify(value)?.[0] ?? '?';
          const fits = rest.startsWith(starts) || (isKey && rest.startsWith(`${key}:`));
          expect(fits, `${code} ${pointer} at ${rest}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
