// Which polygons are still polygons after thinning?
import { geoArea } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

const hemisphere = 2 * Math.PI;

/** Winding is only in doubt for short rings: thinning can flip a crescent, not a country. */
const shortRing = 16;

function areaWithin(ring: Position[]): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] });
}

function isExterior(ring: Position[]): boolean {
  if (ring.length < 4) return false;
  if (ring.length > shortRing) return true;
  const area = areaWithin(ring);
  return area > 0 && area < hemisphere;
}

function isHole(ring: Position[]): boolean {
  return ring.length >= 4 && (ring.length > shortRing || areaWithin(ring) > hemisphere);
}

/**
 * Drops rings that collapsed or turned inside out. On a sphere a ring with the wrong winding
 * encloses the rest of the world, so that one speck would flood the map.
 */
export function soundPolygons(geometry: MultiPolygon): MultiPolygon {
  const coordinates = geometry.coordinates.flatMap(([exterior, ...holes]) =>
    exterior && isExterior(exterior) ? [[exterior, ...holes.filter(isHole)]] : [],
  );
  return { type: 'MultiPolygon', coordinates };
}
