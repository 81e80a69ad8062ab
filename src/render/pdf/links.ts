// Where on the page does one click to open a link? In upright boxes along what is drawn.
import type { Box, Point } from '../../scene/types';
import type { Canvas } from './canvas';

export interface Target {
  href: string;
  /** What the passage says; may be empty. */
  title: string;
}

/** Points, half the width of the area to click along a line. */
const reach = 3;
/** Points; a slanting line is covered by boxes whose shorter side is at most this long. */
const thickness = 10;

const around = ([left, top, right, bottom]: Box, [x, y]: Point): Box => [
  Math.min(left, x),
  Math.min(top, y),
  Math.max(right, x),
  Math.max(bottom, y),
];

const shorterSide = ([left, top, right, bottom]: Box): number =>
  Math.min(right - left, bottom - top);

/** A long step is cut, or its box would cover the land beside it. */
function* walked(points: readonly Point[]): Generator<Point> {
  let from: Point | undefined;
  for (const to of points) {
    const [dx, dy] = from ? [to[0] - from[0], to[1] - from[1]] : [0, 0];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / thickness));
    for (let step = 1; from && step < steps; step += 1)
      yield [from[0] + (dx * step) / steps, from[1] + (dy * step) / steps];
    yield to;
    from = to;
  }
}

/** Boxes that cover a line, at most a little wider than it. */
export function boxesAlong(points: readonly Point[]): Box[] {
  const boxes: Box[] = [];
  let last: Point | undefined;
  let box: Box | null = null;
  for (const point of walked(points)) {
    const grown: Box = around(box ?? [...point, ...point], point);
    if (box && last && shorterSide(grown) > thickness) {
      boxes.push(box);
      box = around([...last, ...last], point);
    } else box = grown;
    last = point;
  }
  if (box) boxes.push(box);
  return boxes.map(([left, top, right, bottom]) => [
    left - reach,
    top - reach,
    right + reach,
    bottom + reach,
  ]);
}

const within = (inner: Box, [left, top, right, bottom]: Box): boolean =>
  inner[0] >= left && inner[1] >= top && inner[2] <= right && inner[3] <= bottom;

function cut([left, top, right, bottom]: Box, clip: Box): Box | null {
  const box: Box = [
    Math.max(left, clip[0]),
    Math.max(top, clip[1]),
    Math.min(right, clip[2]),
    Math.min(bottom, clip[3]),
  ];
  return box[2] - box[0] > 1 && box[3] - box[1] > 1 ? box : null;
}

/** ASCII, http or https; `null` for anything else. */
function addressOf(href: string): string | null {
  try {
    const { href: address, protocol } = new URL(href);
    return protocol === 'https:' || protocol === 'http:' ? address : null;
  } catch {
    return null;
  }
}

/** @param boxes in points; what lies outside of `clip` is cut off */
export function addLink(canvas: Canvas, target: Target, boxes: readonly Box[], clip: Box): void {
  const href = addressOf(target.href);
  const shown = boxes.map((box) => cut(box, clip)).filter((box) => box !== null);
  if (href === null || shown.length === 0) return;
  const last = canvas.links[canvas.links.length - 1];
  const isSame =
    last?.href === href && last.title === target.title && last.within === canvas.marked;
  const link = isSame ? last : { href, title: target.title, boxes: [], within: canvas.marked };
  if (!isSame) canvas.links.push(link);
  for (const box of shown)
    if (!link.boxes.some((other) => within(box, other))) link.boxes.push(box);
}
