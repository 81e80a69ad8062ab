// How far apart are two places, in which direction, and what lies at a distance on a bearing?
import type { LonLat } from './lonLat';

/** Mean radius of the Earth in kilometres (IUGG). */
export const earthRadius = 6371.0088;

const radians = Math.PI / 180;

/** Angular distance in degrees, 0 to 180. */
export function distanceDegrees(from: LonLat, to: LonLat): number {
  const deltaLon = (to[0] - from[0]) * radians;
  const [phi0, phi1] = [from[1] * radians, to[1] * radians];
  const x = Math.cos(phi0) * Math.sin(phi1) - Math.sin(phi0) * Math.cos(phi1) * Math.cos(deltaLon);
  const y = Math.cos(phi1) * Math.sin(deltaLon);
  const z = Math.sin(phi0) * Math.sin(phi1) + Math.cos(phi0) * Math.cos(phi1) * Math.cos(deltaLon);
  return Math.atan2(Math.hypot(x, y), z) / radians;
}

/** Great-circle distance in kilometres, on a sphere: within 0.6 % of the ellipsoid. */
export const distanceKilometres = (from: LonLat, to: LonLat): number =>
  distanceDegrees(from, to) * radians * earthRadius;

/** Initial bearing in degrees clockwise from north, 0 to 360; 0 for two equal places. */
export function bearing(from: LonLat, to: LonLat): number {
  const deltaLon = (to[0] - from[0]) * radians;
  const [phi0, phi1] = [from[1] * radians, to[1] * radians];
  const east = Math.cos(phi1) * Math.sin(deltaLon);
  const north =
    Math.cos(phi0) * Math.sin(phi1) - Math.sin(phi0) * Math.cos(phi1) * Math.cos(deltaLon);
  return (Math.atan2(east, north) / radians + 360) % 360;
}

/** The place at so many kilometres from `from` on this initial bearing (degrees from north). */
export function destination(from: LonLat, bearingDegrees: number, kilometres: number): LonLat {
  const distance = kilometres / earthRadius;
  const theta = bearingDegrees * radians;
  const phi = from[1] * radians;
  const sinLat =
    Math.sin(phi) * Math.cos(distance) + Math.cos(phi) * Math.sin(distance) * Math.cos(theta);
  const deltaLon = Math.atan2(
    Math.sin(theta) * Math.sin(distance) * Math.cos(phi),
    Math.cos(distance) - Math.sin(phi) * sinLat,
  );
  const lon = from[0] + deltaLon / radians;
  return [
    lon - 360 * Math.round(lon / 360),
    Math.asin(Math.max(-1, Math.min(1, sinLat))) / radians,
  ];
}

/** The given place with the smallest sum of distances to all; null when there is none. */
export function medoid(places: readonly LonLat[]): LonLat | null {
  const sumOf = (place: LonLat): number =>
    places.reduce((sum, other) => sum + distanceDegrees(place, other), 0);
  let best: { place: LonLat; sum: number } | null = null;
  for (const place of places) {
    const sum = sumOf(place);
    if (!best || sum < best.sum) best = { place, sum };
  }
  return best?.place ?? null;
}
