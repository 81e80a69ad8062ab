// Which polygons are still polygons after thinning?
import type { MultiPolygon, Position } from 'geojson';

/** Winding is only in doubt for short rings: thinning can flip a crescent, not a country. */
const shortRing = 16;

/** Degrees of longitude from one place to another, the short way round. */
const eastward = (from: number, to: number): number =>
  ((((to - from + 180) % 360) + 360) % 360) - 180;

/**
 * Twice the area within a short ring, in square degrees of the plane of longitude and latitude:
 * positive where it runs clockwise, as exteriors do. Of a ring so small only the sign matters, and
 * that is the sphere's.
 */
function windingOf(ring: Position[]): number {
  const [[lon0 = 0, lat0 = 0] = []] = ring;
  let sum = 0;
  let x = 0;
  let y = 0;
  for (const place of ring) {
    const nextX = eastward(lon0, place[0] ?? 0);
    const nextY = (place[1] ?? 0) - lat0;
    sum += nextX * y - x * nextY;
    x = nextX;
    y = nextY;
  }
  return sum;
}

/** @param sign of the winding that it should have */
const isSound = (ring: Position[], sign: 1 | -1): boolean =>
  ring.length >= 4 && (ring.length > shortRing || windingOf(ring) * sign > 0);

/**
 * Drops rings that collapsed or turned inside out. On a sphere a ring with the wrong winding
 * encloses the rest of the world, so that one speck would flood the map.
 */
export function soundPolygons(geometry: MultiPolygon): MultiPolygon {
  const coordinates = geometry.coordinates.flatMap(([exterior, ...holes]) =>
    exterior && isSound(exterior, 1)
      ? [[exterior, ...holes.filter((hole) => isSound(hole, -1))]]
      : [],
  );
  return { type: 'MultiPolygon', coordinates };
}
