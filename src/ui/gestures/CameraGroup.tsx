// How does the map follow a gesture? One group is transformed; what is in it is not drawn again.
import type { GeoProjection } from 'd3-geo';
import { type ReactNode, useMemo } from 'react';
import { MapContext } from 'react-simple-maps/core';
import { useZoomPan } from 'react-simple-maps/zoom';
import type { Camera } from '../../view/view';
import { allowed, cameraOf, closest, fromTo, isSameCamera, type Size, transformOf } from './camera';
import { movesMap } from './zoomFilter';

interface Props {
  size: Size;
  /** Where the camera stands, or is sent. */
  camera: Camera;
  /** The camera for which the children were drawn. */
  drawnFor: Camera;
  onSettle: (camera: Camera) => void;
  children: ReactNode;
}

/** The camera looks at frame pixels, not at degrees: what lies off the world has no degrees. */
const pixels = Object.assign((point: [number, number]) => point, {
  invert: (point: [number, number]) => point,
}) as unknown as GeoProjection;

export function CameraGroup(props: Props) {
  const { width, height } = props.size;
  const context = useMemo(
    () => ({ width, height, projection: pixels, path: () => null }),
    [width, height],
  );
  return (
    <MapContext.Provider value={context}>
      <MovingGroup {...props} />
    </MapContext.Provider>
  );
}

const transformText = ({ k, x, y }: { k: number; x: number; y: number }): string =>
  `translate(${x} ${y}) scale(${k})`;

function MovingGroup({ size, camera, drawnFor, onSettle, children }: Props) {
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
  const shift = fromTo(transformOf(drawnFor, size), position);
  const isAtRest = isSameCamera(cameraOf(position, size), drawnFor);
  return (
    <g ref={mapRef} className="camera">
      <rect className="camera-ground" width={width} height={height} fill="none" />
      <g {...(isAtRest ? {} : { transform: transformText(shift) })}>{children}</g>
    </g>
  );
}
