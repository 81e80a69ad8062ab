// Where do the lifespans of ties run? One bar per tie in its pair's lane, faded where a bound is unknown.
import type { Network } from '../../model/network';
import type { StepSpan } from './axis';
import type { Lane } from './lanes';
import type { Lifespan } from './lifespans';
import type { Lit } from './lit';
import { rowHeights } from './rowHeights';
import type { Strip, StripBar } from './types';

/** Share of the band in which a tie is first known to hold, over which it fades in. */
const fadeInShare = 0.62;
const widestFadeIn = 140;
/** Widest fade-out into the step after the last known one, px. */
const fadeOutWidth = 44;
/** A narrow step still shows that a bar fades, and that there is one. */
const minimumFade = 16;
const minimumLength = 3;
const barGap = 2;
/** Bars of a lane share its height: one is 5 thick, two 3.5, three 3. */
const thicknesses = [5, 5, 3.5, 3];
const mostBars = 3;

interface BarsInput {
  network: Network;
  lanes: readonly Lane[];
  lifespans: Map<string, Lifespan>;
  /** Where the steps stand. */
  places: readonly StepSpan[];
  lanesTop: number;
  lit: Lit;
}

type Extent = Pick<StripBar, 'x0' | 'x1' | 'fadeIn' | 'fadeOut'>;

function extentOf(span: Lifespan, places: readonly StepSpan[]): Extent | null {
  const [first, last] = [places[span.first], places[span.last]];
  if (!first || !last) return null;
  const isLast = span.last === places.length - 1 && last.barEnd > last.x;
  const fadeOut = span.isEndKnown ? 0 : Math.min(fadeOutWidth, Math.max(last.width, minimumFade));
  return {
    x0: first.x,
    x1: Math.max(last.barEnd, first.x + minimumLength) + (isLast ? 0 : fadeOut),
    fadeIn: span.isStartKnown ? 0 : Math.min(first.width * fadeInShare, widestFadeIn),
    fadeOut,
  };
}

function barsOfLane(lane: Lane, y: number, input: BarsInput): StripBar[] {
  const { network, lifespans, places, lit } = input;
  const spans = lane.ties.flatMap((tie) => lifespans.get(tie) ?? []);
  if (lane.id === 'others') return [foldedBar(spans, y, places)];
  const shown = spans.slice(0, mostBars);
  const thickness = thicknesses[shown.length] ?? 3;
  const top = y - ((shown.length - 1) * (thickness + barGap)) / 2;
  return shown.flatMap((span, index) => {
    const extent = extentOf(span, places);
    const tie = network.ties.get(span.tie);
    if (!extent || !tie) return [];
    return [
      {
        tie: span.tie,
        lane: lane.id,
        ...extent,
        y: top + index * (thickness + barGap),
        thickness,
        type: tie.type,
        status: tie.status,
        emphasis: lit.emphasisOf(span.tie),
      },
    ];
  });
}

function foldedBar(spans: readonly Lifespan[], y: number, places: readonly StepSpan[]): StripBar {
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const whole = { tie: '', first, last, isStartKnown: false, isEndKnown: false };
  const extent = extentOf(whole, places) ?? { x0: 0, x1: 0, fadeIn: 0, fadeOut: 0 };
  return {
    tie: null,
    lane: 'others',
    ...extent,
    y,
    thickness: 4,
    type: null,
    status: 'ongoing',
    emphasis: 'normal',
  };
}

/** Lanes and their bars, from `lanesTop` down. */
export function barsOf(input: BarsInput): Pick<Strip, 'lanes' | 'bars'> {
  const lanes = input.lanes.map((lane, index) => ({
    ...lane,
    count: lane.ties.length,
    y: input.lanesTop + index * rowHeights.lanePitch,
    emphasis: lane.ties.some((tie) => input.lit.emphasisOf(tie) !== 'muted')
      ? ('normal' as const)
      : ('muted' as const),
  }));
  return { lanes, bars: lanes.flatMap((lane) => barsOfLane(lane, lane.y, input)) };
}
