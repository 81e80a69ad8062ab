// Where do the strip's upright lines run? Edges of steps, years and the playhead, open where letters stand.
import { measureText } from '../measureText';
import { labelOffset } from './packEvents';
import { rowHeights } from './rowHeights';
import type { Strip } from './types';

export const flagTop = 10;
export const flagHeight = 25;
/** From the edge of a step to its date. */
export const dateInset = 12;

/** Above and below a baseline, and beside the letters, px. */
const above = 14;
const below = 6;
const beside = 3;
/** Less than this between two letters is a speck, not a line. */
const shortest = 8;
/** A step's edge begins beside its date, or below the dates. */
const edgeTop = 14;
const belowDates = 36;

/** Path data of all lines of a kind. */
interface StripLines {
  /** Of steps, or years on a calendar axis. */
  edges: string;
  /** Of steps that are only planned. */
  planned: string;
  playhead: string;
}

interface Letters {
  from: number;
  to: number;
  baseline: number;
}

function lettersOf({ bands, events }: Strip): Letters[] {
  const write = (
    x: number,
    baseline: number,
    text: string | null,
    size: 12 | 13 | 14,
  ): Letters[] =>
    text === null
      ? []
      : [{ from: x, to: x + measureText(text, size, size > 13 ? 600 : 400), baseline }];
  return [
    ...bands.flatMap(({ x, date, change }) => [
      ...write(x + dateInset, rowHeights.date, date, 14),
      ...write(x + dateInset, rowHeights.change, change, 12),
    ]),
    ...events.flatMap(({ x, y, label, isBefore }) =>
      write(
        isBefore ? x - labelOffset - measureText(label, 13, 400) : x + labelOffset,
        y,
        label,
        13,
      ),
    ),
  ];
}

/** A line from `top` to `bottom`, as path data. */
function lineAt(x: number, top: number, bottom: number, letters: readonly Letters[]): string {
  const met = letters
    .filter(({ from, to }) => from - beside < x && to + beside > x)
    .map(({ baseline }) => baseline)
    .sort((one, other) => one - other);
  let [d, free] = ['', top];
  for (const baseline of [...met, bottom + above]) {
    const to = baseline - above;
    if (to - free >= shortest) d += `M${x} ${free}V${to}`;
    free = Math.max(free, baseline + below);
  }
  return d;
}

/** @param foot where the edges end; the playhead reaches a little further */
export function linesOf(strip: Strip, foot: number): StripLines {
  const { bands, ticks, playhead, axis } = strip;
  const letters = lettersOf(strip);
  const linesAt = (tops: readonly [x: number, top: number][]) =>
    tops.map(([x, top]) => lineAt(x, top, foot, letters)).join('');
  const edges = (isPlanned: boolean) =>
    axis === 'even'
      ? linesAt(
          bands
            .filter((band) => band.isPlanned === isPlanned)
            .map(({ x, date }) => [x, date ? edgeTop : belowDates]),
        )
      : '';
  return {
    edges: edges(false) + linesAt(ticks.map(({ x }) => [x, belowDates])),
    planned: edges(true),
    playhead: lineAt(playhead, flagTop, foot + 4, letters),
  };
}
