// How does the map follow its camera? One group is transformed; what is in it is not drawn again.
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Camera } from '../../view/view';
import {
  cameraOf,
  fromTo,
  isSameCamera,
  type Size,
  type Transform,
  transformOf,
} from '../gestures/camera';
import type { CameraControl } from '../gestures/useCamera';
import { deferred } from '../views/deferred';

/** Dragging and pinching bring a library of their own: it comes with the first pointer or focus. */
const Gestures = deferred(() => import('./Gestures').then((module) => module.Gestures));

interface Props {
  size: Size;
  control: CameraControl;
  /** The camera for which the children were drawn. */
  drawnFor: Camera;
  /** Whether the reader has come near the map. */
  isNear: boolean;
  children: ReactNode;
}

const transformText = ({ k, x, y }: Transform): string => `translate(${x} ${y}) scale(${k})`;

export function CameraLayer({ size, control, drawnFor, isNear, children }: Props) {
  const group = useRef<SVGGElement>(null);
  const [dragged, setDragged] = useState<Transform | null>(null);
  const position = (isNear && dragged) || transformOf(control.camera, size);
  const follow = useCallback((next: Transform) => setDragged(next), []);
  const shift = fromTo(transformOf(drawnFor, size), position);
  const isAtRest = isSameCamera(cameraOf(position, size), drawnFor);
  return (
    <g ref={group} className="camera">
      <rect className="camera-ground" width={size.width} height={size.height} fill="none" />
      <g {...(isAtRest ? {} : { transform: transformText(shift) })}>{children}</g>
      {isNear && (
        <Gestures
          group={group}
          size={size}
          camera={control.camera}
          onMove={follow}
          onSettle={control.settle}
        />
      )}
    </g>
  );
}
