// Does the legend name just the forms that are drawn, and count what stands?
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/model/filter';
import { networkOf } from '../../src/model/network';
import { snapshotAt } from '../../src/model/snapshot';
import { legendOf, swatchOf, swatchSize } from '../../src/scene/legend';
import { asOf, tie, worldOf } from '../model/world';

const network = networkOf(
  worldOf([
    tie({ id: 'works' }),
    tie({ id: 'fights', type: 'opposition', target: 'cel', period: { start: '2000', end: '..' } }),
    tie({ id: 'plans', status: 'announced', period: { start: '[2001-06-15..]' } }),
    tie({ id: 'says-no', status: 'denied', target: 'cel' }),
    tie({ id: 'was', status: 'past', period: { start: '1999', end: '2000' } }),
  ]),
);
const at = (instant: number) => legendOf(network, snapshotAt(network, instant, noFilters));
const counts = (rows: { key: string; count: number }[]) =>
  rows.map(({ key, count }) => [key, count]);

describe('legendOf', () => {
  it('has a row for each type and status of the dataset, also when nothing stands so', () => {
    const legend = at(asOf);
    expect(counts(legend.types)).toEqual([
      ['cooperation', 3],
      ['opposition', 1],
    ]);
    expect(counts(legend.statuses)).toEqual([
      ['ongoing', 2],
      ['announced', 1],
      ['denied', 1],
      ['past', 0],
    ]);
  });

  it('explains pale lines only while there are some', () => {
    expect(at(asOf).possible).toBeNull();
    expect(at(asOf + 1).possible?.count).toBe(4);
  });

  it('has a symbol for each shape among the drawn actors, once', () => {
    const shapes = at(asOf).symbols.map(({ shape, actorTypes }) => [shape, actorTypes]);
    expect(shapes).toEqual([['disc', ['state']]]);
  });

  it('draws statuses without the hue of a type', () => {
    for (const { key, pieces } of at(asOf).statuses) {
      const hue = key === 'denied' ? 'refused' : 'muted';
      const painted = new Set(pieces.flatMap(({ stroke, fill }) => [stroke, fill]));
      expect(painted.has(hue)).toBe(true);
      expect(painted.has('cooperation')).toBe(false);
    }
  });

  it('keeps its drawings within their box', () => {
    const numbers = [
      ...swatchOf('opposition', 'alleged', 'certain'),
      ...swatchOf('coalition', 'past', 'certain'),
    ]
      .flatMap(({ d }) => [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)])
      .map(([, x, y]) => [Number(x), Number(y)]);
    for (const [x = 0, y = 0] of numbers) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(swatchSize.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(swatchSize.height);
    }
  });
});
