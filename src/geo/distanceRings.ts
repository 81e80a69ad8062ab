// Which circles say how far from the centre a place is?
import { geoCircle } from 'd3-geo';
import type { LineString } from 'geojson';
import { earthRadius } from './greatCircle';
import type { LonLat } from './projection';

export interface DistanceRing {
  kilometres: number;
  geometry: LineString;
}

const standardKilometres = [1000, 2500, 5000, 10_000] as const;

/** Circles of equal great-circle distance; on the logarithmic map they are circles on the page. */
export const distanceRings = (
  centre: LonLat,
  kilometres: readonly number[] = standardKilometres,
): DistanceRing[] =>
  kilometres.map((radius) => {
    const degrees = (radius / earthRadius) * (180 / Math.PI);
    const [ring = []] = geoCircle().center(centre).radius(degrees).precision(3)().coordinates;
    return { kilometres: radius, geometry: { type: 'LineString', coordinates: ring } };
  });
