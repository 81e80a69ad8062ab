// Does a double line keep its distance on a bend, and is arc length true?
import { describe, expect, it } from 'vitest';
import { distance, distanceToLine, sampled } from '../../../src/scene/curve';
import { measureCurve, nearestAlong, pointAlong, trim } from '../../../src/scene/encode/arcLength';
import { parallelOf } from '../../../src/scene/encode/parallel';
import type { Curve } from '../../../src/scene/types';

const bent: Curve = [
  [0, 0],
  [100, -120],
  [200, 0],
];

describe('parallelOf', () => {
  it.each([-2.3, 2.3, 10])('stays %s px away all along', (by) => {
    const middle = sampled(bent, 0.5);
    for (const piece of parallelOf(bent, by)) {
      for (const point of sampled(piece, 4)) {
        expect(Math.abs(distanceToLine(point, middle) - Math.abs(by))).toBeLessThan(0.12);
      }
    }
  });

  it('joins its pieces', () => {
    const pieces = parallelOf(bent, 3);
    pieces.slice(1).forEach((piece, index) => {
      const before = pieces[index]?.[2] ?? [0, 0];
      expect(distance(before, piece[0])).toBeLessThan(1e-9);
    });
  });
});

describe('arc length', () => {
  const measured = measureCurve(bent);

  it('is that of the curve', () => {
    const points = sampled(bent, 0.2);
    const exact = points
      .slice(1)
      .reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
    expect(measured.length).toBeCloseTo(exact, 1);
  });

  it('trims by distance, not by parameter', () => {
    const rest = trim(measured, 30, measured.length - 12);
    expect(rest && measureCurve(rest).length).toBeCloseTo(measured.length - 42, 0);
    expect(trim(measured, 30, 30)).toBeNull();
  });

  it('finds where along the curve a point lies', () => {
    expect(Math.abs(nearestAlong(measured, pointAlong(measured, 77)) - 77)).toBeLessThan(1.5);
  });
});
