// Is the ground complete: tints, stripes, rings with labels in the frame, names where they fit?
import { describe, expect, it } from 'vitest';
import type { Basemap } from '../../src/geo/basemap';
import { fitProjection, type LonLat } from '../../src/geo/projection';
import { basemapLayer } from '../../src/scene/basemapLayer';
import { areaOf, hatchOf, ringsOf, widthAt } from '../../src/scene/outlines';
import type { Point } from '../../src/scene/types';

/** A country of straight sides; d3-geo wants its outline clockwise. */
const country = (id: string, west: number, south: number, size: number) => {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { id, name: id, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } } as const;
};

const mutable = <Value>(value: Value) =>
  structuredClone(value) as unknown as Basemap['countries'][number];
const countries = [
  country('AAA', 0, 0, 12),
  country('BBB', 14, 0, 14),
  country('CCC', 0, 14, 0.4),
].map(mutable);

const basemap: Basemap = {
  countries,
  land: {
    type: 'MultiPolygon',
    coordinates: countries.flatMap(({ geometry }) => geometry.coordinates),
  },
  borders: { type: 'MultiLineString', coordinates: [] },
  disputed: [{ ...mutable(country('somewhere', 2, 2, 4)), within: 'AAA' }],
  labelPoints: { AAA: [6, 6], BBB: [21, 7], CCC: [0.2, 14.2] },
  capitals: {},
};

const corners: LonLat[] = [
  [-2, -2],
  [30, 16],
];
const frame = { width: 900, height: 600 };
const padding = { top: 20, right: 20, bottom: 20, left: 20 };

const layer = (given: Partial<Parameters<typeof basemapLayer>[0]> = {}) =>
  basemapLayer({
    basemap,
    projection: fitProjection({ name: 'logAzimuthal', centre: [6, 6] }, corners, frame, padding),
    ...{ frame, grid: 1, scale: 1, actorsByIso: new Map([['AAA', 'ava']]), centre: [6, 6] },
    ...given,
  });

describe('basemapLayer', () => {
  it('tints the countries of actors and stripes disputed areas', () => {
    const { actorAreas, disputed } = layer();
    expect(actorAreas.map(({ actor }) => actor)).toEqual(['ava']);
    expect(disputed.map(({ id }) => id)).toEqual(['somewhere']);
    expect(disputed[0]?.hatch).toMatch(/^M[\d.,-]+L/);
  });

  it('names countries that nobody is, where the name has room', () => {
    const names = layer().labels.filter(({ kind }) => kind === 'country');
    expect(names.map(({ of }) => of)).toEqual(['BBB']);
  });

  it('names no country in a narrow frame', () => {
    const narrow = { width: 390, height: 560 };
    const projection = fitProjection(
      { name: 'logAzimuthal', centre: [6, 6] },
      corners,
      narrow,
      padding,
    );
    const { labels } = layer({ frame: narrow, projection });
    expect(labels.filter(({ kind }) => kind === 'country')).toEqual([]);
  });

  it('labels rings within the frame, and draws none that is outside of it', () => {
    const { rings, labels } = layer();
    expect(rings.length).toBeGreaterThan(0);
    for (const { kind, box } of labels) {
      if (kind !== 'ring') continue;
      expect(box[0]).toBeGreaterThanOrEqual(0);
      expect(box[2]).toBeLessThanOrEqual(frame.width);
    }
  });

  it('has rings on the logarithmic map alone; elsewhere they are no circles', () => {
    const projection = fitProjection(
      { name: 'equalEarth', centre: [6, 6] },
      corners,
      frame,
      padding,
    );
    const equal = layer({ projection });
    expect(equal.rings).toEqual([]);
    expect(equal.graticule).not.toBe('');
    expect(layer({ centre: null }).rings).toEqual([]);
  });

  it('is the same for the same input, and plain data', () => {
    expect(JSON.parse(JSON.stringify(layer()))).toEqual(layer());
  });
});

describe('outlines', () => {
  const square = 'M10 10l20 0 0 20-20 0z';
  const withHole = `${square}M16 16l0 8 8 0 0-8z`;

  it('reads rings back from relative path data', () => {
    expect(ringsOf('M1.5-2l.5 3-1-.5zM5 5l1 0')).toEqual([
      [
        [1.5, -2],
        [2, 1],
        [1, 0.5],
      ],
    ]);
  });

  it('measures areas less their holes', () => {
    expect(areaOf(ringsOf(square))).toBeCloseTo(400, 5);
    expect(areaOf(ringsOf(withHole))).toBeCloseTo(336, 5);
  });

  it('knows how wide an area is at a point', () => {
    expect(widthAt(ringsOf(square), [12, 20])).toEqual([10, 30]);
    expect(widthAt(ringsOf(withHole), [12, 20])).toEqual([10, 16]);
    expect(widthAt(ringsOf(withHole), [20, 20])).toBeNull();
  });

  it('cuts stripes to the area, and leaves its holes free', () => {
    const stripes = hatchOf(ringsOf(withHole), 3).split('M').slice(1);
    expect(stripes.length).toBeGreaterThan(8);
    for (const stripe of stripes) {
      const [from = [0, 0], to = [0, 0]] = stripe
        .split('L')
        .map((pair): Point => pair.split(',').map(Number) as Point);
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      expect(x >= 10 && x <= 30 && y >= 10 && y <= 30).toBe(true);
      expect(x > 16.1 && x < 23.9 && y > 16.1 && y < 23.9).toBe(false);
      expect(Math.abs(from[0] + from[1] - to[0] - to[1])).toBeLessThan(0.3);
    }
  });
});
