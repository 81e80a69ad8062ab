import { describe, expect, it } from 'vitest';
import { basemapFor } from '../../src/geo/basemap';
import { distanceRings } from '../../src/geo/distanceRings';
import { graticule } from '../../src/geo/graticule';
import { pathOf } from '../../src/geo/pathOf';
import {
  type Frame,
  fitProjection,
  type LonLat,
  type ProjectionSpec,
  placeProjection,
} from '../../src/geo/projection';
import { baghdad, capitals, desktop, desktopPadding, phone, phonePadding, world } from './world';

const plate = placeProjection({ name: 'equalEarth', centre: [0, 0] }, 100, [200, 200]);
const square: Frame = { width: 400, height: 400 };

/** Corners of every subpath, in pixels. */
function cornersOf(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const [x = 0, y = 0, ...steps] = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const corners: [number, number][] = [[x, y]];
      for (let index = 0; index < steps.length; index += 2) {
        const [lastX, lastY] = corners.at(-1) ?? [0, 0];
        corners.push([lastX + (steps[index] ?? 0), lastY + (steps[index + 1] ?? 0)]);
      }
      return corners;
    });
}

function shapesOn(spec: ProjectionSpec, frame: Frame, padding: typeof desktopPadding): string[] {
  const projection = fitProjection(spec, capitals, frame, padding);
  const { land, borders, countries, disputed } = basemapFor(world, projection);
  const rings = distanceRings(spec.centre).map(({ geometry }) => geometry);
  const areas = [...countries, ...disputed].map(({ geometry }) => geometry);
  return [land, borders, graticule(), ...rings, ...areas].map((shape) =>
    pathOf(shape, projection, frame),
  );
}

describe('pathOf', () => {
  it('writes short relative steps that end where they should', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [0, 0],
        [0, 10],
        [10, 10],
      ],
    };
    const path = pathOf(line, plate, square);
    expect(path).toMatch(/^M200 200l0-\d+(\.\d)?[\d. -]*$/);
    const [corners = []] = cornersOf(path);
    const [x, y] = plate.project([10, 10]) ?? [0, 0];
    expect(corners.at(-1)?.[0]).toBeCloseTo(x, 0);
    expect(corners.at(-1)?.[1]).toBeCloseTo(y, 0);
  });

  it('keeps to a coarser grid without drifting from where points are', () => {
    const coordinates: LonLat[] = [baghdad, [33, 40], [28.3, 41.7], [12.6, 55.9], [-8.2, 53.1]];
    const line = { type: 'LineString' as const, coordinates };
    const [corners = []] = cornersOf(pathOf(line, plate, square, 5));
    for (const place of corners.flat()) expect(Number.isInteger(place * 2)).toBe(true);
    for (const place of coordinates) {
      const [x, y] = plate.project(place) ?? [0, 0];
      const gaps = corners.map((corner) => Math.hypot(corner[0] - x, corner[1] - y));
      expect(Math.min(...gaps)).toBeLessThan(0.36);
    }
    expect(pathOf(line, plate, square, 5).length).toBeLessThan(pathOf(line, plate, square).length);
  });

  it('closes areas and leaves out what lies beyond the frame', () => {
    const triangle = (lon: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [lon, 0],
          [lon, 20],
          [lon + 20, 0],
          [lon, 0],
        ],
      ],
    });
    expect(pathOf(triangle(0), plate, square)).toMatch(/z$/);
    expect(pathOf(triangle(150), plate, square)).toBe('');
    expect(pathOf({ type: 'Point', coordinates: [0, 0] }, plate, square)).toBe('');
  });

  it('draws nothing across the page for what crosses 180 degrees', () => {
    const wide = { width: 540, height: 400 };
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [170, 10],
        [-170, 10],
      ],
    };
    const middle = placeProjection({ name: 'equalEarth', centre: [0, 0] }, 100, [270, 200]);
    const parts = cornersOf(pathOf(line, middle, wide));
    expect(parts).toHaveLength(2);
    for (const corners of parts) {
      const xs = corners.map(([x]) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(40);
    }
  });

  it.each([
    ['logAzimuthal', 'desktop', desktop, desktopPadding, 70_000],
    ['logAzimuthal', 'phone', phone, phonePadding, 45_000],
    ['equalEarth', 'desktop', desktop, desktopPadding, 70_000],
    ['equalEarth', 'phone', phone, phonePadding, 45_000],
  ] as const)('draws the world by %s on a %s in few bytes', (name, _, frame, padding, most) => {
    const [land = '', borders = '', ...rest] = shapesOn({ name, centre: baghdad }, frame, padding);
    expect(land.length).toBeGreaterThan(5_000);
    expect(land.length + borders.length).toBeLessThan(most);
    for (const path of [land, borders, ...rest]) expect(path).toMatch(/^[Mlz\d. -]*$/);
  });

  it('stays within the frame and its margin, wherever the centre is', () => {
    const centres: LonLat[] = [baghdad, [174.8, -41.3], [-70.6, -33.4], [0, 89], [179.9, 0]];
    for (const centre of centres) {
      const projection = fitProjection({ name: 'logAzimuthal', centre }, [], phone, phonePadding);
      const { land } = basemapFor(world, projection);
      for (const [x, y] of cornersOf(pathOf(land, projection, phone)).flat()) {
        expect(Math.abs(x - phone.width / 2)).toBeLessThan(phone.width / 2 + 8.2);
        expect(Math.abs(y - phone.height / 2)).toBeLessThan(phone.height / 2 + 8.2);
      }
    }
  });
});
