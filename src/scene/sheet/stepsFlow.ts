// How does the timeline stand where a strip has no room? One mark a step, and the current one in words.

import { measureText } from '../measureText';
import { shownAt } from '../shownTies';
import { languageOf, pickText } from '../text';
import { changesInWords } from '../words/changes';
import { capitalised, dateInWords } from '../words/dates';
import type { Moment } from './drawMap';
import { type Flow, moved, paragraph, stacked, textItem } from './paragraph';
import type { SheetInput, SheetItem, TextRun } from './types';

const markHeight = 5;
const gap = 4;

const shortDate = (step: Moment['step']): string => capitalised(dateInWords(step.value, 'short'));

function marks({ steps }: SheetInput, { step }: Moment, width: number, k: number): SheetItem[] {
  const pitch = width / steps.length;
  const between = Math.min(gap * k, pitch / 3);
  return steps.flatMap((each, index): SheetItem[] => {
    const [left, right] = [index * pitch, (index + 1) * pitch - between];
    const middle = (markHeight * k) / 2;
    const isNow = each.key === step.key;
    if (!each.isPlanned || isNow) {
      const box: [number, number, number, number] = [left, 0, right, markHeight * k];
      return [{ kind: 'rect', box, fill: isNow ? 'text' : 'border', radius: 0 }];
    }
    const dash: [number, number] = [3 * k, 3 * k];
    const ends = { from: [left, middle], to: [right, middle] } as const;
    return [
      {
        ...{ kind: 'line', from: [...ends.from], to: [...ends.to], stroke: 'border' },
        ...{ strokeWidth: markHeight * k, dash },
      },
    ];
  });
}

/** Dates under the marks: the current one always, the others where they have room. */
function dates({ steps }: SheetInput, { step }: Moment, width: number, k: number): SheetItem[] {
  const size = 13 * k;
  const pitch = width / steps.length;
  const place = (each: Moment['step'], index: number) => {
    const weight = each.key === step.key ? (600 as const) : (400 as const);
    const text = shortDate(each);
    const wide = measureText(text, size, weight);
    const left = Math.max(0, Math.min(index * pitch, width - wide));
    return { each, text, weight, left, right: left + wide };
  };
  const all = steps.map(place);
  const now = all.filter(({ each }) => each.key === step.key);
  const rest = all.filter(({ each }) => each.key !== step.key);
  const ranked = [...now, ...rest.slice(0, 1), ...rest.slice(-1), ...rest.slice(1, -1)];
  const kept: typeof all = [];
  const margin = 14 * k;
  for (const one of ranked) {
    const isFree = kept.every(
      ({ left, right }) => one.right + margin <= left || right + margin <= one.left,
    );
    if (isFree) kept.push(one);
  }
  return kept.map(({ text, weight, left }) => {
    const token = weight === 600 ? 'text' : 'muted';
    return textItem([[{ text, weight, token }]], [left, 18 * k], { size, lineHeight: size });
  });
}

/** What the current step changes, and what happens on it. */
function happenings({ network, view }: SheetInput, { step }: Moment): TextRun[] {
  const changes = changesInWords(step, network, shownAt(network, step, view)).join(', ');
  const events = step.events.map(
    (id) => pickText(network.events.get(id)?.label ?? id, languageOf(view)).text,
  );
  const runs: TextRun[] = [];
  if (events.length > 0) runs.push({ text: `${events.join(' · ')}. `, weight: 400, token: 'text' });
  if (changes) runs.push({ text: `${capitalised(changes)}.`, weight: 400, token: 'muted' });
  return runs;
}

export function stepsFlow(input: SheetInput, moment: Moment, width: number, k: number): Flow {
  const row: Flow = {
    ...{ width, height: 28 * k },
    items: [
      ...marks(input, moment, width, k),
      ...moved(dates(input, moment, width, k), 0, markHeight * k),
    ],
  };
  const style = { size: 13 * k, lineHeight: 18 * k, most: 2 };
  return stacked([row, paragraph(happenings(input, moment), width, style)], 2 * k);
}
