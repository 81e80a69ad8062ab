// What stands in the middle of a line? Discs with a drawn sign, numbers and counts.
import type { Token } from '../theme';
import type { Piece, Point } from '../types';
import { carriedTo, pathOfCircle, pathOfPoints } from './pathData';

export const markRadius = 9;

/** Signs around [0, 0], x to the right; strokes 2.25 thick, px at scale 1. */
const signs = {
  refused: [
    [
      [-3.6, -3.6],
      [3.6, 3.6],
    ],
    [
      [3.6, -3.6],
      [-3.6, 3.6],
    ],
  ],
  denied: [
    [
      [-4, 0],
      [4, 0],
    ],
  ],
} satisfies Record<string, Point[][]>;

const signWidth = 2.25;

/** A drawn question mark: no font is needed, and every renderer draws the same. */
function questionMark([x, y]: Point, size: number): Piece[] {
  const at = (right: number, down: number) =>
    [right, down]
      .map((value, axis) => Math.round(((axis ? y : x) + value * size) * 10) / 10)
      .join(',');
  const hook =
    `M${at(-2.7, -2.7)}C${at(-2.5, -5.9)} ${at(2.9, -5.9)} ${at(2.8, -2.5)}` +
    `C${at(2.7, -0.5)} ${at(0, -0.6)} ${at(0, 1.7)}`;
  return [
    { part: 'glyph', d: hook, stroke: 'text', strokeWidth: 1.9 * size, isRound: true },
    { part: 'glyph', d: pathOfCircle([x, y + 4.7 * size], 1.3 * size), fill: 'text' },
  ];
}

/** A disc, its border the line's hue, with the sign of a status that is not plain fact. */
export function encodeMark(
  mark: 'refused' | 'denied' | 'alleged',
  at: Point,
  size: number,
  hue: Token,
): Piece[] {
  const disc: Piece = {
    ...{ part: 'disc', d: pathOfCircle(at, markRadius * size), fill: 'panel', stroke: hue },
    strokeWidth: 1.25 * size,
  };
  if (mark === 'alleged') return [disc, ...questionMark(at, size)];
  const sign = signs[mark].map((line) =>
    pathOfPoints(line.map(carriedTo(at, [1, 0], size)), false),
  );
  return [
    disc,
    {
      part: 'glyph',
      d: sign.join(''),
      stroke: 'text',
      strokeWidth: signWidth * size,
      isRound: true,
    },
  ];
}

/** Disc under the number of a fanned-out tie; the number itself is text. */
export const encodeNumberDisc = (at: Point, radius: number, scale: number, hue: Token): Piece => ({
  ...{ part: 'disc', d: pathOfCircle(at, radius), fill: 'panel', stroke: hue },
  strokeWidth: 1.75 * scale,
});

/** Disc under the count of a bundle's ties; the count itself is text. */
export const encodeBadge = (at: Point, radius: number, scale: number): Piece => ({
  ...{ part: 'disc', d: pathOfCircle(at, radius), fill: 'text', stroke: 'panel' },
  strokeWidth: 1.5 * scale,
});
