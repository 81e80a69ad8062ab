// Is docs/format.md true: do its examples validate, and does it name every field and problem?
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { problemKinds } from '../../src/dataset/problem';
import { isDateFailure, resolveDate } from '../../src/dataset/resolveDate';
import { datasetSchema } from '../../src/dataset/schema';

const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');

const blocks = [...page.matchAll(/^```json ?(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', text = '']) => ({ name, text }),
);
const whole = blocks.find(({ name }) => name === '')?.text ?? '';

interface Sketch {
  corrections: unknown[];
  actors: unknown[];
  ties: Record<string, unknown>[];
  events: unknown[];
  story?: unknown[];
}

/** Where each kind of fragment goes in the whole example. */
const insert: Record<string, (dataset: Sketch, fragment: unknown) => void> = {
  correction: ({ corrections }, fragment) => corrections.push(fragment),
  actor: ({ actors }, fragment) => actors.push(fragment),
  tie: ({ ties }, fragment) => ties.push(fragment as Record<string, unknown>),
  event: ({ events }, fragment) => events.push(fragment),
  story: (dataset, fragment) => {
    dataset.story = [fragment];
  },
  assertion: ({ ties }, fragment) => Object.assign(ties[0] ?? {}, { assertedBy: [fragment] }),
  citation: ({ ties }, fragment) => Object.assign(ties[0] ?? {}, { citations: [fragment] }),
  period: ({ ties }, fragment) => Object.assign(ties[0] ?? {}, { period: fragment }),
};

describe('an example', () => {
  it('is a whole dataset', () => {
    expect(parse(whole)).toMatchObject({ problems: [], dataset: { format: 1 } });
  });

  it.each(blocks.filter(({ name }) => name !== ''))('of a $name is valid', ({ name, text }) => {
    const dataset: Sketch = JSON.parse(whole);
    expect(Object.keys(insert)).toContain(name);
    insert[name]?.(dataset, JSON.parse(text));
    expect(parse(JSON.stringify(dataset)).problems).toEqual([]);
  });

  it('is there for every kind of thing', () => {
    const names = new Set(blocks.map(({ name }) => name));
    expect([...names].sort()).toEqual(['', ...Object.keys(insert)].sort());
  });
});

/** All property names anywhere in a schema. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, inner]) =>
    keyword === 'properties'
      ? [...Object.keys(inner), ...Object.values(inner).flatMap(namesIn)]
      : namesIn(inner),
  );
}

/** All words that a field takes only a few of. */
function wordsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, inner]) =>
    keyword === 'enum' ? inner : wordsIn(inner),
  );
}

const prose = page.replace(/^```[\s\S]*?^```$/gm, '');

test('every field and every word of the schema is named', () => {
  const all = new Set([...namesIn(datasetSchema), ...wordsIn(datasetSchema)]);
  expect(all.size).toBeGreaterThan(80);
  expect([...all].filter((name) => !prose.includes(`\`${name}\``))).toEqual([]);
});

test('every problem stands in the table with its meaning', () => {
  const rows = Object.entries(problemKinds).map(
    ([code, { severity, meaning }]) => `| \`${code}\` | ${severity} | ${meaning} |`,
  );
  expect(page.trimEnd().endsWith(rows.join('\n'))).toBe(true);
});

test('every date in the table of dates is one', () => {
  const [, table = ''] = /## Dates([\s\S]*?)\nNot used/.exec(page) ?? [];
  const written = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`(.+?)`/g)]);
  expect(written.length).toBeGreaterThan(20);
  for (const [, date = ''] of written) expect(isDateFailure(resolveDate(date)), date).toBe(false);
});
