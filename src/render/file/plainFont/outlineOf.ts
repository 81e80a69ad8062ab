// What is the outline of a glyph in a TrueType font? Its points, and those of its parts, as curves.
import type { GlyphCommand } from '../shape';

interface Point {
  x: number;
  y: number;
  isOn: boolean;
}

type Contour = Point[];

/** Tables that hold outlines. */
export interface GlyphTables {
  glyf: DataView;
  loca: DataView;
  /** Offsets are written in full, not halved. */
  hasLongOffsets: boolean;
}

const flags = { on: 1, xShort: 2, yShort: 4, repeats: 8, xSame: 16, ySame: 32 };

/** One coordinate of every point: steps of none, one or two bytes. */
function coordinates(
  glyf: DataView,
  from: number,
  marks: readonly number[],
  short: number,
  same: number,
): { values: number[]; end: number } {
  let [at, value] = [from, 0];
  const values = marks.map((mark) => {
    if (mark & short) {
      value += mark & same ? glyf.getUint8(at) : -glyf.getUint8(at);
      at += 1;
    } else if (!(mark & same)) {
      value += glyf.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, end: at };
}

function simpleContours(glyf: DataView, start: number, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => glyf.getUint16(start + 10 + 2 * index));
  const size = (ends[count - 1] ?? -1) + 1;
  let at = start + 10 + 2 * count;
  // Instructions for small screens are passed over.
  at += 2 + glyf.getUint16(at);
  const marks: number[] = [];
  while (marks.length < size) {
    const mark = glyf.getUint8(at++);
    const times = mark & flags.repeats ? glyf.getUint8(at++) : 0;
    for (let time = 0; time <= times; time += 1) marks.push(mark);
  }
  const across = coordinates(glyf, at, marks, flags.xShort, flags.xSame);
  const up = coordinates(glyf, across.end, marks, flags.yShort, flags.ySame);
  const points = marks.map((mark, index): Point => {
    const [x, y] = [across.values[index] ?? 0, up.values[index] ?? 0];
    return { x, y, isOn: (mark & flags.on) !== 0 };
  });
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

const parts = { words: 1, scaled: 8, hasMore: 32, scaledTwice: 64, transformed: 128 };

/** A number with 14 binary digits after the point. */
const fractionAt = (glyf: DataView, at: number): number => glyf.getInt16(at) / 2 ** 14;

/** An accented letter is a letter and an accent, each moved to its place. */
function composedContours(tables: GlyphTables, start: number): Contour[] {
  const { glyf } = tables;
  const contours: Contour[] = [];
  let at = start + 10;
  let mark = parts.hasMore;
  while (mark & parts.hasMore) {
    mark = glyf.getUint16(at);
    const glyph = glyf.getUint16(at + 2);
    const isWide = (mark & parts.words) !== 0;
    const dx = isWide ? glyf.getInt16(at + 4) : glyf.getInt8(at + 4);
    const dy = isWide ? glyf.getInt16(at + 6) : glyf.getInt8(at + 5);
    at += isWide ? 8 : 6;
    if (mark & parts.transformed) throw new Error('No letter of ours is made of turned parts.');
    const isScaled = (mark & (parts.scaled | parts.scaledTwice)) !== 0;
    const across = isScaled ? fractionAt(glyf, at) : 1;
    const up = mark & parts.scaledTwice ? fractionAt(glyf, at + 2) : across;
    if (isScaled) at += mark & parts.scaledTwice ? 4 : 2;
    for (const contour of contoursOf(tables, glyph))
      contours.push(
        contour.map(({ x, y, isOn }) => ({ x: x * across + dx, y: y * up + dy, isOn })),
      );
  }
  return contours;
}

function contoursOf(tables: GlyphTables, glyph: number): Contour[] {
  const { glyf, loca, hasLongOffsets } = tables;
  const offset = (index: number) =>
    hasLongOffsets ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index);
  const start = offset(glyph);
  if (start === offset(glyph + 1)) return [];
  const count = glyf.getInt16(start);
  return count < 0 ? composedContours(tables, start) : simpleContours(glyf, start, count);
}

const between = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
  isOn: true,
});

/** Between two points off the curve lies one on it, which is not written. */
function curvesOf(contour: Contour): GlyphCommand[] {
  const [first, last] = [contour[0], contour[contour.length - 1]];
  if (!first || !last) return [];
  const start = first.isOn ? first : last.isOn ? last : between(first, last);
  const commands: GlyphCommand[] = [{ command: 'moveTo', args: [start.x, start.y] }];
  let bend: Point | null = null;
  const reach = ({ x, y }: Point) => {
    commands.push(
      bend
        ? { command: 'quadraticCurveTo', args: [bend.x, bend.y, x, y] }
        : { command: 'lineTo', args: [x, y] },
    );
    bend = null;
  };
  for (const point of first.isOn ? contour.slice(1) : contour) {
    if (point.isOn) {
      reach(point);
      continue;
    }
    if (bend) reach(between(bend, point));
    bend = point;
  }
  if (bend) reach(start);
  commands.push({ command: 'closePath', args: [] });
  return commands;
}

export const outlineOf = (tables: GlyphTables, glyph: number): GlyphCommand[] =>
  contoursOf(tables, glyph).flatMap(curvesOf);
