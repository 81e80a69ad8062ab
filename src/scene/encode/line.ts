// How is the line itself painted? Solid, dashed, dotted or double, between what stands at its ends.
import type { StrandGeometry, StrandLine } from '../strandGeometry';
import type { Token } from '../theme';
import type { Piece } from '../types';
import { type MeasuredCurve, trim } from './arcLength';
import { endOf } from './ends';
import { casingOf, type LineForm, railOffset } from './forms';
import { parallelOf } from './parallel';
import { pathOfCurves } from './pathData';

/** Everything that painting one line of a strand needs to know. */
export interface Brush {
  geometry: StrandGeometry;
  /** Carries on from another line of the strand, where a route branches. */
  isBranch: boolean;
  form: LineForm;
  /** Of lines and end marks: the scale, less where a tie only may hold. */
  size: number;
  hue: Token;
}

/** From and to, px along a curve. */
export type Stretch = [number, number];

/** Clear space between the last dot and an end mark, beyond the dot's own radius. */
const dotGap = 1.3;

/** What is left of a line between its end marks; for dots, between the first and last centre. */
export function stretchOf(brush: Brush, line: StrandLine, length: number): Stretch {
  const { form, size, geometry } = brush;
  const end = endOf(geometry.type, form);
  const dot = form.isDotted ? form.width / 2 : 0;
  const stop = (hasHead: boolean): number => {
    if (!hasHead || !end) return dot * size;
    return (form.isDotted ? end.length + dotGap + dot : end.lineStop) * size;
  };
  // The first dot of a branch stands one pitch after the last of the stem.
  const pitch = form.isDotted && form.dash ? form.dash[0] + form.dash[1] : 0;
  const start = brush.isBranch && pitch > 0 ? (pitch - dot) * size : stop(line.headAtStart);
  return [start, length - stop(line.headAtEnd)];
}

/** Less what a cut in its middle takes away. */
export function withoutCut([from, to]: Stretch, cut: Stretch | null): Stretch[] {
  const parts: Stretch[] = cut
    ? [
        [from, Math.min(to, cut[0])],
        [Math.max(from, cut[1]), to],
      ]
    : [[from, to]];
  return parts.filter(([start, end]) => end - start > 0.5);
}

/**
 * Dashes stretched by a few per cent, so that a line begins and ends with a whole one and no head
 * hangs in a gap.
 */
function fitted([on, off]: [number, number], isDotted: boolean, length: number): [number, number] {
  if (isDotted) {
    const pitch = length / Math.max(1, Math.round(length / (on + off)));
    return [on, pitch - on];
  }
  const count = Math.max(1, Math.round((length + off) / (on + off)));
  const stretch = length / (count * on + (count - 1) * off);
  return [on * stretch, off * stretch];
}

/** One line, or the two rails of a coalition. */
export function linePieces(brush: Brush, measured: MeasuredCurve, [from, to]: Stretch): Piece[] {
  const { form, size, hue, geometry } = brush;
  // A pixel past the last dot's centre, or rounding would lose that dot.
  const curve = trim(measured, from, to + (form.isDotted ? size : 0));
  if (!curve) return [];
  const offset = railOffset(size, geometry.status, geometry.presence);
  const isDouble = geometry.type === 'coalition';
  const paths = isDouble ? [parallelOf(curve, -offset), parallelOf(curve, offset)] : [[curve]];
  return paths.map((path) => {
    const strokeWidth = form.width * size;
    const piece: Piece = { part: 'line', d: pathOfCurves(path), stroke: hue, strokeWidth };
    if (form.isDotted) piece.isRound = true;
    if (form.dash) {
      const dash: [number, number] = [form.dash[0] * size, form.dash[1] * size];
      // Branches keep one rhythm, so that their dots coincide until the branches part.
      piece.dash = brush.isBranch ? dash : fitted(dash, form.isDotted, to - from);
    }
    return piece;
  });
}

/** The panel-coloured road on which a line runs. */
export function roadPieces(brush: Brush, measured: MeasuredCurve, [from, to]: Stretch): Piece[] {
  const { form, size, geometry } = brush;
  const road = trim(measured, from, to);
  if (!road) return [];
  const rails =
    geometry.type === 'coalition' ? 2 * railOffset(size, geometry.status, geometry.presence) : 0;
  const strokeWidth = rails + form.width * size + 2 * casingOf(size);
  return [{ part: 'casing', d: pathOfCurves([road]), stroke: 'panel', strokeWidth }];
}
