// Which points of the borders and coasts can be seen under a projection?
import type { Position } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type { FittedProjection } from './projection';

type XY = [number, number];

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
    const points = lonLats.map(([lon = 0, lat = 0]): XY => projection.geo([lon, lat]) ?? [0, 0]);
    const kept = keptPoints(points, tolerance * tolerance);
    return lonLats.filter((_, index) => kept[index]);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

function decodeArc(arc: Position[], { transform }: Topology): Position[] {
  if (!transform) return arc;
  const [scaleX, scaleY] = transform.scale;
  const [translateX, translateY] = transform.translate;
  let [x, y] = [0, 0];
  return arc.map(([deltaX = 0, deltaY = 0]) => {
    x += deltaX;
    y += deltaY;
    return [x * scaleX + translateX, y * scaleY + translateY];
  });
}

function keptPoints(points: XY[], squaredTolerance: number): boolean[] {
  const last = points.length - 1;
  const kept = points.map((_, index) => index === 0 || index === last);
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const farthest = farthestBetween(points, span);
    if (farthest.squared <= squaredTolerance) continue;
    kept[farthest.index] = true;
    spans.push([span[0], farthest.index], [farthest.index, span[1]]);
  }
  return kept;
}

function farthestBetween(points: XY[], [first, last]: [number, number]) {
  const farthest = { index: first, squared: -1 };
  const [start, end] = [points[first], points[last]];
  if (!start || !end) return farthest;
  for (let index = first + 1; index < last; index += 1) {
    const squared = squaredDistance(points[index] ?? start, start, end);
    if (squared > farthest.squared) Object.assign(farthest, { index, squared });
  }
  return farthest;
}

/** From a point to a segment; a coast that is one closed arc starts with a segment of no length. */
function squaredDistance([x, y]: XY, [x0, y0]: XY, [x1, y1]: XY): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length;
  const clamped = Math.max(0, Math.min(1, along));
  return (x - x0 - clamped * dx) ** 2 + (y - y0 - clamped * dy) ** 2;
}
