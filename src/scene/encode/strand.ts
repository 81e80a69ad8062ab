// How is one strand painted? Halo, casing, lines, end marks and middle mark, in that order.
import { add, distance, unit } from '../curve';
import type { StrandGeometry, StrandLine } from '../strandGeometry';
import type { Token } from '../theme';
import type { Piece, Point } from '../types';
import { type MeasuredCurve, measureCurve, nearestAlong, pointAlong } from './arcLength';
import { encodeEnd, endOf } from './ends';
import { formOf, hueOf, sizeOf } from './forms';
import { type Brush, linePieces, roadPieces, type Stretch, stretchOf, withoutCut } from './line';
import { encodeBreak, encodeSign, halfBreak } from './marks';
import { pathOfCurves } from './pathData';

/** Width of the band around what is new, and its strength; px at scale 1. */
const haloWidth = 17;
const haloOpacity = 0.22;

/** Ends of a very short line shrink, so that half of its length stays line. */
function fittingBrush(brush: Brush, line: StrandLine, length: number): Brush {
  const end = endOf(brush.geometry.type, brush.form);
  const ends = Number(line.headAtStart) + Number(line.headAtEnd);
  const covered = (end?.length ?? 0) * ends * brush.size;
  return covered * 2 <= length ? brush : { ...brush, size: (brush.size * length) / (covered * 2) };
}

/** End marks; their heading is taken over their own length, not at the last point. */
function endPieces(brush: Brush, line: StrandLine, measured: MeasuredCurve): Piece[] {
  const end = endOf(brush.geometry.type, brush.form);
  if (!end) return [];
  const markLength = end.length * brush.size;
  const marked = (tip: Point, along: number): Piece[] => {
    const heading = unit(add(tip, pointAlong(measured, along), -1));
    return encodeEnd(end, tip, heading, brush.size, brush.hue);
  };
  const [start, , last] = line.curve;
  return [
    ...(line.headAtStart ? marked(start, markLength) : []),
    ...(line.headAtEnd ? marked(last, measured.length - markLength) : []),
  ];
}

function paintLine(brush: Brush, line: StrandLine, cut: Stretch | null): Piece[] {
  const measured = measureCurve(line.curve);
  const fitting = fittingBrush(brush, line, measured.length);
  const solid = { ...fitting, form: { ...fitting.form, isDotted: false } };
  const roads = withoutCut(stretchOf(solid, line, measured.length), cut);
  const lines = withoutCut(stretchOf(fitting, line, measured.length), cut);
  return [
    ...roads.flatMap((road) => roadPieces(fitting, measured, road)),
    ...lines.flatMap((stretch) => linePieces(fitting, measured, stretch)),
    ...endPieces(fitting, line, measured),
  ];
}

/** The line of a strand on which a point lies, and where along it. */
function nearestLine(lines: readonly StrandLine[], point: Point) {
  const found = lines.map((line) => {
    const measured = measureCurve(line.curve);
    const along = nearestAlong(measured, point);
    return { line, measured, along, away: distance(pointAlong(measured, along), point) };
  });
  return found.sort((one, other) => one.away - other.away)[0];
}

const haloOf = (lines: readonly StrandLine[], scale: number, hue: Token): Piece => ({
  // One path, or where lines of a strand meet the band would be darker.
  ...{ part: 'halo', d: lines.map(({ curve }) => pathOfCurves([curve])).join(''), stroke: hue },
  ...{ strokeWidth: haloWidth * scale, isRound: true, strokeOpacity: haloOpacity },
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
  const sign = presence === 'possible' ? 'muted' : 'text';
  const size = scale * sizeOf(status, presence);
  const broken = markAt && form.mark === 'denied' ? nearestLine(lines, markAt) : undefined;
  const pieces = lines.flatMap((line, index) => {
    const brush: Brush = { geometry, form, size, hue, isBranch: index > 0 };
    if (broken?.line !== line) return paintLine(brush, line, null);
    const half = halfBreak * scale;
    return paintLine(brush, line, [broken.along - half, broken.along + half]);
  });
  if (isNew) pieces.push(haloOf(lines, scale, hue));
  if (broken) {
    const [before, after] = [broken.along - 4, broken.along + 4];
    const [from, to] = [pointAlong(broken.measured, before), pointAlong(broken.measured, after)];
    const at = pointAlong(broken.measured, broken.along);
    pieces.push(...encodeBreak(at, unit(add(to, from, -1)), scale, sign));
  } else if (markAt && form.mark && form.mark !== 'denied') {
    pieces.push(...encodeSign(form.mark, markAt, scale, hue, sign));
  }
  return order.flatMap((part) => pieces.filter((piece) => piece.part === part));
}
