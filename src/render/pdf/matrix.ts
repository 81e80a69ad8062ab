// Where does a point of a drawing stand on the page?
import type { Box, Point } from '../../scene/types';

/** x' = a x + c y + e, y' = b x + d y + f, as SVG and PDF write it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The inner one comes first to a point. */
export const times = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    ...([a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s] as const),
    ...([a * t + c * u + e, b * t + d * u + f] as const),
  ];
};

export const carried = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The upright box around a box that was carried over. */
export function carriedBox(matrix: Matrix, [left, top, right, bottom]: Box): Box {
  const [x1, y1] = carried(matrix, [left, top]);
  const [x2, y2] = carried(matrix, [right, bottom]);
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function stepOf(kind: string, [x = 0, y]: number[]): Matrix {
  if (kind === 'translate') return [1, 0, 0, 1, x, y ?? 0];
  if (kind === 'scale') return [x, 0, 0, y ?? x, 0, 0];
  throw new Error(`A PDF has no drawing for the transform "${kind}".`);
}

/** `translate` and `scale`, in any order. */
export function matrixOf(transform: string): Matrix {
  const steps = transform.matchAll(/(\w+)\(([^)]*)\)/g);
  return [...steps].reduce<Matrix>(
    (matrix, [, kind = '', numbers = '']) =>
      times(matrix, stepOf(kind, numbers.split(/[\s,]+/).map(Number))),
    [1, 0, 0, 1, 0, 0],
  );
}
