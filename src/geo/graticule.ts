// Which meridians and parallels are drawn?
import type { MultiLineString, Position } from 'geojson';

/** Where meridians end that do not reach the poles; beyond a parallel, so that it has its corner. */
const lastLatitude = 80.001;
/** As near to a pole as a projection can bear. */
const pole = 90 - 1e-6;
/** Degrees between the points of a parallel; meridians bend by the projection's own resampling. */
const stride = 2.5;

function range(start: number, stop: number, step: number): number[] {
  const count = Math.max(0, Math.ceil((stop - start) / step));
  return Array.from({ length: count }, (_, index) => start + index * step);
}

const ticks = (from: number, to: number, step: number): number[] => [
  ...range(from, to - 1e-6, step),
  to,
];

const meridian = (longitude: number, latitude: number): Position[] =>
  ticks(-latitude, latitude, 90).map((y) => [longitude, y]);

const parallel = (latitude: number): Position[] =>
  ticks(-180, 180, stride).map((x) => [x, latitude]);

/** Meridians and parallels every so many degrees; only four meridians reach the poles. */
export function graticule(step = 20): MultiLineString {
  const longitudes = range(Math.ceil(-180 / step) * step, 180, step);
  const latitudes = range(Math.ceil(-lastLatitude / step) * step, lastLatitude, step);
  const coordinates = [
    ...[-180, -90, 0, 90].map((x) => meridian(x, pole)),
    parallel(0),
    ...longitudes.filter((x) => x % 90 !== 0).map((x) => meridian(x, lastLatitude)),
    ...latitudes.filter((y) => y !== 0).map(parallel),
  ];
  return { type: 'MultiLineString', coordinates };
}
