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
/** A step's edge begins beside its date, or below the dates, so that it meets no other's. */
const edgeTop = 14;
const belowDates = 36;

/** Edges nearer to one another than this are a grey area, not lines: then only dates have one. */
const leastBand = 6;

interface Letters {
  from: number;
  to: number;
  y: number;
}

/** Where letters stand below the dates, with what lines keep off them, from the top down. */
function lettersOf({ bands, events, rest }: Strip): Letters[] {
  const written = (x: number, y: number, text: string): Letters => {
    return { from: x - beside, to: x + measureText(text, 12, 400) + beside, y };
  };
  const names = events.map(({ x, y, label, isBefore }): Letters => {
    const reach = labelOffset + measureText(label, 13, 400) + beside;
    return isBefore ? { from: x - reach, to: x, y } : { from: x, to: x + reach, y };
  });
  const changes = bands.flatMap(({ change }) =>
    change ? [written(change.x, rowHeights.change, change.text)] : [],
  );
  const counts = rest?.counts.map(({ x, count }) => written(x, rest.y, `+${count}`)) ?? [];
  return [...names, ...changes, ...counts].sort((one, other) => one.y - other.y);
}

/**
 * Path data of all lines of a kind.
 *
 * @param foot where the edges end; the playhead reaches a little further
 */
export function linesOf(strip: Strip, foot: number) {
  const { bands, ticks, playhead, axis } = strip;
  const letters = lettersOf(strip);
  const lineAt = (x: number, top: number, bottom: number): string => {
    let d = '';
    const close = (y: number) => {
      if (y - above - top >= shortest) d += `M${x} ${top}V${y - above}`;
      top = Math.max(top, y + below);
    };
    for (const { from, to, y } of letters) if (x > from && x < to) close(y);
    close(bottom + above);
    return d;
  };
  const edges = (isPlanned: boolean) =>
    bands
      .filter((band) => axis === 'even' && band.isPlanned === isPlanned)
      .filter(({ width, date }) => width >= leastBand || date)
      .map(({ x, date }) => lineAt(x, date ? edgeTop : belowDates, foot));
  return {
    /** Of steps, or years on a calendar axis. */
    edges: [...edges(false), ...ticks.map(({ x }) => lineAt(x, belowDates, foot))].join(''),
    /** Of steps that are only planned. */
    planned: edges(true).join(''),
    playhead: lineAt(playhead, flagTop, foot + 4),
  };
}
