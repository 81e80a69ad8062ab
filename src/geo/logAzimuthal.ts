// How does the logarithmic azimuthal projection bend distance around its centre?
import type { GeoRawProjection } from 'd3-geo';

const radians = Math.PI / 180;

/**
 * Hägerstrand's logarithmic azimuthal projection (1957), softened so that its centre is finite:
 * a point at angular distance c stands at ln(1 + c / c0) from the centre, on its true bearing.
 *
 * @param c0Degrees the bend: near c0 the scale has halved. 7 magnifies a neighbourhood of states.
 * @returns a raw projection for `geoProjection`: radians in and plane units out, and back.
 */
export function logAzimuthal(c0Degrees: number): GeoRawProjection {
  const bend = c0Degrees * radians;
  const raw: GeoRawProjection = (lambda, phi) => {
    const cosine = Math.cos(lambda) * Math.cos(phi);
    // acos loses six digits beside the centre, where this map is largest; atan2 does not.
    const sine = Math.hypot(Math.cos(phi) * Math.sin(lambda), Math.sin(phi));
    const distance = Math.atan2(sine, cosine);
    const stretch = distance < 1e-12 ? 1 / bend : Math.log1p(distance / bend) / Math.sin(distance);
    return [stretch * Math.cos(phi) * Math.sin(lambda), stretch * Math.sin(phi)];
  };
  raw.invert = (x, y) => {
    const radius = Math.hypot(x, y);
    if (radius === 0) return [0, 0];
    const distance = Math.expm1(radius) * bend;
    const sine = Math.sin(distance);
    return [
      Math.atan2(x * sine, radius * Math.cos(distance)),
      Math.asin(Math.max(-1, Math.min(1, (y * sine) / radius))),
    ];
  };
  return raw;
}

/** Radius in plane units of the circle at this angular distance from the centre. */
export const logAzimuthalRadius = (distanceDegrees: number, c0Degrees: number): number =>
  Math.log1p(distanceDegrees / c0Degrees);
