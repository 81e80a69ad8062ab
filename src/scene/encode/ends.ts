// What stands at a tie's end? Arrow for cooperation, two bars for opposition, nothing for coalition.
import type { TieType } from '../../dataset/types';
import type { Token } from '../theme';
import type { Piece, Point } from '../types';
import { casingOf, type LineForm } from './forms';
import { carriedTo, pathOfPoints } from './pathData';

/** Drawn around the tip at [0, 0], pointing right; px at scale 1. */
interface EndForm {
  shapes: Point[][];
  isClosed: boolean;
  isFilled: boolean;
  /** Outline; 0 where the shape is filled to its edge. */
  width: number;
  isRound: boolean;
  /** From the tip back to what the mark covers, and to where the line stops inside it. */
  length: number;
  lineStop: number;
}

const bars = (x: number): Point[][] =>
  [x, x - 6].map((at): Point[] => [
    [at, -7.5],
    [at, 7.5],
  ]);

const triangle = (inset: number): Point[][] => [
  [
    [-inset, 0],
    [-12 + inset, -6 + inset],
    [-12 + inset, 6 - inset],
  ],
];

const chevron: Point[][] = [
  [
    [-10.2, -5.2],
    [-0.9, 0],
    [-10.2, 5.2],
  ],
];

const box: Point[][] = [
  [
    [-0.875, -7.5],
    [-6.875, -7.5],
    [-6.875, 7.5],
    [-0.875, 7.5],
  ],
];

const stroked = { isClosed: false, isFilled: false, isRound: false };
const hollow = { isClosed: true, isFilled: false };

const arrows: Record<LineForm['end'], EndForm> = {
  filled: {
    ...{ shapes: triangle(0), isClosed: true, isFilled: true, isRound: false },
    ...{ width: 0, length: 12, lineStop: 11 },
  },
  hollow: { ...hollow, shapes: triangle(1), isRound: true, width: 2, length: 12, lineStop: 11 },
  open: { ...stroked, shapes: chevron, isRound: true, width: 1.75, length: 11, lineStop: 1.5 },
};

const doubleBars: Record<LineForm['end'], EndForm> = {
  filled: { ...stroked, shapes: bars(-1.5), width: 3, length: 9, lineStop: 1.5 },
  hollow: { ...hollow, shapes: box, isRound: false, width: 1.75, length: 7.75, lineStop: 6.75 },
  open: { ...stroked, shapes: bars(-0.875), width: 1.75, length: 7.75, lineStop: 0.875 },
};

/** `null`: the type has no end mark. */
export function endOf(type: TieType, form: LineForm): EndForm | null {
  if (type === 'coalition') return null;
  return type === 'cooperation' ? arrows[form.end] : doubleBars[form.end];
}

/** The end mark with its tip at a point, and its casing. */
export function encodeEnd(
  end: EndForm,
  tip: Point,
  heading: Point,
  size: number,
  hue: Token,
): Piece[] {
  const carried = carriedTo(tip, heading, size);
  const d = end.shapes.map((shape) => pathOfPoints(shape.map(carried), end.isClosed)).join('');
  const strokeWidth = end.width * size;
  // Round, so that the casing also covers the ends of bars.
  const casing: Piece = {
    ...{ part: 'casing', d, stroke: 'panel', isRound: true },
    strokeWidth: strokeWidth + 2 * casingOf(size),
  };
  if (end.isFilled) return [casing, { part: 'end', d, fill: hue }];
  const mark: Piece = { part: 'end', d, stroke: hue, strokeWidth };
  if (end.isClosed) mark.fill = 'panel';
  if (end.isRound) mark.isRound = true;
  return [casing, mark];
}
