import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceRings } from '../../src/geo/distanceRings';
import { graticule } from '../../src/geo/graticule';
import {
  bearing,
  destination,
  distanceDegrees,
  distanceKilometres,
  medoid,
} from '../../src/geo/greatCircle';
import type { LonLat } from '../../src/geo/projection';
import { baghdad, damascus, tehran, washington } from './world';

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);

describe('great circles', () => {
  it('measures known distances and directions', () => {
    expect(distanceKilometres(baghdad, washington)).toBeCloseTo(9980, -2);
    expect(distanceKilometres(baghdad, damascus)).toBeCloseTo(752, -1);
    expect(distanceDegrees([0, 90], [50, -90])).toBe(180);
    expect(bearing([0, 0], [0, 10])).toBe(0);
    expect(bearing([0, 0], [10, 0])).toBe(90);
    expect(bearing([0, 0], [0, 0])).toBe(0);
  });

  it('arrives where distance and bearing lead', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (from, to) => {
        const kilometres = distanceKilometres(from, to);
        fc.pre(kilometres < 19_000);
        const reached = destination(from, bearing(from, to), kilometres);
        expect(distanceKilometres(reached, to)).toBeLessThan(0.01);
      }),
    );
  });

  it('finds the place that is nearest to all', () => {
    expect(medoid([damascus, baghdad, tehran])).toEqual(baghdad);
    expect(medoid([])).toBeNull();
  });
});

describe('distanceRings', () => {
  it('stand at their distance', () => {
    for (const { kilometres, geometry } of distanceRings(baghdad)) {
      for (const position of geometry.coordinates) {
        expect(distanceKilometres(baghdad, position as LonLat)).toBeCloseTo(kilometres, 3);
      }
    }
  });

  it('take other distances', () => {
    const rings = distanceRings(baghdad, [300, 600]);
    expect(rings.map(({ kilometres }) => kilometres)).toEqual([300, 600]);
  });
});

describe('graticule', () => {
  it('has finite lines, more of them the finer it is', () => {
    const [coarse, fine] = [graticule(20), graticule(10)];
    expect(fine.coordinates.length).toBeGreaterThan(coarse.coordinates.length);
    expect(fine.coordinates.flat(2).every(Number.isFinite)).toBe(true);
  });
});
