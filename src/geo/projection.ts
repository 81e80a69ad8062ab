// Which projection shows these places in this frame, and where on the page is a place?
import { type GeoProjection, geoEqualEarth, geoProjection } from 'd3-geo';
import { medoid } from './greatCircle';
import { logAzimuthal, logAzimuthalRadius } from './logAzimuthal';
import type { LonLat } from './lonLat';

export type { LonLat };

export interface ProjectionSpec {
  name: 'logAzimuthal' | 'equalEarth';
  /** Centre of the logarithmic map; of Equal Earth only its longitude counts, rounded to 10. */
  centre: LonLat;
  /** Bend of the logarithmic map in degrees; 7 when absent. */
  c0Degrees?: number;
}

/** Size in pixels. */
export type Frame = { width: number; height: number };

/** Space to keep free along each side, in pixels. */
export type Padding = { top: number; right: number; bottom: number; left: number };

export interface FittedProjection {
  spec: ProjectionSpec;
  /** Pixels per plane unit. */
  scale: number;
  /** Where the projection's centre stands, in pixels. */
  translate: [number, number];
  /** Pixels, also beyond the frame; null for what is no place on the sphere (NaN). */
  project(lonLat: LonLat): [number, number] | null;
  /** Degrees; null for a point of the page that lies off the world. */
  invert(xy: [number, number]): LonLat | null;
  /** For d3-geo; treat as read-only. */
  geo: GeoProjection;
}

/** No shape is drawn beyond this distance of the logarithmic map's centre: it would smear. */
const clipDegrees = 165;
/** Fewest plane units along the frame's shorter side: keeps a cluster from filling the page. */
const leastExtent = { logAzimuthal: 1, equalEarth: 1 };
/** Plane units from the equator to a pole of Equal Earth. */
const poleHeight = 1.3173627591574;
/** Pixels that a resampled line may stray from the exact curve. */
const precision = 0.5;

function unscaled(spec: ProjectionSpec): GeoProjection {
  const [lon, lat] = spec.centre;
  const geo =
    spec.name === 'logAzimuthal'
      ? geoProjection(logAzimuthal(spec.c0Degrees ?? 7))
          .rotate([-lon, -lat])
          .clipAngle(clipDegrees)
      : geoEqualEarth().rotate([-10 * Math.round(lon / 10), 0]);
  return geo.scale(1).translate([0, 0]).precision(precision);
}

/**
 * A projection with a scale and a position that are already known, as of a camera.
 *
 * @param scale pixels per plane unit
 * @param translate pixels of the projection's centre
 */
export function placeProjection(
  spec: ProjectionSpec,
  scale: number,
  translate: [number, number],
): FittedProjection {
  const geo = unscaled(spec).scale(scale).translate(translate);
  const edge =
    spec.name === 'logAzimuthal' ? scale * logAzimuthalRadius(180, spec.c0Degrees ?? 7) : null;
  const project = (lonLat: LonLat): [number, number] | null => {
    const xy = geo(lonLat);
    return xy && Math.hypot(xy[0], xy[1]) < 1e7 ? xy : null;
  };
  const invert = (xy: [number, number]): LonLat | null => {
    if (edge !== null && Math.hypot(xy[0] - translate[0], xy[1] - translate[1]) >= edge)
      return null;
    const lonLat = geo.invert?.(xy) ?? null;
    const back = lonLat && geo(lonLat);
    const strays = !back || !(Math.hypot(back[0] - xy[0], back[1] - xy[1]) < 0.01);
    return strays ? null : lonLat;
  };
  return { spec, scale, translate, project, invert, geo };
}

/**
 * The largest map on which every point lies in the frame less its padding. The points' extent is
 * centred there, wherever that puts the projection's centre. The logarithmic map's centre counts
 * as one of the points. What is no place (NaN) is passed over.
 */
export function fitProjection(
  spec: ProjectionSpec,
  points: readonly LonLat[],
  frame: Frame,
  padding: Padding,
): FittedProjection {
  const geo = unscaled(spec);
  const all =
    spec.name === 'logAzimuthal' || points.length === 0 ? [spec.centre, ...points] : points;
  const placed = all.flatMap((point) => {
    const xy = geo(point);
    return xy && Math.hypot(xy[0], xy[1]) < 100 ? [xy] : [];
  });
  const [left, right] = extent(placed.map(([x]) => x));
  const [top, bottom] = extent(placed.map(([, y]) => y));
  const width = Math.max(1, frame.width - padding.left - padding.right);
  const height = Math.max(1, frame.height - padding.top - padding.bottom);
  const closest = Math.min(width, height) / leastExtent[spec.name];
  const scale = Math.min(closest, width / (right - left), height / (bottom - top));
  const x = padding.left + width / 2 - (scale * (left + right)) / 2;
  const y = padding.top + height / 2 - (scale * (top + bottom)) / 2;
  if (spec.name === 'logAzimuthal') return placeProjection(spec, scale, [x, y]);
  const slack = (height - scale * (bottom - top)) / 2;
  return placeProjection(spec, scale, [x, y + shiftOntoWorld(y, scale, frame.height, slack)]);
}

/** Moves Equal Earth up or down, by the slack at most, so that the page shows no empty sky. */
function shiftOntoWorld(y: number, scale: number, height: number, slack: number): number {
  const [above, below] = [y - scale * poleHeight, height - (y + scale * poleHeight)];
  if (above > 0 === below > 0) return 0;
  return above > 0 ? -Math.min(above, -below, slack) : Math.min(below, -above, slack);
}

const extent = (values: readonly number[]): [number, number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];

/** The logarithmic map on the given centre, else on the place that is nearest to all others. */
export const defaultProjectionSpec = (
  points: readonly LonLat[],
  centre?: LonLat,
): ProjectionSpec => ({
  name: 'logAzimuthal',
  centre: centre ?? medoid(points) ?? [0, 0],
});
