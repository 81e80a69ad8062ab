// Where do the events stand? Markers at their date, labels packed in rows.
import type { Network } from '../../model/network';
import type { Step } from '../../model/timeline';
import type { View } from '../../view/view';
import { measureText } from '../measureText';
import { pickText } from '../text';
import { type EventToPack, packEvents } from './packEvents';
import { lanesGap, rowHeights } from './rowHeights';
import type { Strip, StripBand, StripEvent } from './types';

const mostRows = 4;
/** Rows beyond the usual ones are for labels that would be cut else, where this many lanes still stand. */
const leastLanes = 3;
const markerInset = 16;

interface EventsInput {
  network: Network;
  steps: readonly Step[];
  bands: readonly StripBand[];
  view: View;
  /** That no label may leave. */
  range: { start: number; end: number };
  /** Of the whole strip. */
  height: number;
  language: string;
}

/** As many rows as leave room for a few lanes, and never less than the usual ones. */
function rowsWithin(height: number): number {
  const { event, eventPitch, lanePitch } = rowHeights;
  const room = height - event - leastLanes * lanePitch - lanesGap;
  return Math.max(mostRows, Math.floor(room / eventPitch));
}

/** Events with rows; those of the current step come first where not all find room. */
export function eventsOf(input: EventsInput): Pick<Strip, 'events' | 'more'> & { rows: number } {
  const { network, steps, bands, view, range, height, language } = input;
  const toPack: (EventToPack & { key: string })[] = steps.flatMap((step, index) => {
    const band = bands[index];
    if (!band) return [];
    const x = band.x + Math.min(markerInset, band.width / 2);
    return step.events.map((id) => {
      const label = network.events.get(id)?.label ?? id;
      return { id, x, key: step.key, label: pickText(label, language).text };
    });
  });
  const most = rowsWithin(height);
  let packed = packEvents(toPack, most, range);
  if (packed.length < toPack.length) {
    const isNow = (event: { key: string }) => Number(event.key === view.instant);
    const nowFirst = [...toPack].sort((one, other) => isNow(other) - isNow(one));
    packed = packEvents(nowFirst, most, range);
  }
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
        y: rowHeights.event + place.row * rowHeights.eventPitch,
        label: place.text,
        isBefore: place.isBefore,
        fullLabel: label,
        isPlanned: network.events.get(id)?.status === 'planned',
        emphasis: selected === null ? 'normal' : selected === id ? 'highlighted' : 'muted',
      },
    ];
  });
  return { events, more: unplaced(toPack, events, rows), rows };
}

/** "+2" after the last label of a band whose events did not all find a row. */
function unplaced(
  toPack: readonly (EventToPack & { key: string })[],
  events: readonly StripEvent[],
  rows: number,
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
    const y = lowest?.y ?? rowHeights.event + (rows - 1) * rowHeights.eventPitch;
    more.set(key, { key, x: x + after, y, count: 1 });
  }
  return [...more.values()];
}
