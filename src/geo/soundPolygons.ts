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
  const [x, y] = [(lon = 0) => eastward(lon0, lon), (lat = 0) => lat - lat0];
  return ring.reduce((sum, [lon, lat], index) => {
    const [nextLon, nextLat] = ring[index + 1] ?? [lon0, lat0];
    return sum + x(nextLon) * y(lat) - x(lon) * y(nextLat);
  }, 0);
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
