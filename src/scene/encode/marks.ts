// What stands in the middle of a line? A sign in a disc, a break, the number or count of its ties.
import type { Token } from '../theme';
import type { Piece, Point } from '../types';
import { carriedTo, pathOfCircle, pathOfCurves, pathOfPoints } from './pathData';

const signRadius = 9;
const signWidth = 2.25;

/** A line that is denied is open for this far on each side of its middle; px at scale 1. */
export const halfBreak = 6.5;

/** Both arms of the ×, around [0, 0]; px at scale 1. */
const cross: Point[][] = [
  [
    [-3.6, -3.6],
    [3.6, 3.6],
  ],
  [
    [3.6, -3.6],
    [-3.6, 3.6],
  ],
];

/** A drawn question mark: no font is needed, and every renderer draws the same. */
function questionMark(at: Point, size: number, sign: Token): Piece[] {
  const carried = carriedTo(at, [1, 0], size);
  const hook = pathOfCurves([
    [carried([-2.8, -2.7]), carried([-2.6, -5]), carried([0, -5])],
    [carried([0, -5]), carried([2.8, -5]), carried([2.8, -2.5])],
    [carried([2.8, -2.5]), carried([2.8, -1.2]), carried([1.5, -0.4])],
    [carried([1.5, -0.4]), carried([0, 0.5]), carried([0, 1.8])],
  ]);
  return [
    { part: 'glyph', d: hook, stroke: sign, strokeWidth: 1.9 * size, isRound: true },
    { part: 'glyph', d: pathOfCircle(carried([0, 4.8]), 1.3 * size), fill: sign },
  ];
}

/** A disc, its border in the line's hue, with × (declined) or ? (somebody else's claim). */
export function encodeSign(
  mark: 'refused' | 'alleged',
  at: Point,
  size: number,
  hue: Token,
  sign: Token,
): Piece[] {
  const disc: Piece = {
    ...{ part: 'disc', d: pathOfCircle(at, signRadius * size), fill: 'panel', stroke: hue },
    strokeWidth: 1.25 * size,
  };
  if (mark === 'alleged') return [disc, ...questionMark(at, size, sign)];
  const carried = carriedTo(at, [1, 0], size);
  const d = cross.map((arm) => pathOfPoints(arm.map(carried), false)).join('');
  return [disc, { part: 'glyph', d, stroke: sign, strokeWidth: signWidth * size, isRound: true }];
}

/**
 * A line that does not connect: open in the middle, its two ends closed by arcs that turn their
 * backs on each other. Not a disc, so that a denial is no refusal; curved, so that it is no bar.
 */
export function encodeBreak(at: Point, heading: Point, size: number, sign: Token): Piece[] {
  const carried = carriedTo(at, heading, size);
  const arc = (side: number) =>
    pathOfCurves([
      [
        carried([side * 10, -7]),
        carried([side * (2 * halfBreak - 10), 0]),
        carried([side * 10, 7]),
      ],
    ]);
  const d = arc(-1) + arc(1);
  return [
    { part: 'casing', d, stroke: 'panel', strokeWidth: (signWidth + 4) * size, isRound: true },
    { part: 'glyph', d, stroke: sign, strokeWidth: signWidth * size, isRound: true },
  ];
}

/** Whether a mark is no sign but a number: "2", or "1,3" where one line stands for two ties of a list. */
export const isNumber = (text: string): boolean => /^\d+(,\d+)*$/.test(text);

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
