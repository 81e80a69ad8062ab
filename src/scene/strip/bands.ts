// Which dates have room beside the one on the flag, and what does each step change?
import type { Step } from '../../model/timeline';
import { measureText } from '../measureText';
import { capitalised, dateInWords } from '../words/dates';
import type { StepSpan, StripAxis } from './axis';
import { shorten } from './packEvents';
import type { Strip, StripBand } from './types';

const dateSize = 14;
const changeSize = 12;
const flagPadding = 12;
const dateGap = 16;
const inset = 12;
/** Narrower bands have no room for what changes: then the row of it is the current step's alone. */
const readableBand = 96;

const dates = new WeakMap<Step, string>();

/** Written once: a step of time asks for the dates of all. */
function dateOf(step: Step): string {
  const date = dates.get(step) ?? capitalised(dateInWords(step.value, 'short'));
  dates.set(step, date);
  return date;
}

/** Gives each text room from left to right; what would touch an earlier one or the flag gets none. */
function roomFrom(axis: StripAxis, flag: Strip['flag']) {
  let free = -Infinity;
  return (x: number, text: string): boolean => {
    const to = x + measureText(text, dateSize, 600) + dateGap;
    const meetsFlag = x < flag.x + flag.width + dateGap && to > flag.x;
    const hasRoom = x >= free && to <= axis.end + dateGap && !meetsFlag;
    if (hasRoom) free = to;
    return hasRoom;
  };
}

/** What a step changes, the more briefly the less room there is. */
function changeWithin(changes: readonly string[], room: number): string | null {
  const whole = changes.join(', ');
  const brief = whole.replaceAll(/ ties? /g, ' ');
  const fits = [whole, brief].find((text) => measureText(text, changeSize, 400) <= room);
  return (fits ?? shorten(brief, room, changeSize, 400)) || null;
}

/** To scale, years stand above: only what the current step changes is told. */
function changeAt(
  { x, width }: StepSpan,
  isCurrent: boolean,
  axis: StripAxis,
  changes: readonly string[],
): StripBand['change'] {
  const own = width - inset - 4;
  const isInBand = axis.kind === 'even' && own >= readableBand;
  if (!isInBand && !isCurrent) return null;
  const text = changeWithin(changes, isInBand ? own : axis.end - axis.start - inset);
  if (text === null) return null;
  const last = axis.end - measureText(text, changeSize, 400);
  return { x: isInBand ? x + inset : Math.min(x + inset, last), text };
}

/**
 * Bands of all steps, the current date on a flag, dates or years that would touch left out.
 *
 * @param changes of the ties shown, in words; by step
 */
export function bandsOf(
  steps: readonly Step[],
  current: string,
  axis: StripAxis,
  changes: readonly (readonly string[])[],
): Pick<Strip, 'bands' | 'flag' | 'playhead' | 'ticks'> {
  const index = Math.max(
    0,
    steps.findIndex((step) => step.key === current),
  );
  const shown = steps[index];
  const text = shown ? dateOf(shown) : '';
  const playhead = axis.spans[index]?.x ?? axis.start;
  const width = measureText(text, dateSize, 600) + 2 * flagPadding;
  const flag = { x: Math.min(playhead, axis.end - width), width, text };
  const hasRoom = roomFrom(axis, flag);
  const bands = steps.map((step, position): StripBand => {
    const span = axis.spans[position] ?? { x: axis.start, width: 0, barEnd: axis.start };
    const isCurrent = position === index;
    const date = dateOf(step);
    const isDated = axis.kind === 'even' && !isCurrent && hasRoom(span.x + inset, date);
    return {
      key: step.key,
      ...span,
      date: isDated ? date : null,
      change: changeAt(span, isCurrent, axis, changes[position] ?? []),
      isCurrent,
      isPlanned: step.isPlanned,
    };
  });
  return { bands, flag, playhead, ticks: axis.ticks.filter(({ x, label }) => hasRoom(x, label)) };
}
