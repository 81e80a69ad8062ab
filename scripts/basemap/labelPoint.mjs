// Where inside a country is the point that is farthest from its outline?
import { geoArea } from 'd3-geo';

function distanceToSegment(point, start, end) {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  const along =
    ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / (dx * dx + dy * dy || 1);
  const clamped = Math.max(0, Math.min(1, along));
  return Math.hypot(point[0] - start[0] - clamped * dx, point[1] - start[1] - clamped * dy);
}

function signedDistance(point, rings) {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const start = ring[index - 1];
      const end = ring[index];
      const crosses = start[1] > point[1] !== end[1] > point[1];
      const at = ((end[0] - start[0]) * (point[1] - start[1])) / (end[1] - start[1]) + start[0];
      if (crosses && point[0] < at) inside = !inside;
      nearest = Math.min(nearest, distanceToSegment(point, start, end));
    }
  }
  return inside ? nearest : -nearest;
}

function bestOnGrid(rings, [west, south, east, north]) {
  const steps = 24;
  let best = {
    point: [(west + east) / 2, (south + north) / 2],
    distance: Number.NEGATIVE_INFINITY,
  };
  for (let column = 0; column <= steps; column += 1) {
    for (let row = 0; row <= steps; row += 1) {
      const point = [
        west + ((east - west) * column) / steps,
        south + ((north - south) * row) / steps,
      ];
      const distance = signedDistance(point, rings);
      if (distance > best.distance) best = { point, distance };
    }
  }
  return best.point;
}

/** The exterior-first rings of the largest polygon, in steradians on the sphere. */
export function largestPolygon(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const area = (coordinates) => geoArea({ type: 'Polygon', coordinates });
  return polygons.reduce((best, polygon) => (area(polygon) > area(best) ? polygon : best));
}

/**
 * Pole of inaccessibility of the largest polygon, by a grid refined three times, on a plane
 * whose longitudes are shortened by the cosine of its middle latitude.
 *
 * @returns [lon, lat] in degrees, two decimals.
 */
export function labelPoint(geometry) {
  const polygon = largestPolygon(geometry);
  const firstLongitude = polygon[0][0][0];
  const latitudes = polygon[0].map((position) => position[1]);
  const squeeze = Math.cos(
    ((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * (Math.PI / 180),
  );
  // Russia and Fiji cross 180 degrees: unroll every longitude towards the first one.
  const unroll = (lon) => lon - 360 * Math.round((lon - firstLongitude) / 360);
  const rings = polygon.map((ring) => ring.map(([lon, lat]) => [unroll(lon) * squeeze, lat]));
  const xs = rings[0].map((position) => position[0]);
  let box = [Math.min(...xs), Math.min(...latitudes), Math.max(...xs), Math.max(...latitudes)];
  let best = bestOnGrid(rings, box);
  for (const shrink of [10, 80, 600]) {
    const [width, height] = [Math.max(...xs) - Math.min(...xs), box[3] - box[1]];
    const reach = [width / shrink, (Math.max(...latitudes) - Math.min(...latitudes)) / shrink];
    box = [best[0] - reach[0], best[1] - reach[1], best[0] + reach[0], best[1] + reach[1]];
    if (height > 0) best = bestOnGrid(rings, box);
  }
  const lon = best[0] / squeeze;
  return [lon - 360 * Math.round(lon / 360), best[1]].map((degrees) => Number(degrees.toFixed(2)));
}
