// How is one glyph written in a TrueType file? As contours of points on and off the curve.
import type { PathCommand } from 'fontkit';

interface OutlinePoint {
  x: number;
  y: number;
  isOn: boolean;
}

export type Contour = OutlinePoint[];

/** Contours close by themselves: a last point on the first one is left out. */
function closed(contour: Contour): Contour {
  const [first, last] = [contour[0], contour[contour.length - 1]];
  const isDouble =
    contour.length > 1 && last?.isOn && first?.isOn && first.x === last.x && first.y === last.y;
  return isDouble ? contour.slice(0, -1) : contour;
}

export function contoursOf(commands: readonly PathCommand[]): Contour[] {
  const contours: Contour[] = [];
  for (const { command, args } of commands) {
    if (command === 'closePath') continue;
    if (command === 'bezierCurveTo')
      throw new Error('Only fonts with TrueType outlines are embedded.');
    if (command === 'moveTo') contours.push([]);
    const contour = contours[contours.length - 1] ?? [];
    for (let index = 0; index + 1 < args.length; index += 2) {
      const isOn = index + 2 >= args.length;
      const [x, y] = [Math.round(args[index] ?? 0), Math.round(args[index + 1] ?? 0)];
      contour.push({ x, y, isOn });
    }
  }
  return contours.map(closed).filter(({ length }) => length > 1);
}

const twoBytes = (value: number): number[] => [(value >> 8) & 255, value & 255];

/** A step along one axis: none, one byte with its sign in the flags, or two. */
function stepOf(
  step: number,
  shortFlag: number,
  sameFlag: number,
): [flag: number, bytes: number[]] {
  if (step === 0) return [sameFlag, []];
  if (Math.abs(step) < 256) return [shortFlag | (step > 0 ? sameFlag : 0), [Math.abs(step)]];
  return [0, twoBytes(step)];
}

function pointBytes(points: Contour): { flags: number[]; xs: number[]; ys: number[] } {
  const bytes = { flags: [] as number[], xs: [] as number[], ys: [] as number[] };
  let [lastX, lastY] = [0, 0];
  for (const { x, y, isOn } of points) {
    const [xFlag, xBytes] = stepOf(x - lastX, 2, 16);
    const [yFlag, yBytes] = stepOf(y - lastY, 4, 32);
    bytes.flags.push((isOn ? 1 : 0) | xFlag | yFlag);
    bytes.xs.push(...xBytes);
    bytes.ys.push(...yBytes);
    [lastX, lastY] = [x, y];
  }
  return bytes;
}

/** Nothing for a glyph without outline, as for the space. */
export function encodeGlyph(contours: readonly Contour[]): Uint8Array {
  const points = contours.flat();
  if (points.length === 0) return new Uint8Array();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let last = -1;
  const ends = contours.map(({ length }) => {
    last += length;
    return last;
  });
  const bytes = pointBytes(points);
  const head = [contours.length, ...box, ...ends, 0].flatMap(twoBytes);
  return new Uint8Array([...head, ...bytes.flags, ...bytes.xs, ...bytes.ys]);
}
