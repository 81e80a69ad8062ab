// How is one strand painted? Halo, casing, lines, end marks and middle mark, in that order.
import { add, unit } from '../curve';
import type { StrandGeometry, StrandLine } from '../strandGeometry';
import type { Token } from '../theme';
import type { Curve, Piece, Point } from '../types';
import { type MeasuredCurve, measureCurve, pointAlong, trim } from './arcLength';
import { encodeEnd, endOf } from './ends';
import { casingWidth, coalitionGap, formOf, hueOf, type LineForm, sizeOf } from './forms';
import { encodeMark } from './marks';
import { parallelOf } from './parallel';
import { pathOfCurves } from './pathData';

/** Width of the band around what is new, and its strength; px at scale 1. */
const haloWidth = 17;
const haloOpacity = 0.22;

/** Everything that painting one line needs to know. */
interface Brush {
  geometry: StrandGeometry;
  form: LineForm;
  size: number;
  hue: Token;
}

/** Stretch of a line between its end marks, and where dots have their first and last centre. */
function stretchOf(brush: Brush, line: StrandLine, length: number) {
  const { form, size, geometry } = brush;
  const end = endOf(geometry.type, form);
  const dot = form.isDotted ? (form.width / 2) * size : 0;
  const stop = (hasHead: boolean) => {
    if (!hasHead || !end) return dot;
    return (form.isDotted ? end.length + 3.2 : end.lineStop) * size;
  };
  const cover = (hasHead: boolean) => (hasHead && end ? end.lineStop * size : 0);
  return {
    dashed: [stop(line.headAtStart), length - stop(line.headAtEnd)] as const,
    cased: [cover(line.headAtStart), length - cover(line.headAtEnd)] as const,
  };
}

/**
 * Dashes stretched by a few per cent, so that a line begins and ends with a whole one and no head
 * hangs in a gap.
 */
function fitted(dash: [number, number], isDotted: boolean, length: number): [number, number] {
  const [on, off] = dash;
  if (isDotted) {
    const pitch = length / Math.max(1, Math.round(length / (on + off)));
    return [on, pitch - on];
  }
  const count = Math.max(1, Math.round((length + off) / (on + off)));
  const stretch = length / (count * on + (count - 1) * off);
  return [on * stretch, off * stretch];
}

function linePieces(brush: Brush, measured: MeasuredCurve, from: number, to: number): Piece[] {
  const { form, size, hue, geometry } = brush;
  // Past the last dot's centre, or rounding would lose that dot.
  const curve = trim(measured, from, to + (form.isDotted ? size : 0));
  if (!curve) return [];
  const half = (coalitionGap / 2) * size;
  const paths =
    geometry.type === 'coalition' ? [parallelOf(curve, -half), parallelOf(curve, half)] : [[curve]];
  return paths.map((path) => {
    const piece: Piece = {
      ...{ part: 'line', d: pathOfCurves(path), stroke: hue, strokeWidth: form.width * size },
    };
    if (form.isDotted) piece.isRound = true;
    if (form.dash) {
      const scaled: [number, number] = [form.dash[0] * size, form.dash[1] * size];
      piece.dash = fitted(scaled, form.isDotted, to - from);
    }
    return piece;
  });
}

/** Tip and heading of both ends; the heading is taken over the mark's own length. */
function tipsOf(line: StrandLine, measured: MeasuredCurve, markLength: number) {
  const tipAt = (tip: Point, along: number) => ({
    tip,
    heading: unit(add(tip, pointAlong(measured, along), -1)),
  });
  const [start, , end] = line.curve;
  return [
    ...(line.headAtStart ? [tipAt(start, markLength)] : []),
    ...(line.headAtEnd ? [tipAt(end, measured.length - markLength)] : []),
  ];
}

function paintLine(brush: Brush, line: StrandLine): Piece[] {
  const { form, hue, size, geometry } = brush;
  const measured = measureCurve(line.curve);
  const { dashed, cased } = stretchOf(brush, line, measured.length);
  const road = trim(measured, ...cased);
  const width = form.width + (geometry.type === 'coalition' ? coalitionGap : 0);
  const pieces: Piece[] = [];
  if (road) {
    const strokeWidth = width * size + 2 * casingWidth * Math.max(size, 0.75);
    pieces.push({ part: 'casing', d: pathOfCurves([road]), stroke: 'panel', strokeWidth });
  }
  pieces.push(...linePieces(brush, measured, ...dashed));
  const end = endOf(geometry.type, form);
  if (!end) return pieces;
  for (const { tip, heading } of tipsOf(line, measured, end.length * size)) {
    const { casing, mark } = encodeEnd(end, tip, heading, size, hue);
    pieces.push(casing, mark);
  }
  return pieces;
}

const haloOf = (curves: Curve[], scale: number, hue: Token): Piece => ({
  ...{ part: 'halo', d: curves.map((curve) => pathOfCurves([curve])).join(''), stroke: hue },
  ...{ strokeWidth: haloWidth * scale, isRound: true, opacity: haloOpacity },
});

const order: Piece['part'][] = ['halo', 'casing', 'line', 'end', 'disc', 'glyph'];

/**
 * Paints a strand. End marks touch the ends of the given curves; lines stop inside them.
 *
 * @param scale multiplies every stroke and mark, never the curve
 * @param token instead of the hue of type and status, for a legend that shows status alone
 */
export function encodeStrand(geometry: StrandGeometry, scale: number, token?: Token): Piece[] {
  const { type, status, presence, lines, markAt, isNew } = geometry;
  const form = formOf(type, status);
  const hue = token ?? hueOf(type, status, presence);
  const brush: Brush = { geometry, form, size: scale * sizeOf(status, presence), hue };
  const pieces = lines.flatMap((line) => paintLine(brush, line));
  if (isNew)
    pieces.push(
      haloOf(
        lines.map(({ curve }) => curve),
        scale,
        hue,
      ),
    );
  if (form.mark && markAt) pieces.push(...encodeMark(form.mark, markAt, scale, hue));
  return order.flatMap((part) => pieces.filter((piece) => piece.part === part));
}
