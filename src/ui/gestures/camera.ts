// How do a camera and a transform of the screen say the same? And which cameras are allowed?
import type { Camera } from '../../view/view';

/** screen = k × frame + [x, y], in px; what zoom behaviours speak. */
export interface Transform {
  k: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const closest = 8;

/** A camera shifts the map about the frame's middle, in px at zoom 1. */
export function transformOf({ k, x, y }: Camera, { width, height }: Size): Transform {
  return { k, x: (width / 2) * (1 - k) + k * x, y: (height / 2) * (1 - k) + k * y };
}

export function cameraOf({ k, x, y }: Transform, { width, height }: Size): Camera {
  return { k, x: (x - (width / 2) * (1 - k)) / k, y: (y - (height / 2) * (1 - k)) / k };
}

const between = (low: number, value: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The nearest camera that shows nothing outside the frame at rest. */
export function allowed(camera: Camera, { width, height }: Size): Camera {
  const k = between(1, camera.k, closest);
  const reach = (length: number) => (length / 2) * (1 - 1 / k);
  const [across, down] = [reach(width), reach(height)];
  const x = between(-across, camera.x, across);
  const y = between(-down, camera.y, down);
  // `+ 0` turns −0 into 0, which a comparison of cameras would otherwise have to know.
  return { k, x: x + 0, y: y + 0 };
}

/** The camera after zooming by a factor; what is at `at` on the screen stays there. */
export function zoomedAt(
  camera: Camera,
  factor: number,
  size: Size,
  at: [number, number] = [size.width / 2, size.height / 2],
): Camera {
  const before = transformOf(camera, size);
  const k = between(1, camera.k * factor, closest);
  const ratio = k / before.k;
  const [x, y] = [at[0] - ratio * (at[0] - before.x), at[1] - ratio * (at[1] - before.y)];
  return allowed(cameraOf({ k, x, y }, size), size);
}

/** What takes a picture drawn under one transform to how it stands under another. */
export function fromTo(drawn: Transform, wanted: Transform): Transform {
  const k = wanted.k / drawn.k;
  return { k, x: wanted.x - k * drawn.x, y: wanted.y - k * drawn.y };
}

export const isSameCamera = (one: Camera, other: Camera): boolean =>
  Math.abs(one.k - other.k) < 1e-4 &&
  Math.abs(one.x - other.x) < 0.01 &&
  Math.abs(one.y - other.y) < 0.01;
