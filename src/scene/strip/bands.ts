// Where does each step of the even axis stand, and which dates have room?
import type { Step } from '../../model/timeline';
import { measureText } from '../measureText';
import { changesInWords } from '../words/changes';
import { capitalised, dateInWords } from '../words/dates';
import { shorten } from './packEvents';
import type { Strip, StripBand } from './types';

const dateSize = 14;
const changeSize = 12;
const flagPadding = 12;
const dateGap = 16;
const inset = 12;
/** Narrower bands have no room for what changes; the panel says it beside the date. */
const readableBand = 96;

const dateOf = (step: Step): string => capitalised(dateInWords(step.value, 'short'));

/** Bands from `axis.start` to `axis.end`, the current date on a flag, dates that would touch left out. */
export function bandsOf(
  steps: readonly Step[],
  current: string,
  axis: { start: number; end: number },
): Pick<Strip, 'bands' | 'flag' | 'playhead'> {
  const width = (axis.end - axis.start) / steps.length;
  const index = Math.max(
    0,
    steps.findIndex((step) => step.key === current),
  );
  const shown = steps[index];
  const text = shown ? dateOf(shown) : '';
  const playhead = axis.start + index * width;
  const flagWidth = measureText(text, dateSize, 600) + 2 * flagPadding;
  const flag = { x: Math.min(playhead, axis.end - flagWidth), width: flagWidth, text };
  let free = axis.start;
  const bands = steps.map((step, position): StripBand => {
    const x = axis.start + position * width;
    const isCurrent = position === index;
    const date = dateOf(step);
    const from = x + inset;
    const to = from + measureText(date, dateSize, 600) + dateGap;
    const meetsFlag = from < flag.x + flag.width + dateGap && to > flag.x;
    const hasRoom = !isCurrent && from >= free && to <= axis.end + dateGap && !meetsFlag;
    if (hasRoom) free = to;
    const change = changesInWords(step).join(', ');
    const room = width - inset - 4;
    return {
      key: step.key,
      x,
      width,
      date: hasRoom ? date : null,
      change: width < readableBand || !change ? null : shorten(change, room, changeSize, 400),
      isCurrent,
      isPlanned: step.isPlanned,
    };
  });
  return { bands, flag, playhead };
}
