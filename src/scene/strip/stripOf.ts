// Where does everything on the timeline go? Bands, events, lanes and bars from steps and a width.
import type { Network } from '../../model/network';
import type { Step } from '../../model/timeline';
import type { View } from '../../view/view';
import { measureText } from '../measureText';
import { shownAt, tiesOverTime } from '../shownTies';
import { languageOf } from '../text';
import { tieNumbers } from '../tieNumbers';
import { changesInWords } from '../words/changes';
import { axisOf, type StripAxis } from './axis';
import { bandsOf } from './bands';
import { barsOf } from './bars';
import { eventsOf, type Packing, packedAt, packingOf } from './events';
import { lanesOf } from './lanes';
import { type Lifespan, lifespansOf } from './lifespans';
import { litBy } from './lit';
import { rowHeights } from './rowHeights';
import type { Strip } from './types';

export interface StripInput {
  network: Network;
  steps: readonly Step[];
  view: View;
  width: number;
  height: number;
  /** What labels of events keep free at the end; else they may run into the bands' margin. */
  labelMargin?: number;
  /** From one row of events to the next; high enough to be pressed where nothing else is said. */
  eventPitch?: number;
  /** Where the axis begins: before it stand the names of lanes. */
  start?: number;
}

const labelColumn = 184;
const endMargin = 24;
const laneLabelSize = 12;

/** The last value while nothing that it is made of is another one. */
function keeper<Value>() {
  let last: { from: readonly unknown[]; value: Value } | null = null;
  return (from: readonly unknown[], make: () => Value): Value => {
    if (!last?.from.every((part, index) => part === from[index])) last = { from, value: make() };
    return last.value;
  };
}

/** A way to lay strips out that remembers what does not move with time: axis, rows, lanes and bars. */
export function stripLayout(): (input: StripInput) => Strip {
  const keptAxis = keeper<StripAxis>();
  const keptTies = keeper<string[]>();
  const keptChanges = keeper<string[][]>();
  const keptPacking = keeper<Packing>();
  const keptEvents = keeper<ReturnType<typeof eventsOf>>();
  const keptLifespans = keeper<Map<string, Lifespan>>();
  const keptBars = keeper<Pick<Strip, 'lanes' | 'bars'>>();
  return (input) => {
    const { network, steps, view, width, height } = input;
    const { labelMargin = 4, start = labelColumn } = input;
    const pitch = input.eventPitch ?? rowHeights.eventPitch;
    const language = languageOf(view);
    const axis = keptAxis([steps, view.axis, width], () =>
      axisOf(steps, view.axis, { start, end: width - endMargin }),
    );
    const asked = [network, steps, view.filters, view.focus];
    const ties = keptTies(asked, () => tiesOverTime(network, view));
    const changes = keptChanges(asked, () =>
      steps.map((step) => changesInWords(step, network, shownAt(network, step, view))),
    );
    const bands = bandsOf(steps, view.instant, axis, changes);
    const packing = keptPacking([network, steps, axis, height, language], () => {
      // Rather in the margin than before its marker, in the band of another date.
      const range = { start, end: width - labelMargin };
      return packingOf({ network, steps, places: axis.spans, range, height, pitch, language });
    });
    const packed = packedAt(packing, view.instant);
    const { lanesTop, ...events } = keptEvents([packing, packed, view.selection], () =>
      eventsOf(network, packing, packed, view.selection),
    );
    const lifespans = keptLifespans([network, steps], () => lifespansOf(network, steps));
    const barsFrom = [lifespans, axis, ties, view.selection, language, lanesTop, height];
    const bars = keptBars(barsFrom, () => {
      const lit = litBy(network, view.selection);
      const lanes = lanesOf(network, lifespans, {
        ties,
        selected: lit.own,
        numbers: tieNumbers(network, view.selection),
        room: Math.max(1, Math.floor((height - lanesTop - 2) / rowHeights.lanePitch)),
        language,
        fits: (text) => measureText(text, laneLabelSize, 400) <= start - 24 - 34,
      });
      return barsOf({ network, lanes, lifespans, places: axis.spans, lanesTop, lit });
    });
    return {
      width,
      height,
      axisStart: axis.start,
      axisEnd: axis.end,
      axis: axis.kind,
      ...bands,
      ...events,
      ...bars,
    };
  };
}

/** Lays one strip out. Pure; a few milliseconds for hundreds of steps. */
export const stripOf = (input: StripInput): Strip => stripLayout()(input);
