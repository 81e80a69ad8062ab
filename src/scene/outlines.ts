// What is inside a drawn area? Its rings read back from path data; its size, width and stripes.
import { mix } from './curve';
import type { Point } from './types';

/** Rings of path data as `pathOf` writes it: absolute `M`, relative `l`, `z`. */
export function ringsOf(path: string): Point[][] {
  return path.split('M').flatMap((text) => {
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const ring: Point[] = [];
    let [x, y] = [0, 0];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      ring.push([x, y]);
    }
    return ring.length > 2 ? [ring] : [];
  });
}

const sidesOf = (rings: readonly Point[][]): [Point, Point][] =>
  rings.flatMap((ring) =>
    ring.map((from, index): [Point, Point] => [from, ring[(index + 1) % ring.length] ?? from]),
  );

/** Square px; holes count against it, for they run the other way round. */
export const areaOf = (rings: readonly Point[][]): number =>
  Math.abs(sidesOf(rings).reduce((sum, [from, to]) => sum + from[0] * to[1] - to[0] * from[1], 0)) /
  2;

/** Where a line a·x + b·y = c runs inside the rings: pairs of its crossings, even-odd. */
function spansOn(sides: readonly [Point, Point][], [a, b]: Point, c: number): [Point, Point][] {
  const crossings = sides.flatMap(([from, to]) => {
    const before = a * from[0] + b * from[1] - c;
    const after = a * to[0] + b * to[1] - c;
    return before < 0 === after < 0 ? [] : [mix(from, to, before / (before - after))];
  });
  crossings.sort((one, other) => b * (one[0] - other[0]) - a * (one[1] - other[1]));
  return crossings.flatMap((start, index): [Point, Point][] => {
    const end = crossings[index + 1];
    return index % 2 === 0 && end ? [[start, end]] : [];
  });
}

/** Left and right end of the area's inside at a point; `null` outside of it. */
export function widthAt(rings: readonly Point[][], [x, y]: Point): [number, number] | null {
  const spans = spansOn(sidesOf(rings), [0, 1], y + 0.01);
  const found = spans
    .map(([one, other]): [number, number] => [
      Math.min(one[0], other[0]),
      Math.max(one[0], other[0]),
    ])
    .find(([left, right]) => left <= x && x <= right);
  return found ?? null;
}

const digit = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * Stripes at 45°, cut to the area: a pattern or a clip path would need an id, and two drawings on
 * one page share their ids.
 *
 * @param pitch px between stripes
 */
export function hatchOf(rings: readonly Point[][], pitch: number): string {
  const sides = sidesOf(rings);
  const offsets = rings.flat().map(([x, y]) => (x + y) * Math.SQRT1_2);
  const [least, most] = [Math.min(...offsets), Math.max(...offsets)];
  const stripes: string[] = [];
  // On multiples of the pitch, so that neighbouring areas and a moving map keep one rhythm.
  for (let c = Math.ceil(least / pitch) * pitch; c < most; c += pitch) {
    for (const [from, to] of spansOn(sides, [Math.SQRT1_2, Math.SQRT1_2], c + 0.003)) {
      stripes.push(`M${from.map(digit).join(',')}L${to.map(digit).join(',')}`);
    }
  }
  return stripes.join('');
}
