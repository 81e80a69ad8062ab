// What is the SVG path of a shape on the sphere, inside a frame?
import { type GeoPermissibleObjects, geoClipRectangle, geoStream } from 'd3-geo';
import { pathSink } from './pathSink';
import type { FittedProjection, Frame } from './projection';

/** Shapes are cut this far outside the frame, so that no stroke runs along its edge. */
const margin = 8;

/**
 * SVG path data with one decimal, absolute `M` and relative `l` and `z` only; empty when nothing
 * of the shape lies in the frame. Shapes are clipped on the sphere first, so that what crosses
 * 180 degrees or the far side of the world leaves no line across the page.
 *
 * @param grid tenths of a pixel between the places that a point can have
 */
export function pathOf(
  geometry: GeoPermissibleObjects,
  projection: FittedProjection,
  frame: Frame,
  grid = 1,
): string {
  const sink = pathSink(grid);
  const clip = geoClipRectangle(-margin, -margin, frame.width + margin, frame.height + margin);
  geoStream(geometry, projection.geo.stream(clip(sink.stream)));
  return sink.path();
}
