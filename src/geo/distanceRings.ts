// Which circles say how far from the centre a place is, and where do their labels stand?
import { geoCircle } from 'd3-geo';
import type { LineString } from 'geojson';
import { destination, earthRadius } from './greatCircle';
import type { LonLat } from './projection';

export interface DistanceRing {
  kilometres: number;
  geometry: LineString;
  /** On the ring, at the bearing asked for. */
  label: LonLat;
}

const standardKilometres = [1000, 2500, 5000, 10_000] as const;

/**
 * Circles of equal great-circle distance; on the logarithmic map they are circles on the page.
 *
 * @param labelBearing degrees clockwise from north: one for all, or one for each ring
 */
export const distanceRings = (
  centre: LonLat,
  kilometres: readonly number[] = standardKilometres,
  labelBearing: number | readonly number[] = 96,
): DistanceRing[] =>
  kilometres.map((radius, index) => {
    const degrees = (radius / earthRadius) * (180 / Math.PI);
    const [ring = []] = geoCircle().center(centre).radius(degrees).precision(3)().coordinates;
    const given = typeof labelBearing === 'number' ? labelBearing : labelBearing[index];
    return {
      kilometres: radius,
      geometry: { type: 'LineString', coordinates: ring },
      label: destination(centre, given ?? 96, radius),
    };
  });
