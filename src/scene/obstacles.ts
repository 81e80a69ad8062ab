// What must a label keep off? Boxes and lines, and whether a box is free of them.
import { boxOf, distanceToBox, grown, holds, overlaps, segmentMeetsBox } from './boxes';
import type { Box, Point } from './types';

/** A painted line and half of what it is wide; `of` is the bundle that it belongs to. */
export interface Stroke {
  of: string;
  points: Point[];
  half: number;
  box: Box;
}

export const strokeOf = (of: string, points: Point[], half: number): Stroke => ({
  of,
  points,
  half,
  box: grown(boxOf(points), half),
});

export interface Obstacles {
  /** Symbols, marks, controls, other text. */
  boxes: Box[];
  strokes: Stroke[];
  /** Inside of which everything must stay. */
  room: Box;
}

/** Nearest that a line may come to a letter, px at scale 1. */
export const lineToLetter = 4;

export function strokeMeets(stroke: Stroke, box: Box, gap: number): boolean {
  const reach = stroke.half + gap;
  if (!overlaps(stroke.box, box, gap)) return false;
  const { points } = stroke;
  const wide = grown(box, reach);
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1] as Point;
    const to = points[index] as Point;
    if (segmentMeetsBox(from, to, wide)) return true;
  }
  return false;
}

/** Whether a box has room: within bounds, off boxes by `gap` and off lines by `lineGap`. */
export function isFree(box: Box, obstacles: Obstacles, gap: number, lineGap: number): boolean {
  if (!holds(obstacles.room, box)) return false;
  for (const other of obstacles.boxes) if (overlaps(box, other, gap)) return false;
  for (const stroke of obstacles.strokes) if (strokeMeets(stroke, box, lineGap)) return false;
  return true;
}

/** The obstacles that can matter within a distance of a point. */
export function near(obstacles: Obstacles, at: Point, reach: number): Obstacles {
  return {
    room: obstacles.room,
    boxes: obstacles.boxes.filter((box) => distanceToBox(at, box) < reach),
    strokes: obstacles.strokes.filter(({ box }) => distanceToBox(at, box) < reach),
  };
}
