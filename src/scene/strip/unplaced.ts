// Where is it said that some events found no row? In a row of their own, on the lanes' side of the others.
import { measureText } from '../measureText';
import { timeline } from '../words/timeline';
import type { EventToPack } from './packEvents';
import type { Strip } from './types';

const size = 12;
/** Between two counts; what would stand nearer is counted together. */
const gap = 14;
/** A count begins where the marker of its first event would. */
const markerHalf = 4;

/**
 * Counts along the axis of the events that are not placed: "+2" from where the first of them happened.
 *
 * @param events in order of time
 * @param y baseline of the counts
 * @param end that no count may leave
 */
export function unplacedOf(events: readonly EventToPack[], y: number, end: number): Strip['rest'] {
  if (events.length === 0) return null;
  // No count is wider than that of all: so none outgrows its room.
  const room = measureText(`+${events.length}`, size, 400);
  const counts: { x: number; count: number }[] = [];
  for (const event of events) {
    const x = Math.min(event.x - markerHalf, end - room);
    const last = counts.at(-1);
    if (last && x < last.x + room + gap) last.count++;
    else counts.push({ x, count: 1 });
  }
  return { label: timeline.otherEvents(events.length), y, counts };
}
