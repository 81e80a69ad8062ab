// Where do the events stand? Markers at their date, labels packed in rows.
import type { Network } from '../../model/network';
import type { Step } from '../../model/timeline';
import type { View } from '../../view/view';
import { measureText } from '../measureText';
import { pickText } from '../text';
import type { StepSpan } from './axis';
import { type EventToPack, type PackedEvent, packEvents } from './packEvents';
import { lanesGap, rowHeights } from './rowHeights';
import type { Strip, StripEvent } from './types';

const mostRows = 4;
/** Rows beyond the usual ones are for labels that would be cut else, where this many lanes still stand. */
const leastLanes = 3;
const markerInset = 16;

type DatedEvent = EventToPack & { key: string };

/** All events with their rows, whatever the instant. */
export interface Packing {
  events: DatedEvent[];
  packed: PackedEvent[];
  most: number;
  range: Range;
  pitch: number;
}

/** That no label may leave. */
type Range = { start: number; end: number };

interface PackingInput {
  network: Network;
  steps: readonly Step[];
  /** Where the steps stand. */
  places: readonly StepSpan[];
  range: Range;
  /** Of the whole strip. */
  height: number;
  /** From row to row, px. */
  pitch: number;
  language: string;
}

/** As many rows as leave room for a few lanes, and never less than the usual ones. */
function rowsWithin(height: number): number {
  const { event, eventPitch, lanePitch } = rowHeights;
  const room = height - event - leastLanes * lanePitch - lanesGap;
  return Math.max(mostRows, Math.floor(room / eventPitch));
}

export function packingOf(input: PackingInput): Packing {
  const { network, steps, places, range, height, pitch, language } = input;
  const events = steps.flatMap((step, index): DatedEvent[] => {
    const place = places[index];
    if (!place) return [];
    const x = place.x + Math.min(markerInset, place.width / 2);
    return step.events.map((id) => {
      const label = network.events.get(id)?.label ?? id;
      return { id, x, key: step.key, label: pickText(label, language).text };
    });
  });
  const most = rowsWithin(height);
  return { events, packed: packEvents(events, most, range), most, range, pitch };
}

/** Where not all find room, those of the current step come first. */
function packedAt({ events, packed, most, range }: Packing, instant: string): PackedEvent[] {
  if (packed.length === events.length) return packed;
  const isNow = (event: DatedEvent) => Number(event.key === instant);
  const nowFirst = [...events].sort((one, other) => isNow(other) - isNow(one));
  return packEvents(nowFirst, most, range);
}

/** Events with rows, as many as find room. */
export function eventsOf(
  network: Network,
  packing: Packing,
  view: View,
): Pick<Strip, 'events' | 'more'> & { rows: number } {
  const toPack = packing.events;
  const packed = packedAt(packing, view.instant);
  const places = new Map(packed.map((event) => [event.id, event]));
  const rows = packed.reduce((most, event) => Math.max(most, event.row + 1), 0);
  const selected = view.selection?.kind === 'event' ? view.selection.id : null;
  const events = toPack.flatMap(({ id, x, label }): StripEvent[] => {
    const place = places.get(id);
    if (!place) return [];
    return [
      {
        id,
        x,
        y: rowHeights.event + place.row * packing.pitch,
        label: place.text,
        isBefore: place.isBefore,
        fullLabel: label,
        isPlanned: network.events.get(id)?.status === 'planned',
        emphasis: selected === null ? 'normal' : selected === id ? 'highlighted' : 'muted',
      },
    ];
  });
  const lowestRow = rowHeights.event + (rows - 1) * packing.pitch;
  return { events, more: unplaced(toPack, events, lowestRow), rows };
}

/** "+2" after the last label of a band whose events did not all find a row. */
function unplaced(
  toPack: readonly DatedEvent[],
  events: readonly StripEvent[],
  lowestRow: number,
): Strip['more'] {
  const placed = new Map(events.map((event) => [event.id, event]));
  const more = new Map<string, Strip['more'][number]>();
  for (const { key, id, x } of toPack) {
    if (placed.has(id)) continue;
    const known = more.get(key);
    if (known) {
      known.count++;
      continue;
    }
    const last = toPack.filter((event) => event.key === key).map((event) => placed.get(event.id));
    const lowest = last.filter((event) => event !== undefined).at(-1);
    const label = lowest && !lowest.isBefore ? lowest.label : '';
    const after = lowest ? measureText(label, 13, 400) + 22 : 0;
    const y = lowest?.y ?? lowestRow;
    more.set(key, { key, x: x + after, y, count: 1 });
  }
  return [...more.values()];
}
