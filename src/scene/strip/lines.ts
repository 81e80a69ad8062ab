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

/**
 * Path data of all lines of a kind.
 *
 * @param foot where the edges end; the playhead reaches a little further
 */
export function linesOf({ bands, events, rest, ticks, playhead, axis }: Strip, foot: number) {
  const lineAt = (x: number, top: number, bottom: number): string => {
    let d = '';
    const close = (y: number) => {
      if (y - above - top >= shortest) d += `M${x} ${top}V${y - above}`;
      top = Math.max(top, y + below);
    };
    const named = events.filter((event) => {
      const reach = labelOffset + measureText(event.label, 13, 400) + beside;
      const off = event.isBefore ? event.x - x : x - event.x;
      return off > 0 && off < reach;
    });
    const isTold = bands.some(({ change }) => {
      const off = change ? x - change.x + beside : 0;
      return change && off > 0 && off < measureText(change.text, 12, 400) + 2 * beside;
    });
    const counted = rest?.counts.find(({ x: start, count }) => {
      const off = x - start + beside;
      return off > 0 && off < measureText(`+${count}`, 12, 400) + 2 * beside;
    });
    const told = [...(isTold ? [rowHeights.change] : []), ...(rest && counted ? [rest.y] : [])];
    [...named.map(({ y }) => y), ...told].sort((one, other) => one - other).forEach(close);
    close(bottom + above);
    return d;
  };
  const edges = (isPlanned: boolean) =>
    bands.map((band) =>
      axis === 'even' && band.isPlanned === isPlanned
        ? lineAt(band.x, band.date ? edgeTop : belowDates, foot)
        : '',
    );
  return {
    /** Of steps, or years on a calendar axis. */
    edges: [...edges(false), ...ticks.map(({ x }) => lineAt(x, belowDates, foot))].join(''),
    /** Of steps that are only planned. */
    planned: edges(true).join(''),
    playhead: lineAt(playhead, flagTop, foot + 4),
  };
}
