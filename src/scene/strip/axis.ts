// Where does a step stand along the time axis: one even step per date, or to scale on the calendar?
import { dayOf, type Instant, isoOf } from '../../model/instant';
import type { Step } from '../../model/timeline';
import { axes, type View } from '../../view/view';

export type AxisKind = NonNullable<View['axis']>;
export const axisKinds = axes;

export interface StepSpan {
  x: number;
  /** Until the next step. */
  width: number;
  /** Where a lifespan that ends with this step ends. */
  barEnd: number;
}

export interface StripAxis {
  kind: AxisKind;
  start: number;
  end: number;
  spans: StepSpan[];
  /** Years on a calendar axis; none on an even one, where steps carry their dates. */
  ticks: { x: number; label: string }[];
}

/** A step this much nearer to its neighbour than on the even axis counts as squeezed. */
const squeezed = 0.25;
const mostSqueezed = 1 / 3;

/** Even where dates bunch up; calendar where they spread. */
export function axisFor(steps: readonly Step[]): AxisKind {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 5) return 'even';
  const even = (last.instant - first.instant) / (steps.length - 1);
  const gaps = steps.slice(1).map((step, index) => step.instant - (steps[index]?.instant ?? 0));
  const tight = gaps.filter((gap) => gap < even * squeezed).length;
  return tight / gaps.length > mostSqueezed ? 'even' : 'calendar';
}

function evenAxis(steps: readonly Step[], start: number, end: number): StripAxis {
  const width = (end - start) / steps.length;
  const spans = steps.map((_, index) => {
    const x = start + index * width;
    return { x, width, barEnd: x + width };
  });
  return { kind: 'even', start, end, spans, ticks: [] };
}

const yearOf = (instant: Instant): number => Number.parseInt(isoOf(instant), 10);

/** Steps between ticks that read well, in years. */
const intervals = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const tickRoom = 56;

function ticksOf(from: Instant, to: Instant, xOf: (instant: Instant) => number, room: number) {
  const [first, last] = [yearOf(from), yearOf(to)];
  const fits = Math.max(1, Math.floor(room / tickRoom));
  const interval = intervals.find((years) => (last - first) / years <= fits) ?? 1000;
  const ticks: StripAxis['ticks'] = [];
  for (let year = Math.ceil(first / interval) * interval; year <= last; year += interval) {
    const x = xOf(dayOf(year, 1, 1));
    if (year > 0) ticks.push({ x, label: String(year) });
  }
  return ticks;
}

/** A date of a year stands where the year begins, though never before the step that it follows. */
function beginningsOf(steps: readonly Step[]): Instant[] {
  let reached = -Infinity;
  return steps.map(({ instant, value }) => {
    reached = Math.max(reached, Math.min(instant, value.min ?? instant));
    return reached;
  });
}

function calendarAxis(steps: readonly Step[], start: number, end: number): StripAxis {
  const beginnings = beginningsOf(steps);
  const from = beginnings[0] ?? 0;
  const last = steps.at(-1)?.instant ?? 1;
  // The last step needs some width of its own to be pressed and to fade out in.
  const to = last + Math.max(1, (last - from) * 0.04);
  const xOf = (instant: Instant) => start + ((instant - from) / (to - from)) * (end - start);
  const spans = steps.map((step, index) => {
    const x = xOf(beginnings[index] ?? step.instant);
    const next = beginnings[index + 1];
    const width = (next === undefined ? end : xOf(next)) - x;
    return { x, width, barEnd: xOf(step.instant) };
  });
  return { kind: 'calendar', start, end, spans, ticks: ticksOf(from, to, xOf, end - start) };
}

/** Positions of all steps between `start` and `end`, px. */
export function axisOf(
  steps: readonly Step[],
  kind: AxisKind | null,
  range: { start: number; end: number },
): StripAxis {
  return (kind ?? axisFor(steps)) === 'even'
    ? evenAxis(steps, range.start, range.end)
    : calendarAxis(steps, range.start, range.end);
}
