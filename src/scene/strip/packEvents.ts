// On which row does each event's label stand, so that no two touch?
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
}

const textOffset = 12;
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

interface Placed extends EventToPack {
  row: number;
  /** From the marker to the end of the label and its gap. */
  from: number;
  to: number;
}

const touches = (one: Placed, other: Placed): boolean => one.from < other.to && other.from < one.to;

/** The first row that is free, else the first where cutting one earlier label makes room. */
function rowFor(event: Placed, placed: readonly Placed[], rows: number): number | null {
  let cuttable: number | null = null;
  for (let row = 0; row < rows; row++) {
    const met = placed.filter((other) => other.row === row && touches(other, event));
    if (met.length === 0) return row;
    const canCut = met.every((other) => event.from - other.x >= leastRoom);
    if (canCut) cuttable ??= row;
  }
  return cuttable;
}

/**
 * Packs labels into rows, first come first served; a label gives way to a later marker before that
 * event is left out.
 *
 * @param events in order of priority
 * @param end right edge that no label may pass
 */
export function packEvents(
  events: readonly EventToPack[],
  rows: number,
  end: number,
): PackedEvent[] {
  const placed: Placed[] = [];
  for (const event of events) {
    const to = event.x + textOffset + measureText(event.label, size, 400) + gap;
    const next: Placed = { ...event, row: 0, from: event.x - 6, to: Math.min(to, end + gap) };
    const row = rowFor(next, placed, rows);
    if (row === null) continue;
    for (const other of placed) if (other.row === row && touches(other, next)) other.to = next.from;
    placed.push({ ...next, row });
  }
  return placed.map(({ id, x, label, row, to }) => ({
    id,
    row,
    text: shorten(label, to - gap - x - textOffset, size, 400),
  }));
}
