// Do curves keep their promises? Bow, side, cuts and samples, for any two points.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bowed, distance, part, pointAt, sampled, trimmed } from '../../src/scene/curve';
import { spread } from '../../src/scene/spread';
import type { Box, Point } from '../../src/scene/types';

const coordinate = fc.integer({ min: 0, max: 1000 });
const point = fc.tuple(coordinate, coordinate) as fc.Arbitrary<Point>;
const bow = fc.double({ min: -0.35, max: 0.35, noNaN: true });

describe('curves', () => {
  it('rise by the bow, to the left of travel where it is positive', () => {
    expect(pointAt(bowed([0, 0], [100, 0], 0.2), 0.5)).toEqual([50, -20]);
    expect(pointAt(bowed([100, 0], [0, 0], 0.2), 0.5)).toEqual([50, 20]);
  });

  it('end on both landing circles', () => {
    fc.assert(
      fc.property(point, point, bow, (a, b, rise) => {
        fc.pre(distance(a, b) > 60);
        const [start, , end] = trimmed(bowed(a, b, rise), 12, 18);
        expect(distance(start, a)).toBeCloseTo(12, 0);
        expect(distance(end, b)).toBeCloseTo(18, 0);
      }),
    );
  });

  it('are sampled no further apart than asked for', () => {
    fc.assert(
      fc.property(point, point, bow, (a, b, rise) => {
        const points = sampled(bowed(a, b, rise), 6);
        points.forEach((next, index) => {
          if (index > 0)
            expect(distance(next, points[index - 1] ?? next)).toBeLessThanOrEqual(6.01);
        });
      }),
    );
  });

  it('are cut without leaving their course', () => {
    const whole = bowed([0, 0], [100, 40], 0.2);
    const piece = part(whole, 0.2, 0.8);
    const [x, y] = pointAt(piece, 0.5);
    const [wholeX, wholeY] = pointAt(whole, 0.5);
    expect(x).toBeCloseTo(wholeX, 6);
    expect(y).toBeCloseTo(wholeY, 6);
  });
});

describe('spread', () => {
  const box: Box = [0, 0, 1000, 1000];

  it('leaves alone what stands free, and parts what does not', () => {
    const items = [
      { id: 'a', at: [500, 500] as Point, isFixed: false },
      { id: 'b', at: [505, 500] as Point, isFixed: false },
      { id: 'c', at: [100, 100] as Point, isFixed: false },
    ];
    const [a, b, c] = spread(items, () => 40, box, []);
    expect(c).toEqual([100, 100]);
    expect(distance(a ?? [0, 0], b ?? [0, 0])).toBeGreaterThan(39);
  });

  it('parts even those on one spot, the same way every time', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, at: [300, 300] as Point, isFixed: false }));
    const once = spread(items, () => 30, box, []);
    expect(spread(items, () => 30, box, [])).toEqual(once);
    const [a = [0, 0] as Point, b = [0, 0] as Point] = once;
    expect(distance(a, b)).toBeGreaterThan(28);
  });

  it('moves nobody under a control', () => {
    const items = [{ id: 'a', at: [980, 20] as Point, isFixed: false }];
    const [at = [0, 0] as Point] = spread(items, () => 0, box, [[900, 0, 1000, 60]]);
    expect(at[0] <= 884 || at[1] >= 76).toBe(true);
  });
});
