import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/model/filter';
import { dayOf } from '../../src/model/instant';
import { networkOf } from '../../src/model/network';
import { snapshotAt } from '../../src/model/snapshot';
import { asOf, tie, worldOf } from './world';

const network = networkOf(
  worldOf([
    tie({ id: 'works' }),
    tie({ id: 'stands-against', type: 'opposition', source: 'cel', target: 'bor' }),
    tie({
      id: 'refuses',
      status: 'refused',
      assertedBy: [{ actor: 'ava-minister', act: 'refuses', reportedBy: 'gazette' }],
    }),
    tie({ id: 'over', status: 'past', period: { start: '1999', end: '2000' } }),
  ]),
);

const shown = (filters: Partial<typeof noFilters>, instant = asOf) => [
  ...snapshotAt(network, instant, { ...noFilters, ...filters }).keys(),
];

describe('snapshotAt', () => {
  it('holds what stands at the instant', () => {
    expect(shown({})).toEqual(['works', 'stands-against', 'refuses']);
  });

  it('shows as ongoing what was certainly so then, and as past what may have been', () => {
    const statusAt = (instant: number) =>
      snapshotAt(network, instant, noFilters).get('over')?.status;
    expect(statusAt(dayOf(1999, 12, 31))).toBe('ongoing');
    expect(statusAt(dayOf(2000, 6, 1))).toBe('past');
    expect(statusAt(asOf)).toBeUndefined();
  });

  it('filters by type, status, actor and asserter, all at once', () => {
    expect(shown({ types: ['opposition'] })).toEqual(['stands-against']);
    expect(shown({ statuses: ['refused'] })).toEqual(['refuses']);
    expect(shown({ actors: ['cel'] })).toEqual(['stands-against']);
    expect(shown({ asserters: ['ava'] })).toEqual(['refuses']);
    expect(shown({ asserters: ['gazette'], types: ['cooperation'] })).toEqual(['works']);
    expect(shown({ types: [] })).toEqual([]);
  });
});
