// How do a mouse drag and two fingers move the map? By the map library's zoom; this draws nothing.
import type { GeoProjection } from 'd3-geo';
import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { MapContext } from 'react-simple-maps/core';
import { useZoomPan } from 'react-simple-maps/zoom';
import type { Camera } from '../../view/view';
import {
  allowed,
  cameraOf,
  closest,
  isSameCamera,
  type Size,
  type Transform,
} from '../gestures/camera';
import { movesMap } from '../gestures/zoomFilter';

interface Props {
  /** What is pressed and dragged. */
  group: RefObject<SVGGElement | null>;
  size: Size;
  /** Where the camera stands, or is sent. */
  camera: Camera;
  onMove: (position: Transform) => void;
  onSettle: (camera: Camera) => void;
}

/** The camera looks at frame pixels, not at degrees: what lies off the world has no degrees. */
const pixels = Object.assign((point: [number, number]) => point, {
  invert: (point: [number, number]) => point,
}) as unknown as GeoProjection;

export function Gestures(props: Props) {
  const { width, height } = props.size;
  const context = useMemo(
    () => ({ width, height, projection: pixels, path: () => null }),
    [width, height],
  );
  return (
    <MapContext.Provider value={context}>
      <Moving {...props} />
    </MapContext.Provider>
  );
}

function Moving({ group, size, camera, onMove, onSettle }: Props) {
  const { width, height } = size;
  const { mapRef, position } = useZoomPan({
    center: [width / 2 - camera.x, height / 2 - camera.y],
    zoom: camera.k,
    scaleExtent: [1, closest],
    translateExtent: [
      [0, 0],
      [width, height],
    ],
    filterZoomEvent: movesMap,
    onMoveEnd: (_, { transform }) => {
      const next = allowed(cameraOf(transform, size), size);
      if (!isSameCamera(next, camera)) onSettle(next);
    },
  });
  // Before the library's own effects, which listen to what the reference holds.
  useLayoutEffect(() => {
    mapRef.current = group.current;
  }, [mapRef, group]);
  useLayoutEffect(() => onMove(position), [onMove, position]);
  return null;
}
