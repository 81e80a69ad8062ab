import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Basemap, basemapFor, decodeBasemap } from '../../src/geo/basemap';
import { fitProjection, type LonLat } from '../../src/geo/projection';
import { baghdad, capitals, desktop, desktopPadding, phone, phonePadding, world } from './world';

const whole = decodeBasemap(world);
const onBaghdad = { name: 'logAzimuthal', centre: baghdad } as const;
const onDesktop = fitProjection(onBaghdad, capitals, desktop, desktopPadding);

const squareKilometre = 1 / 6371 ** 2;

const countriesAt = (place: LonLat): string[] =>
  whole.countries.filter(({ geometry }) => geoContains(geometry, place)).map(({ id }) => id);
const disputedAt = (place: LonLat): string[] =>
  whole.disputed.filter(({ geometry }) => geoContains(geometry, place)).map(({ id }) => id);

const pointCount = (basemap: Basemap): number => basemap.land.coordinates.flat(2).length;
const edgesOf = (geometry: MultiPolygon): string[] =>
  geometry.coordinates
    .flat()
    .flatMap((ring: Position[]) =>
      ring.slice(1).map((end, index) => [String(ring[index]), String(end)].sort().join(' ')),
    );

describe('the generated file', () => {
  it('stays small', () => {
    const text = readFileSync(new URL('../../src/geo/basemap/world.json', import.meta.url));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(62_000);
  });
});

describe('decodeBasemap', () => {
  it('has every member of the United Nations, with a label inside', () => {
    expect(whole.countries.length).toBeGreaterThan(195);
    for (const { id, geometry } of whole.countries) {
      expect(id).toMatch(/^[A-Z]{3}$/);
      const label = whole.labelPoints[id];
      // The file's grid of 1.6 km leaves nothing of Macao, Monaco and the Vatican but a point.
      const isPoint = geoArea(geometry) < squareKilometre * 30;
      expect(label && (isPoint || geoContains(geometry, label)), id).toBe(true);
    }
  });

  it('names countries without abbreviating', () => {
    const abbreviated = whole.countries.filter(({ name }) => name.includes('.'));
    expect(abbreviated.map(({ name }) => name)).toEqual([]);
  });

  it('has each capital in or beside its country', () => {
    for (const [id, [lon, lat]] of Object.entries(whole.capitals)) {
      const country = whole.countries.find((one) => one.id === id);
      const vertices = country?.geometry.coordinates.flat(2) ?? [];
      const touches =
        vertices.length === 0 || // nothing left of Monaco and the Vatican, see above
        (country && geoContains(country.geometry, [lon, lat])) ||
        vertices.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 0.4);
      expect(touches, id).toBe(true);
    }
  });

  it('takes no side on a contested capital', () => {
    for (const id of ['ISR', 'PSE', 'ESH']) expect(whole.capitals[id]).toBeUndefined();
  });

  it('winds every polygon so that it encloses less than half the world', () => {
    for (const { id, geometry } of [...whole.countries, ...whole.disputed]) {
      for (const coordinates of geometry.coordinates) {
        expect(geoArea({ type: 'Polygon', coordinates }), id).toBeLessThan(2 * Math.PI);
      }
    }
  });

  it.each([
    ['Crimea', [34.2, 45.2], ['UKR'], ['crimea']],
    ['the Golan Heights', [35.78, 33], ['SYR'], ['golan']],
    ['west of the Golan Heights', [35.5, 32.9], ['ISR'], []],
    ['Western Sahara', [-13, 24.5], ['ESH'], ['western-sahara']],
    ['Northern Cyprus', [33.4, 35.28], ['CYP'], ['northern-cyprus']],
    ['Somaliland', [44.5, 9.6], ['SOM'], ['somaliland']],
    ['Kosovo', [21, 42.6], ['XKX'], ['kosovo']],
    ['Siachen', [77, 35.45], [], ['siachen']],
    ['the West Bank', [35.25, 32.1], ['PSE'], []],
    ['Abkhazia', [41.2, 42.9], ['GEO'], []],
    ['Baghdad', [44.4, 33.33], ['IRQ'], []],
  ] as const)('draws %s as documented', (_, [lon, lat], owners, areas) => {
    expect(countriesAt([lon, lat])).toEqual(owners);
    expect(disputedAt([lon, lat])).toEqual(areas);
    expect(geoContains(whole.land, [lon, lat])).toBe(true);
  });

  it('says within which country it draws each disputed area', () => {
    for (const { within, geometry } of whole.disputed) {
      const country = whole.countries.find(({ id }) => id === within);
      if (within === null) continue;
      const shared = new Set(country ? edgesOf(country.geometry) : []);
      expect(
        edgesOf(geometry).some((edge) => shared.has(edge)),
        within,
      ).toBe(true);
    }
  });
});

describe('basemapFor', () => {
  it('keeps less where less can be seen', () => {
    const onPhone = fitProjection(onBaghdad, capitals, phone, phonePadding);
    const [large, small] = [basemapFor(world, onDesktop), basemapFor(world, onPhone)];
    expect(pointCount(large)).toBeLessThan(pointCount(whole));
    expect(pointCount(small)).toBeLessThan(pointCount(large));
  });

  it('keeps more of what the projection magnifies', () => {
    const thinned = basemapFor(world, onDesktop);
    const share = (id: string): number => {
      const count = ({ countries }: Basemap) =>
        countries.find((one) => one.id === id)?.geometry.coordinates.flat(2).length ?? 0;
      return count(thinned) / count(whole);
    };
    expect(share('IRQ')).toBeGreaterThan(1.5 * share('BRA'));
  });

  it('gives neighbours the same border', () => {
    const thinned = basemapFor(world, onDesktop);
    const edges = (id: string) =>
      edgesOf(thinned.countries.find((one) => one.id === id)?.geometry ?? whole.land);
    const iran = new Set(edges('IRN'));
    expect(edges('IRQ').filter((edge) => iran.has(edge)).length).toBeGreaterThan(20);
  });

  it('never turns a speck inside out', () => {
    for (const tolerance of [0.2, 1, 5, 30]) {
      const { countries, land, disputed } = basemapFor(world, onDesktop, tolerance);
      const shapes = [land, ...[...countries, ...disputed].map(({ geometry }) => geometry)];
      for (const coordinates of shapes.flatMap((shape) => shape.coordinates)) {
        expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(2 * Math.PI);
      }
    }
  });
});
