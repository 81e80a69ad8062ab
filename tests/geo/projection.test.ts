import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearing, distanceDegrees } from '../../src/geo/greatCircle';
import {
  defaultProjectionSpec,
  type FittedProjection,
  fitProjection,
  type LonLat,
  placeProjection,
} from '../../src/geo/projection';
import {
  baghdad,
  capitals,
  damascus,
  desktop,
  desktopPadding,
  phone,
  phonePadding,
  tehran,
  washington,
} from './world';

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);
const name = fc.constantFrom('logAzimuthal' as const, 'equalEarth' as const);
const onBaghdad = { name: 'logAzimuthal', centre: baghdad } as const;

function apart(projection: FittedProjection, one: LonLat, other: LonLat): number {
  const [from, to] = [projection.project(one), projection.project(other)];
  return from && to ? Math.hypot(from[0] - to[0], from[1] - to[1]) : Number.NaN;
}

describe('placeProjection', () => {
  const comps = placeProjection(onBaghdad, 178, [568, 442]);

  it('spaces the capitals as the drawn designs do', () => {
    expect(apart(comps, baghdad, damascus)).toBeCloseTo(120, -1);
    expect(apart(comps, baghdad, tehran)).toBeCloseTo(114, -1);
    expect(apart(comps, baghdad, washington)).toBeCloseTo(467, -1);
  });

  it('puts the centre where it is told to', () => {
    const [x = 0, y = 0] = comps.project(baghdad) ?? [];
    expect(x).toBeCloseTo(568);
    expect(y).toBeCloseTo(442);
  });

  it('inverts what it projects', () => {
    fc.assert(
      fc.property(lonLat, lonLat, name, (centre, place, which) => {
        fc.pre(distanceDegrees(centre, place) < 170);
        const projection = placeProjection({ name: which, centre }, 200, [300, 200]);
        const xy = projection.project(place);
        const back = xy && projection.invert(xy);
        // Equal Earth shows a place on its outer edge twice, and may return either.
        if (which === 'logAzimuthal') expect(back).not.toBeNull();
        if (back) expect(distanceDegrees(place, back)).toBeLessThan(1e-3);
      }),
    );
  });

  it('keeps bearings from the centre true', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (centre, place) => {
        const distance = distanceDegrees(centre, place);
        fc.pre(distance > 0.01 && distance < 179);
        const projection = placeProjection({ name: 'logAzimuthal', centre }, 200, [0, 0]);
        const [x, y] = projection.project(place) ?? [Number.NaN, Number.NaN];
        const onPage = (Math.atan2(x, -y) * 180) / Math.PI;
        const turn = Math.abs(((onPage - bearing(centre, place) + 540) % 360) - 180);
        expect(turn).toBeLessThan(0.01);
      }),
    );
  });

  it('has a place for the antipode, none for NaN, nor for the page outside the world', () => {
    const antipode = comps.project([baghdad[0] - 180, -baghdad[1]]);
    expect(antipode?.every(Number.isFinite)).toBe(true);
    expect(comps.project([Number.NaN, 0])).toBeNull();
    expect(comps.invert([568 + 178 * 3.4, 442])).toBeNull();
    const equalEarth = placeProjection({ name: 'equalEarth', centre: [0, 0] }, 100, [0, 0]);
    expect(equalEarth.invert([0, 140])).toBeNull();
    expect(equalEarth.invert([269, 60])).toBeNull();
    expect(equalEarth.invert([0, 0])).toEqual([0, 0]);
  });
});

describe('fitProjection', () => {
  it('keeps every point inside the padding, and fills one direction', () => {
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 1, maxLength: 9 }), name, (points, which) => {
        const [centre = baghdad] = points;
        fc.pre(points.every((point) => distanceDegrees(centre, point) < 175));
        const projection = fitProjection({ name: which, centre }, points, desktop, desktopPadding);
        for (const point of points) {
          const [x, y] = projection.project(point) ?? [Number.NaN, Number.NaN];
          expect(x).toBeGreaterThan(desktopPadding.left - 1e-6);
          expect(x).toBeLessThan(desktop.width - desktopPadding.right + 1e-6);
          expect(y).toBeGreaterThan(desktopPadding.top - 1e-6);
          expect(y).toBeLessThan(desktop.height - desktopPadding.bottom + 1e-6);
        }
      }),
    );
  });

  it.each([
    ['desktop', desktop, desktopPadding, 110],
    ['phone', phone, phonePadding, 65],
  ] as const)('holds the five capitals apart on a %s', (_, frame, padding, least) => {
    const projection = fitProjection(onBaghdad, capitals, frame, padding);
    for (const one of capitals) {
      for (const other of capitals) {
        if (one !== other) expect(apart(projection, one, other)).toBeGreaterThan(least);
      }
    }
  });

  it('does not blow up a single place, nor places close together', () => {
    const alone = fitProjection(onBaghdad, [baghdad], phone, phonePadding);
    const near: LonLat[] = [baghdad, [44.5, 33.4]];
    expect(fitProjection(onBaghdad, near, phone, phonePadding).scale).toBe(alone.scale);
    expect(alone.scale).toBe(270);
    expect(alone.project(baghdad)?.map(Math.round)).toEqual([165, 205]);
  });

  it('counts the centre of the logarithmic map as a point', () => {
    const [x = -1, y = -1] =
      fitProjection(onBaghdad, [washington], phone, phonePadding).project(baghdad) ?? [];
    expect(x).toBeGreaterThan(29);
    expect(y).toBeLessThan(351);
  });

  it('passes over what is no place', () => {
    const nowhere: LonLat = [Number.NaN, 0];
    const without = fitProjection(onBaghdad, capitals, desktop, desktopPadding);
    const within = fitProjection(onBaghdad, [...capitals, nowhere], desktop, desktopPadding);
    expect(within.scale).toBe(without.scale);
  });

  it('shows no empty sky over Equal Earth while the world is taller than the frame', () => {
    const spec = { name: 'equalEarth', centre: baghdad } as const;
    const { scale, translate } = fitProjection(spec, capitals, desktop, desktopPadding);
    const loose = { top: 10, right: 10, bottom: 10, left: 10 };
    const tall = fitProjection(spec, capitals, desktop, loose);
    expect(tall.translate[1] - tall.scale * 1.3173).toBeLessThan(0.5);
    expect(scale).toBeGreaterThan(0);
    expect(translate[1]).toBeLessThan(desktop.height);
  });

  it('survives a frame smaller than its padding', () => {
    const tiny = fitProjection(onBaghdad, capitals, { width: 40, height: 40 }, desktopPadding);
    expect(Number.isFinite(tiny.scale)).toBe(true);
    expect(tiny.scale).toBeGreaterThan(0);
  });
});

describe('defaultProjectionSpec', () => {
  it('centres on the given place, else on the most central one', () => {
    expect(defaultProjectionSpec(capitals, tehran).centre).toEqual(tehran);
    expect(capitals).toContainEqual(defaultProjectionSpec(capitals).centre);
    expect(defaultProjectionSpec([damascus, baghdad, tehran]).centre).toEqual(baghdad);
    expect(defaultProjectionSpec([]).centre).toEqual([0, 0]);
    expect(defaultProjectionSpec([]).name).toBe('logAzimuthal');
  });
});
