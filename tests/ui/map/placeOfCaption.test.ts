// Does a caption leave the names alone that it is about, and stay in the frame?
import { expect, it } from 'vitest';
import { overlaps } from '../../../src/scene/boxes';
import type { Box, Point } from '../../../src/scene/types';
import { placeOfCaption } from '../../../src/ui/map/placeOfCaption';

const size = { width: 300, height: 48 };
const free = { width: 900, height: 500 };
const boxAt = (at: Point, names: Box[]): Box => {
  const [left, top] = placeOfCaption({ at, names }, size, free);
  return [left, top, left + size.width, top + size.height];
};

it('stands below and to the right where nothing is in its way', () => {
  expect(boxAt([100, 100], [])).toEqual([126, 126, 426, 174]);
});

it.each<Point>([
  [100, 100],
  [880, 20],
  [450, 480],
  [20, 490],
])('covers neither a name nor what it explains at %i, %i, and stays in the frame', (x, y) => {
  const names: Box[] = [
    [x + 15, y - 10, x + 110, y + 40],
    [x - 160, y + 20, x - 60, y + 60],
  ];
  const box = boxAt([x, y], names);
  expect(names.filter((name) => overlaps(box, name, 0))).toEqual([]);
  expect(overlaps(box, [x - 8, y - 8, x + 8, y + 8], 0)).toBe(false);
  expect(box[0]).toBeGreaterThanOrEqual(0);
  expect(box[1]).toBeGreaterThanOrEqual(0);
  expect(box[2]).toBeLessThanOrEqual(free.width);
  expect(box[3]).toBeLessThanOrEqual(free.height);
});
