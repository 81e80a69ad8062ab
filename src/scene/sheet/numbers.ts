// Which number does each tie have in the table of evidence, and where does it stand on the map?
import { grown, overlaps } from '../boxes';
import { isNumber } from '../encode/marks';
import { measureText } from '../measureText';
import type { Box, BundleItem, Point, Scene, StrandItem } from '../types';
import type { NumberMark } from './types';

/** px at scale 1. */
const radius = 9.5;
const textSize = 12;

/** Shares of a line at which a number may stand, best first. */
const shares = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.2, 0.8];

/** Numbers from 1, bundle by bundle, so that a line's numbers follow one another. */
export function numbersOf(
  bundles: readonly (readonly string[])[],
  order: Iterable<string>,
): Map<string, number> {
  const rank = new Map(Array.from(order, (tie, index) => [tie, index]));
  const rankOf = (tie: string) => rank.get(tie) ?? 0;
  const first = (own: readonly string[]) => Math.min(...own.map(rankOf));
  const ties = [...bundles]
    .sort((one, other) => first(one) - first(other))
    .flatMap((own) => [...own].sort((one, other) => rankOf(one) - rankOf(other)));
  return new Map([...new Set(ties)].map((tie, index) => [tie, index + 1]));
}

/** "4", "4–6", "2, 7". */
export function rangesOf(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const number of sorted) {
    const last = ranges[ranges.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to - from > 1 ? '–' : ', '}${to}`))
    .join(', ');
}

function pointAt(line: readonly Point[], share: number): Point {
  const lengths = line.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = line[index] ?? [x, y];
    return Math.hypot(x - fromX, y - fromY);
  });
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [line[index], line[index + 1]];
    if (from && to && left <= length) {
      const part = length > 0 ? left / length : 0;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    }
    left -= length;
  }
  return line[line.length - 1] ?? [0, 0];
}

const around = ([x, y]: Point, halfWidth: number, halfHeight: number): Box => [
  x - halfWidth,
  y - halfHeight,
  x + halfWidth,
  y + halfHeight,
];

/** What a number may not cover: symbols, names, signs, other numbers. */
function takenBy(scene: Scene): Box[] {
  const { symbols, labels, bundles, scale } = scene;
  return [
    ...symbols.map(({ at, radius: r }) => around(at, r + 4 * scale, r + 4 * scale)),
    ...labels.map(({ box }) => box),
    ...(scene.dock?.labels.map(({ box }) => box) ?? []),
    ...bundles.flatMap(({ strands }) =>
      strands.flatMap(({ marks }) =>
        marks.map((mark) => around(mark.at, mark.radius, mark.radius)),
      ),
    ),
  ];
}

function candidatesOf({ badge }: BundleItem, strands: readonly StrandItem[]): Point[] {
  const lines = strands
    .flatMap((strand) => strand.lines)
    .sort((one, other) => other.length - one.length);
  const along = shares.flatMap((share) => lines.map((line) => pointAt(line, share)));
  return badge ? [badge.at, ...along] : along;
}

const overlapOf = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one[2], other[2]) - Math.max(one[0], other[0])) *
  Math.max(0, Math.min(one[3], other[3]) - Math.max(one[1], other[1]));

/** Where nothing is free: where the least is covered. */
function leastCovered(
  candidates: readonly Point[],
  taken: readonly Box[],
  boxAt: (at: Point) => Box,
): Point | undefined {
  const covered = (at: Point) => taken.reduce((sum, other) => sum + overlapOf(boxAt(at), other), 0);
  let best = { at: candidates[0], covers: Infinity };
  for (const at of candidates) {
    const covers = covered(at);
    if (covers < best.covers) best = { at, covers };
  }
  return best.at;
}

const numberOn = ({ marks }: StrandItem) => marks.find(({ text }) => isNumber(text));

/**
 * One mark a line, where it covers nothing; the first place where it cannot help it. What a
 * selection numbers one by one stays so, with the number of the table in the place of its own.
 */
export function numberMarks(scene: Scene, numbers: ReadonlyMap<string, number>): NumberMark[] {
  const { scale, frame } = scene;
  const taken = takenBy(scene);
  const half = radius * scale;
  const wordsOf = (strands: readonly StrandItem[]) => {
    const text = rangesOf(strands.flatMap(({ ties }) => ties.map((tie) => numbers.get(tie) ?? 0)));
    return {
      text,
      halfWidth: Math.max(half, measureText(text, textSize * scale, 600) / 2 + 4 * scale),
    };
  };
  const given = scene.bundles.flatMap(({ id: bundle, strands }) =>
    strands.flatMap((strand): NumberMark[] => {
      const at = numberOn(strand)?.at;
      return at ? [{ bundle, ...wordsOf([strand]), at, radius: half }] : [];
    }),
  );
  taken.push(...given.map(({ at, halfWidth }) => around(at, halfWidth, half)));
  const placed = scene.bundles.flatMap((bundle): NumberMark[] => {
    const strands = bundle.strands.filter((strand) => !numberOn(strand));
    const { text, halfWidth } = wordsOf(strands);
    const isFree = (at: Point) => {
      const box = grown(around(at, halfWidth, half), scale);
      const isInside =
        box[0] >= 0 && box[1] >= 0 && box[2] <= frame.width && box[3] <= frame.height;
      return isInside && taken.every((other) => !overlaps(box, other, 0));
    };
    const candidates = candidatesOf(bundle, strands);
    const boxAt = (at: Point) => grown(around(at, halfWidth, half), scale);
    const at = candidates.find(isFree) ?? leastCovered(candidates, taken, boxAt);
    if (!at || text === '') return [];
    taken.push(around(at, halfWidth, half));
    const rounded: Point = [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10];
    return [{ bundle: bundle.id, text, at: rounded, radius: half, halfWidth }];
  });
  return [...given, ...placed];
}

/** Numbers of the table take the place of counts, and of those that a selection gives. */
export const withoutNumbers = (scene: Scene): Scene => ({
  ...scene,
  bundles: scene.bundles.map((bundle) => ({
    ...bundle,
    badge: null,
    strands: bundle.strands.map((strand) => ({
      ...strand,
      marks: strand.marks.filter(({ text }) => !isNumber(text)),
    })),
  })),
});
