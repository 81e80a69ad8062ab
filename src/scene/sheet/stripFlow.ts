// How does the timeline stand on a sheet? The strip of the page, without its controls.
import { pathOfCircle } from '../encode/pathData';
import { measureText } from '../measureText';
import { tieLabel } from '../strip/lanes';
import { dateInset, flagHeight, flagTop, linesOf } from '../strip/lines';
import { labelOffset, shorten } from '../strip/packEvents';
import { rowHeights } from '../strip/rowHeights';
import { stripOf } from '../strip/stripOf';
import type { Strip } from '../strip/types';
import { languageOf } from '../text';
import type { Token } from '../theme';
import type { Piece, Point } from '../types';
import { barLines } from './barForm';
import { type Flow, textItem } from './paragraph';
import type { LineItem, SheetInput, SheetItem } from './types';

/** Where the page's strip begins its lane labels and ends its bands; px at scale 1. */
const stripMargin = 24;

/** Nothing is pressed here: what rows of events do not take is for lanes; px at scale 1. */
const eventPitch = 17;

/** More lanes have names here than on the page, and no pointer shows what is cut of them; px at scale 1. */
const axisStart = 192;

type Lines = ReturnType<typeof linesOf>;

type Weight = 400 | 600;

interface Words {
  text: string;
  at: Point;
  size: number;
  weight: Weight;
  token: Token;
  isEnd?: boolean;
}

const said = ({ text, at, size, weight, token, isEnd }: Words): SheetItem =>
  textItem([[{ text, weight, token }]], at, { size, lineHeight: size }, isEnd ? 'end' : 'start');

/** Upright lines are open where letters stand, as on the page. */
function lineItems(d: string, stroke: Token, form: Partial<Piece> = {}): SheetItem[] {
  const piece = { part: 'line', d, stroke, strokeWidth: 1, ...form } as const;
  return d === '' ? [] : [{ kind: 'pieces', at: [0, 0], scale: 1, pieces: [piece] }];
}

function bandItems({ bands, ticks }: Strip, { edges, planned }: Lines, bottom: number) {
  const items: SheetItem[] = [];
  for (const { x, width, isCurrent } of bands)
    if (isCurrent)
      items.push({ kind: 'rect', box: [x, 0, x + width, bottom], fill: 'band', radius: 0 });
  items.push(...lineItems(edges, 'hairline'), ...lineItems(planned, 'border', { dash: [2, 3] }));
  for (const { x, date, change } of bands) {
    const words = { weight: 400, token: 'muted', size: 12 } as const;
    const left = x + dateInset;
    if (date)
      items.push(
        said({ text: date, at: [left, rowHeights.date], size: 14, weight: 600, token: 'text' }),
      );
    if (change)
      items.push(said({ text: change.text, at: [change.x, rowHeights.change], ...words }));
  }
  for (const { x, label } of ticks) {
    const words = { weight: 400, token: 'muted', size: 13 } as const;
    items.push(said({ text: label, at: [x, rowHeights.date], ...words }));
  }
  return items;
}

function eventItems({ events, rest }: Strip): SheetItem[] {
  const items: SheetItem[] = [];
  for (const { x, y, label, isPlanned, isBefore } of events) {
    const d = pathOfCircle([x, y - 4.5], isPlanned ? 4 : 4.5);
    items.push({
      ...{ kind: 'pieces', at: [0, 0], scale: 1 },
      pieces: isPlanned
        ? [{ part: 'disc', d, stroke: 'text', strokeWidth: 1.5, dash: [2, 2] }]
        : [{ part: 'disc', d, fill: 'text' }],
    });
    const at: Point = [x + (isBefore ? -labelOffset : labelOffset), y];
    items.push(said({ text: label, at, size: 13, weight: 400, token: 'text', isEnd: isBefore }));
  }
  if (!rest) return items;
  const words = { size: 12, weight: 400, token: 'muted' } as const;
  items.push(said({ text: rest.label, at: [stripMargin, rest.y], ...words }));
  for (const { x, count } of rest.counts)
    items.push(said({ text: `+${count}`, at: [x, rest.y], ...words }));
  return items;
}

function laneItems(
  { lanes, bars }: Strip,
  { network, view }: SheetInput,
  numbers: ReadonlyMap<string, number> | null,
): SheetItem[] {
  const labels = lanes.flatMap(({ id, ties, label, count, y }) => {
    // A lane of its own is called by its one tie, and has no count beside it.
    const isOwn = id === ties[0];
    const counted = isOwn ? 0 : measureText(String(count), 12, 400) + 8;
    const room = axisStart - 12 - stripMargin - counted;
    const full =
      isOwn && numbers
        ? `${numbers.get(id) ?? ''} ${tieLabel(network, id, languageOf(view))}`.trim()
        : label;
    const text = shorten(full, room, 12, 400);
    const words = { size: 12, weight: 400 } as const;
    const name = said({ text, at: [stripMargin, y + 4], token: 'text', ...words });
    if (isOwn) return [name];
    const at: Point = [axisStart - 12, y + 4];
    return [name, said({ text: String(count), at, token: 'muted', isEnd: true, ...words })];
  });
  return [...labels, ...bars.flatMap(barLines)];
}

function flagItems({ flag }: Strip): SheetItem[] {
  const words = { size: 14, weight: 600, token: 'panel' } as const;
  return [
    {
      ...{ kind: 'rect', fill: 'text', radius: 3 },
      box: [flag.x, flagTop, flag.x + flag.width, flagTop + flagHeight],
    },
    said({ text: flag.text, at: [flag.x + dateInset, rowHeights.date], ...words }),
  ];
}

/** Multiplied by `k` and moved, so that lane labels begin at the left and bands end at the right. */
function enlarged(item: SheetItem, k: number): SheetItem {
  const x = (value: number) => (value - stripMargin) * k;
  const point = ([px, py]: Point): Point => [x(px), py * k];
  switch (item.kind) {
    case 'line': {
      const { dash, fadeIn = 0, fadeOut = 0 } = item;
      const [on, off, ...others] = (dash ?? []).map((length) => length * k);
      const line: LineItem = { ...item, from: point(item.from), to: point(item.to) };
      line.strokeWidth = item.strokeWidth * k;
      if (on !== undefined && off !== undefined) line.dash = [on, off, ...others];
      return { ...line, fadeIn: fadeIn * k, fadeOut: fadeOut * k };
    }
    case 'rect': {
      const [left, top, right, bottom] = item.box;
      return { ...item, box: [x(left), top * k, x(right), bottom * k], radius: item.radius * k };
    }
    case 'pieces':
      return { ...item, at: point(item.at), scale: item.scale * k };
    case 'text': {
      const style = { size: item.size * k, lineHeight: item.lineHeight * k, lang: item.lang };
      return textItem(item.lines, point(item.at), style, item.anchor);
    }
  }
}

/** A timeline in which some event's name found no room is not for everywhere. */
export type StripFlow = Flow & { isAnyCut: boolean };

/**
 * @param most height that it may take, px
 * @param numbers of ties in a table below, in the place of those that a selection gives
 */
export function stripFlow(
  input: SheetInput,
  width: number,
  most: number,
  k: number,
  numbers: ReadonlyMap<string, number> | null,
): StripFlow {
  const { network, steps, view } = input;
  const strip = stripOf({
    ...{ network, steps, view },
    ...{ width: width / k + 2 * stripMargin, height: most / k, labelMargin: stripMargin },
    ...{ eventPitch, start: axisStart },
  });
  // A filter may leave no lane under the events.
  const lowest = Math.max(
    rowHeights.event,
    ...strip.events.map(({ y }) => y + 4),
    (strip.rest?.y ?? 0) + 4,
    ...strip.lanes.map(({ y }) => y + 8),
  );
  const bottom = Math.min(most / k, lowest + 4);
  const lines = linesOf(strip, bottom);
  const items = [
    ...bandItems(strip, lines, bottom),
    ...lineItems(lines.playhead, 'text', { strokeWidth: 2 }),
    ...eventItems(strip),
    ...laneItems(strip, input, numbers),
    ...flagItems(strip),
  ];
  const isAnyCut =
    strip.rest !== null || strip.events.some(({ label, fullLabel }) => label !== fullLabel);
  return { width, height: bottom * k, items: items.map((item) => enlarged(item, k)), isAnyCut };
}
