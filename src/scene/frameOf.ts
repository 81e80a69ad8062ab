// How much of the frame is the map's own? Padding for controls, names and the dock; the camera.
import {
  type FittedProjection,
  type Frame,
  type Padding,
  placeProjection,
} from '../geo/projection';
import type { Camera } from '../view/view';
import type { Dock } from './dockCard';
import type { Box, Point } from './types';

/** Frames at least this wide have controls along their top. */
const wideFrame = 700;
/** Height kept free for them; px at scale 1. */
const controlRow = 50;
/** Of a map beside the dock, in its heights. */
const longest = 1.6;

/**
 * Space to keep free between the frame's edges and the outermost actors. Lines bow and names stand
 * outside of them.
 */
export function paddingOf(frame: Frame, scale: number, dock: Dock | null): Padding {
  const isWide = frame.width / scale >= wideFrame;
  const side = isWide ? Math.max(100 * scale, frame.width * 0.13) : 44 * scale;
  const around: Padding = {
    top: isWide
      ? Math.max((controlRow + 22) * scale, Math.min(88 * scale, frame.height * 0.14))
      : 58 * scale,
    right: isWide ? side : 56 * scale,
    bottom: isWide ? Math.min(90 * scale, frame.height * 0.14) : 60 * scale,
    left: side,
  };
  if (!dock) return around;
  const [, top, right] = dock.item.box;
  if (dock.isBeside) {
    // Near the dock, whatever the frame's width: long lines would bow beyond a low frame.
    const left = right + 80 * scale;
    const width = longest * (frame.height - around.top - around.bottom);
    return { ...around, left, right: Math.max(side, frame.width - left - width) };
  }
  // Lines into the dock need height to run apart in: a fifth of the frame, as drawn in the design.
  return { ...around, bottom: frame.height - top + Math.max(70 * scale, frame.height * 0.19) };
}

/** px at scale 1 between an outermost actor and a control. */
const fromControl = 26;
/** A control this near to a side stands at it; another may stand between. */
const nearSide = 64;

/** The padding as it is, and with more of it where controls stand along the top or a side. */
export function paddings(
  padding: Padding,
  frame: Frame,
  reserved: readonly Box[],
  scale: number,
): Padding[] {
  const gap = fromControl * scale;
  const options = [padding];
  for (const [left, top, right, bottom] of reserved) {
    for (const option of [...options]) {
      if (top < 8 * scale) options.push({ ...option, top: Math.max(option.top, bottom + gap) });
      // A row of them along the top stands at no side.
      if (right - left > frame.width / 2) continue;
      if (right > frame.width - nearSide * scale) {
        options.push({ ...option, right: Math.max(option.right, frame.width - left + gap) });
      }
      if (left < nearSide * scale)
        options.push({ ...option, left: Math.max(option.left, right + gap) });
    }
  }
  return options.slice(0, 40);
}

/** The frame, less what labels and routes keep from its edge. */
export const roomOf = (frame: Frame, margin: number): Box => [
  margin,
  margin,
  frame.width - margin,
  frame.height - margin,
];

/** Where a point of the resting map stands under a camera: scaled about the frame's centre. */
export function seenBy(camera: Camera, frame: Frame, [x, y]: Point): Point {
  const cx = frame.width / 2;
  const cy = frame.height / 2;
  return [cx + (x - cx + camera.x) * camera.k, cy + (y - cy + camera.y) * camera.k];
}

export const seenPoints = (points: Map<string, Point>, camera: Camera, frame: Frame) =>
  new Map([...points].map(([id, point]) => [id, seenBy(camera, frame, point)]));

/** The resting projection under a camera. */
export function projectionSeenBy(
  camera: Camera,
  frame: Frame,
  projection: FittedProjection,
): FittedProjection {
  if (camera.k === 1 && camera.x === 0 && camera.y === 0) return projection;
  const translate = seenBy(camera, frame, projection.translate);
  return placeProjection(projection.spec, projection.scale * camera.k, translate);
}
