// Where does the map's camera stand while it moves, and when has it settled?
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Point, Scene } from '../../scene/types';
import { type Camera, restingCamera } from '../../view/view';
import { useDispatch, useSelected, useStore } from '../store/useEntente';
import { allowed, isSameCamera, type Size, zoomedAt } from './camera';

const settledAfter = 180;
/** By which a button or a key zooms. */
export const zoomStep = 1.6;

export interface CameraControl {
  /** On the screen now. */
  camera: Camera;
  /** Moves at once; the map is laid out again when nothing has moved for a moment. */
  glide: (change: (camera: Camera) => Camera) => void;
  /** Moves and lays out again. */
  settle: (camera: Camera) => void;
  /** What is at `at` on the screen stays there, else what the map is about. */
  zoomBy: (factor: number, at?: Point) => void;
  rest: () => void;
}

/** What the map is about, while it is in view, stays where it is as buttons zoom. */
function storyCentre(scene: Scene | null): Point | undefined {
  const centre = scene?.symbols.find(({ shape }) => shape === 'centre');
  if (!scene || !centre) return undefined;
  const [x, y] = centre.at;
  return x > 0 && y > 0 && x < scene.frame.width && y < scene.frame.height ? centre.at : undefined;
}

/** The settled camera is part of the view; one that is on its way is local to the map. */
export function useCamera(size: Size): CameraControl {
  const settled = useSelected((state) => state.view.camera);
  const dispatch = useDispatch();
  const store = useStore();
  const [moving, setMoving] = useState<Camera | null>(null);
  const current = useRef(settled);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  current.current = moving ?? settled;

  const settle = useCallback(
    (camera: Camera) => {
      clearTimeout(timer.current);
      setMoving(null);
      const next = allowed(camera, size);
      current.current = next;
      dispatch({ type: 'camera', camera: next });
    },
    [dispatch, size],
  );
  const glide = useCallback(
    (change: (camera: Camera) => Camera) => {
      const next = allowed(change(current.current), size);
      if (isSameCamera(next, current.current)) return;
      current.current = next;
      setMoving(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(next), settledAfter);
    },
    [settle, size],
  );
  const zoomBy = useCallback(
    (factor: number, at?: Point) => {
      const anchor = at ?? storyCentre(store.getState().scene);
      settle(zoomedAt(current.current, factor, size, anchor));
    },
    [settle, size, store],
  );
  const rest = useCallback(() => settle(restingCamera), [settle]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { camera: moving ?? settled, glide, settle, zoomBy, rest };
}
