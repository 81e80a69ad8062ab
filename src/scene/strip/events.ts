// Where do the events stand? Markers at their date, labels packed in rows.
import type { Network } from '../../model/network';
import type { Step } from '../../model/timeline';
import type { View } from '../../view/view';
import { pickText } from '../text';
import type { StepSpan } from './axis';
import { type EventToPack, type PackedEvent, packEvents } from './packEvents';
import { lanesGap, rowHeights } from './rowHeights';
import type { Strip, StripEvent } from './types';
import { unplacedOf } from './unplaced';

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

/** Where not all find room, those of the current step come first; mostly it has none. */
export function packedAt(
  { events, packed, most, range }: Packing,
  instant: string,
): readonly PackedEvent[] {
  if (packed.length === events.length || events.every(({ key }) => key !== instant)) return packed;
  const isNow = (event: DatedEvent) => Number(event.key === instant);
  const nowFirst = [...events].sort((one, other) => isNow(other) - isNow(one));
  return packEvents(nowFirst, most, range);
}

/** Events with rows, as many as find room, counts of the others, and where lanes begin below them. */
export function eventsOf(
  network: Network,
  packing: Packing,
  packed: readonly PackedEvent[],
  selection: View['selection'],
): Pick<Strip, 'events' | 'rest'> & { lanesTop: number } {
  const { events: toPack, pitch } = packing;
  const places = new Map(packed.map((event) => [event.id, event]));
  const selected = selection?.kind === 'event' ? selection.id : null;
  const events = toPack.flatMap(({ id, x, label }): StripEvent[] => {
    const place = places.get(id);
    if (!place) return [];
    return [
      {
        id,
        x,
        y: rowHeights.event + place.row * pitch,
        label: place.text,
        isBefore: place.isBefore,
        fullLabel: label,
        isPlanned: network.events.get(id)?.status === 'planned',
        emphasis: selected === null ? 'normal' : selected === id ? 'highlighted' : 'muted',
      },
    ];
  });
  const rest = toPack.filter(({ id }) => !places.has(id));
  const { lowest, lanesTop } = heightsOf(packing);
  return {
    events,
    rest: unplacedOf(rest, lowest + rowHeights.lanePitch, packing.range.end),
    lanesTop,
  };
}

/**
 * The same at any instant: which events are placed may change with it, not where lanes stand.
 * Above the lanes there is room for counts where the last row is as high as a button.
 */
function heightsOf({ events, packed, pitch }: Packing): { lowest: number; lanesTop: number } {
  const rows = packed.reduce((most, event) => Math.max(most, event.row + 1), 0);
  const lowest = rowHeights.event + (rows - 1) * pitch;
  const lastRow = packed.length < events.length ? rowHeights.eventPitch : pitch;
  return { lowest, lanesTop: lowest + lastRow + lanesGap };
}
