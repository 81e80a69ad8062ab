// Which meridians and parallels are drawn?
import { geoGraticule } from 'd3-geo';
import type { MultiLineString } from 'geojson';

/** Meridians and parallels every so many degrees; only four meridians reach the poles. */
export const graticule = (stepDegrees = 20): MultiLineString =>
  geoGraticule()
    .stepMinor([stepDegrees, stepDegrees])
    .stepMajor([90, 360])
    .extentMinor([
      [-180, -80.001],
      [180, 80.001],
    ])();
