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

function besideMarker(event: EventToPack, isBefore: boolean, end = Infinity): Placed {
  const { x, label } = event;
  const reach = labelOffset + measureText(label, size, 400);
  const [from, to] = isBefore
    ? [x - reach - gap, x + markerRoom]
    : [x - markerRoom, Math.min(x + reach, end) + gap];
  return { ...event, row: 0, isBefore, from, to };
}

const touches = (one: Placed, other: Placed): boolean => one.from < other.to && other.from < one.to;

/** Rows in which nothing is cut, or none: the first that is free, in the order of `from` if need be. */
function wholeRows(events: readonly Placed[], rows: number): Placed[] | null {
  const byEdge = [...events].sort((one, other) => one.from - other.from);
  for (const inOrder of [events, byEdge]) {
    const placed: Placed[] = [];
    for (const event of inOrder) if (fits(event, placed, rows)) placed.push(event);
    if (placed.length === events.length) return placed;
  }
  return null;
}

/** Gives an event the first row in which nothing touches it. */
function fits(event: Placed, placed: readonly Placed[], rows: number): boolean {
  for (event.row = 0; event.row < rows; event.row++) {
    if (!placed.some((other) => other.row === event.row && touches(other, event))) return true;
  }
  return false;
}

/** So many places are tried, at most, before labels are cut. */
const mostTries = 300;

/** Sides with which all find a row, if any do: from the right end, after the marker or before it. */
function sidesThatFit(events: readonly Placed[], rows: number, start: number): Placed[] | null {
  let tries = 0;
  const fromEnd = [...events].sort((one, other) => other.x - one.x);
  const search = (placed: readonly Placed[]): readonly Placed[] | null => {
    const event = fromEnd[placed.length];
    if (!event) return placed;
    for (const side of [event, besideMarker(event, true)]) {
      tries++;
      if (tries > mostTries) return null;
      if (side.from + gap < start && side.isBefore) continue;
      const all = fits(side, placed, rows) && search([...placed, side]);
      if (all) return all;
    }
    return null;
  };
  const found = search([]);
  return found && events.flatMap(({ id }) => found.find((event) => event.id === id) ?? []);
}

/** Which of two labels in a row gives way to the other, and whether enough of it is left. */
function cutFor(event: Placed, other: Placed): (() => void) | null {
  const [first, second] = other.x < event.x ? [other, event] : [event, other];
  if (first.isBefore || second.from - first.x < leastRoom) return null;
  return () => {
    first.to = second.from;
  };
}

/** The first row that is free, else the first where cutting labels makes room. */
function makeRoom(event: Placed, placed: readonly Placed[], rows: number): boolean {
  let cuts: (() => void)[] | null = null;
  for (let row = 0; row < rows; row++) {
    const met = placed.filter((other) => other.row === row && touches(other, event));
    const inRow = met.flatMap((other) => cutFor(event, other) ?? []);
    if (inRow.length < met.length || (cuts && met.length > 0)) continue;
    event.row = row;
    cuts = inRow;
    if (met.length === 0) break;
  }
  for (const cut of cuts ?? []) cut();
  return cuts !== null;
}

/**
 * Packs labels into rows. Nobody is cut where the rows have room for all; else first come, first
 * served, and a label gives way to a later marker before that event is left out.
 *
 * @param events in order of priority
 * @param range that no label may leave
 */
export function packEvents(
  events: readonly EventToPack[],
  rows: number,
  { start, end }: { start: number; end: number },
): PackedEvent[] {
  // After its marker; before it where only that side shows the label whole.
  const beside = events.map((event) => {
    const [before, after] = [besideMarker(event, true), besideMarker(event, false)];
    const turns = after.to - gap > end && before.from + gap >= start;
    return turns ? before : besideMarker(event, false, end);
  });
  let whole = wholeRows(beside, rows);
  if (!whole) {
    const turned = sidesThatFit(beside, rows, start);
    whole = turned && wholeRows(turned, rows);
  }
  const placed = whole ?? [];
  if (placed.length < beside.length)
    for (const event of beside) if (makeRoom(event, placed, rows)) placed.push(event);
  return placed.map(({ id, x, label, row, isBefore, to }) => ({
    ...{ id, row, isBefore },
    text: isBefore ? label : shorten(label, to - gap - x - labelOffset, size, 400),
  }));
}
