// Which points of the borders and coasts can be seen under a projection?
import type { Position } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type { FittedProjection, LonLat } from './projection';

type XY = readonly [number, number];

// Indices, not destructuring: all this runs for every point of the world, most of it before an engine
// has optimised anything, and then a pattern costs several times what it takes from an array.

/**
 * Drops every point that lies nearer than `tolerance` pixels to the line between its kept
 * neighbours (Douglas and Peucker, 1973), as seen on the page. Working on arcs rather than on
 * countries gives a shared border the same points on both sides.
 */
export function thinArcs<T extends Objects>(
  topology: Topology<T>,
  projection: FittedProjection,
  tolerance: number,
): Topology<T> {
  const arcs = topology.arcs.map((arc) => {
    const lonLats = decodeArc(arc, topology);
    const points = lonLats.map((lonLat): XY => projection.geo(lonLat as LonLat) ?? [0, 0]);
    const last = points.length - 1;
    const kept = points.map((_, index) => index === 0 || index === last);
    keepBetween(0, last, points, tolerance * tolerance, kept);
    return lonLats.filter((_, index) => kept[index]);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

function decodeArc(arc: Position[], { transform }: Topology): Position[] {
  if (!transform) return arc;
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map((delta) => {
    x += delta[0] ?? 0;
    y += delta[1] ?? 0;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Keeps the point farthest from the line between two, if it is too far, and what lies between it and each. */
function keepBetween(
  first: number,
  last: number,
  points: readonly XY[],
  squaredTolerance: number,
  kept: boolean[],
): void {
  let farthest = first;
  let most = squaredTolerance;
  for (let index = first + 1; index < last; index += 1) {
    const squared = squaredDistance(points[index] as XY, points[first] as XY, points[last] as XY);
    if (squared <= most) continue;
    farthest = index;
    most = squared;
  }
  if (farthest === first) return;
  kept[farthest] = true;
  keepBetween(first, farthest, points, squaredTolerance, kept);
  keepBetween(farthest, last, points, squaredTolerance, kept);
}

/** From a point to a segment; a coast that is one closed arc starts with a segment of no length. */
function squaredDistance(point: XY, from: XY, to: XY): number {
  const x = point[0] - from[0];
  const y = point[1] - from[1];
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : (x * dx + y * dy) / length;
  const clamped = Math.max(0, Math.min(1, along));
  return (x - clamped * dx) ** 2 + (y - clamped * dy) ** 2;
}
