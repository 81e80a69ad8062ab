// Is the second dataset valid, and does it still have what the first one lacks?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/dataset/parse';

const { dataset, problems } = parse(readFileSync('data/maghreb-ties-1963-2021.json', 'utf8'));

describe('the second dataset', () => {
  it('is valid, without a warning', () => {
    expect(problems).toEqual([]);
  });

  it('has an actor whose name is in Arabic only', () => {
    const names = dataset?.actors.map(({ name }) => name) ?? [];
    expect(names).toContainEqual({ ar: expect.stringMatching(/^[\u0600-\u06ff ]+$/) });
  });

  it('has a tie of all with all, a list as target, and every type of tie', () => {
    const ties = dataset?.ties ?? [];
    expect(ties.filter(({ parties }) => parties !== undefined)).toHaveLength(1);
    expect(ties.filter(({ target }) => Array.isArray(target))).toHaveLength(1);
    expect(new Set(ties.map(({ type }) => type)).size).toBe(3);
  });

  it('leaves the projection and the first view to the defaults', () => {
    expect(dataset?.map).toBeUndefined();
    expect(dataset?.story?.map(({ view }) => view)).toEqual([undefined]);
  });

  it('gives nobody but states a place', () => {
    const placed = dataset?.actors.filter(({ place }) => place !== undefined) ?? [];
    expect(new Set(placed.map(({ type }) => type))).toEqual(new Set(['state']));
  });
});
