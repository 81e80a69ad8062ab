// On which row does each event's label stand, so that no two touch?
import { measureText } from '../measureText';

export interface EventToPack {
  id: string;
  /** Middle of the marker. */
  x: number;
  label: string;
  /** Right edge that its label may not pass. */
  end: number;
}

export interface PackedEvent {
  id: string;
  row: number;
  /** As much of the label as fits. */
  text: string;
}

const textOffset = 12;
const gap = 14;
const size = 13;

/** Shortens a text with an ellipsis to a width in px. */
export function shorten(text: string, width: number, fontSize: number, weight: 400 | 600): string {
  if (measureText(text, fontSize, weight) <= width) return text;
  let length = text.length;
  while (length > 1 && measureText(`${text.slice(0, length)}…`, fontSize, weight) > width) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}

/**
 * Packs labels into rows, first come first served; what finds no row is left out.
 *
 * @param events in order of priority
 */
export function packEvents(events: readonly EventToPack[], rows: number): PackedEvent[] {
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  const packed: PackedEvent[] = [];
  for (const { id, x, label, end } of events) {
    const full = x + textOffset + measureText(label, size, 400) + gap;
    const right = Math.min(full, end);
    const row = taken.findIndex((spans) =>
      spans.every(([from, to]) => right <= from || x - 6 >= to),
    );
    if (row < 0) continue;
    taken[row]?.push([x - 6, right]);
    const room = end - x - textOffset;
    packed.push({ id, row, text: shorten(label, room, size, 400) });
  }
  return packed;
}
