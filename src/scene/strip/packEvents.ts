// On which row does each event's label stand, and on which side of its marker, so that no two touch?
import { measureText } from '../measureText';

export interface EventToPack {
  id: string;
  /** Middle of the marker. */
  x: number;
  label: string;
}

export interface PackedEvent {
  id: string;
  row: number;
  /** As much of the label as fits. */
  text: string;
  /** Whether the label stands before its marker: near the right end. */
  isBefore: boolean;
}

/** From the middle of a marker to the first letter beside it. */
export const labelOffset = 12;
const markerRoom = 6;
const gap = 14;
/** A label that is cut keeps at least this much room, px. */
const leastRoom = 72;
const size = 13;

/** Of what fits, this share may be given up to end with a whole word. */
const wordLoss = 0.3;

/** Shortens a text with an ellipsis to a width in px, after a word where one ends near. */
export function shorten(text: string, width: number, fontSize: number, weight: 400 | 600): string {
  // A hair of slack: widths that were added and subtracted again differ in the last digits.
  if (measureText(text, fontSize, weight) <= width + 0.01) return text;
  let length = text.length;
  while (length > 1 && measureText(`${text.slice(0, length)}…`, fontSize, weight) > width) length--;
  const fitting = text.slice(0, length);
  const lastSpace = text.startsWith(' ', length) ? length : fitting.lastIndexOf(' ');
  const kept = lastSpace > length * (1 - wordLoss) ? fitting.slice(0, lastSpace) : fitting;
  return `${kept.trimEnd()}…`;
}

/** An event with what marker, label and the gap beside it take of a row. */
interface Placed extends EventToPack {
  row: number;
  isBefore: boolean;
  from: number;
  to: number;
}

function besideMarker(event: EventToPack, isBefore: boolean): Placed {
  const reach = labelOffset + measureText(event.label, size, 400) + gap;
  const from = event.x - (isBefore ? reach : markerRoom);
  return { ...event, row: 0, isBefore, from, to: event.x + (isBefore ? markerRoom : reach) };
}

const touches = (one: Placed, other: Placed): boolean =>
  one.row === other.row && one.from < other.to && other.from < one.to;

/** Takes the first row in which whatever is touched can give way: by default, nothing may be. */
function findsRow(
  event: Placed,
  placed: readonly Placed[],
  rows: number,
  givesWay: (other: Placed) => boolean = () => false,
): boolean {
  for (event.row = 0; event.row < rows; event.row++)
    if (placed.every((other) => !touches(event, other) || givesWay(other))) return true;
  return false;
}

/** So many places are tried, at most, before labels are cut. */
const mostTries = 400;

/**
 * Packs labels into rows, after their markers or, where only that lets all stand whole, before them.
 * Where the rows have no room for all it is first come, first served, and a label gives way to a
 * later marker before that event is left out.
 *
 * @param events in order of priority
 * @param range that no label may leave
 */
export function packEvents(
  events: readonly EventToPack[],
  rows: number,
  { start, end }: { start: number; end: number },
): PackedEvent[] {
  const sides = events.map((event) =>
    [besideMarker(event, false), besideMarker(event, true)].filter(({ from, to, isBefore }) =>
      isBefore ? from + gap >= start : to - gap <= end,
    ),
  );
  let tries = 0;
  const whole = (placed: readonly Placed[]): readonly Placed[] | null => {
    if (placed.length === sides.length) return placed;
    for (const side of sides[placed.length] ?? []) {
      const all = tries++ < mostTries && findsRow(side, placed, rows) && whole([...placed, side]);
      if (all) return all;
    }
    return null;
  };
  return (whole([]) ?? cut(events, sides, rows, end)).map(
    ({ id, x, label, row, isBefore, to }) => ({
      ...{ id, row, isBefore },
      text: isBefore ? label : shorten(label, to - gap - x - labelOffset, size, 400),
    }),
  );
}

/** A row for as many as have room for their marker and some of their label. */
function cut(
  events: readonly EventToPack[],
  sides: readonly Placed[][],
  rows: number,
  end: number,
): Placed[] {
  const placed: Placed[] = [];
  events.forEach((event, index) => {
    const [next = besideMarker(event, false)] = sides[index] ?? [];
    if (!next.isBefore) next.to = Math.min(next.to, end + gap);
    const givesWay = (other: Placed) => !other.isBefore && next.from - other.x >= leastRoom;
    if (!findsRow(next, placed, rows) && !findsRow(next, placed, rows, givesWay)) return;
    for (const other of placed) if (touches(next, other)) other.to = next.from;
    placed.push(next);
  });
  return placed;
}
