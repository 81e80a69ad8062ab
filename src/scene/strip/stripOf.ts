// Where does everything on the timeline go? Bands, events, lanes and bars from steps and a width.
import type { Network } from '../../model/network';
import type { Step } from '../../model/timeline';
import type { View } from '../../view/view';
import { measureText } from '../measureText';
import { languageOf } from '../text';
import { axisOf } from './axis';
import { bandsOf } from './bands';
import { barsOf } from './bars';
import { eventsOf } from './events';
import { lanesOf } from './lanes';
import { lifespansOf } from './lifespans';
import { litBy } from './lit';
import { lanesGap, rowHeights } from './rowHeights';
import type { Strip } from './types';

export interface StripInput {
  network: Network;
  steps: readonly Step[];
  view: View;
  /** Ties that pass the filters, whatever the instant. */
  ties: readonly string[];
  width: number;
  height: number;
}

const labelColumn = 184;
const endMargin = 24;
const laneLabelSize = 12;

/** Lays the strip out. Pure; a few milliseconds for hundreds of steps. */
export function stripOf({ network, steps, view, ties, width, height }: StripInput): Strip {
  const language = languageOf(view);
  const range = { start: labelColumn, end: width - endMargin };
  const axis = axisOf(steps, view.axis, range);
  const bands = bandsOf(steps, view.instant, axis);
  const events = eventsOf({ network, steps, bands: bands.bands, view, range, height, language });
  const lanesTop = rowHeights.event + events.rows * rowHeights.eventPitch + lanesGap;
  const lit = litBy(network, view.selection);
  const lifespans = lifespansOf(network, steps);
  const lanes = lanesOf(network, lifespans, {
    ties,
    selected: lit.own,
    room: Math.max(1, Math.floor((height - lanesTop - 2) / rowHeights.lanePitch)),
    language,
    fits: (text) => measureText(text, laneLabelSize, 400) <= labelColumn - 24 - 34,
  });
  return {
    width,
    height,
    axisStart: axis.start,
    axisEnd: axis.end,
    axis: axis.kind,
    ...bands,
    events: events.events,
    more: events.more,
    ...barsOf({ network, lanes, lifespans, bands: bands.bands, lanesTop, lit }),
  };
}
