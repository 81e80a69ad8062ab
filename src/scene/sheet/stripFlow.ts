// How does the timeline stand on a sheet? The strip of the page, without its controls.
import { pathOfCircle } from '../encode/pathData';
import { measureText } from '../measureText';
import { shorten } from '../strip/packEvents';
import { rowHeights } from '../strip/rowHeights';
import { stripOf } from '../strip/stripOf';
import type { Strip } from '../strip/types';
import type { Token } from '../theme';
import type { Point } from '../types';
import { barLines } from './barForm';
import type { Moment } from './drawMap';
import { type Flow, textItem } from './paragraph';
import type { LineItem, SheetInput, SheetItem } from './types';

/** Where the page's strip begins its lane labels and ends its bands; px at scale 1. */
const stripMargin = 24;
const flagTop = 10;
const flagHeight = 25;

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

function bandItems({ bands, axis, ticks }: Strip, bottom: number): SheetItem[] {
  const items: SheetItem[] = [];
  const edge = (x: number, from: number): LineItem => ({
    kind: 'line',
    ...{ from: [x, from], to: [x, bottom], stroke: 'hairline', strokeWidth: 1 },
  });
  for (const { x, width, isCurrent, isPlanned, date, change } of bands) {
    if (isCurrent)
      items.push({ kind: 'rect', box: [x, 0, x + width, bottom], fill: 'band', radius: 0 });
    // Under a date that reaches over it, a step's edge begins below.
    const line = edge(x, date || isCurrent ? 14 : 36);
    if (axis !== 'calendar')
      items.push(isPlanned ? { ...line, stroke: 'border', dash: [2, 3] } : line);
    const words = { weight: 400, token: 'muted', size: 12 } as const;
    if (date)
      items.push(
        said({ text: date, at: [x + 12, rowHeights.date], size: 14, weight: 600, token: 'text' }),
      );
    if (change) items.push(said({ text: change, at: [x + 12, rowHeights.change], ...words }));
  }
  for (const { x, label } of ticks) {
    items.push(edge(x, 34));
    const words = { weight: 400, token: 'muted', size: 13 } as const;
    items.push(said({ text: label, at: [x, rowHeights.date], ...words }));
  }
  return items;
}

function eventItems({ events, more }: Strip): SheetItem[] {
  const items: SheetItem[] = [];
  for (const { x, y, label, isPlanned } of events) {
    const d = pathOfCircle([x, y - 4.5], isPlanned ? 4 : 4.5);
    items.push({
      ...{ kind: 'pieces', at: [0, 0], scale: 1 },
      pieces: isPlanned
        ? [{ part: 'disc', d, stroke: 'text', strokeWidth: 1.5, dash: [2, 2] }]
        : [{ part: 'disc', d, fill: 'text' }],
    });
    if (label)
      items.push(said({ text: label, at: [x + 12, y], size: 13, weight: 400, token: 'text' }));
  }
  for (const { x, y, count } of more) {
    const words = { size: 12, weight: 400, token: 'muted' } as const;
    items.push(said({ text: `+${count}`, at: [x, y], ...words }));
  }
  return items;
}

function laneItems({ lanes, bars, axisStart }: Strip): SheetItem[] {
  const labels = lanes.flatMap(({ label, count, y }) => {
    const room = axisStart - 12 - stripMargin - 34;
    const text = shorten(label, room, 12, 400);
    const words = { size: 12, weight: 400 } as const;
    return [
      said({ text, at: [stripMargin, y + 4], token: 'text', ...words }),
      said({
        ...{ text: String(count), at: [axisStart - 12, y + 4], token: 'muted', isEnd: true },
        ...words,
      }),
    ];
  });
  return [...labels, ...bars.flatMap(barLines)];
}

/** Open where the label of an event reaches over it. */
function playheadItems({ playhead, events }: Strip, bottom: number): LineItem[] {
  const gaps = events
    .filter(({ x, label }) => x < playhead && x + 12 + widthOf(label) > playhead)
    .map(({ y }) => [y - 15, y + 6] as const)
    .sort(([one], [other]) => one - other);
  const ends = [flagTop, ...gaps.flat(), bottom];
  return gaps.concat([[bottom, bottom]]).map((_, index) => ({
    kind: 'line',
    from: [playhead, ends[2 * index] ?? bottom],
    to: [playhead, ends[2 * index + 1] ?? bottom],
    ...{ stroke: 'text', strokeWidth: 2 },
  }));
}

const widthOf = (label: string | null): number => (label ? measureText(label, 13, 400) : 0);

function flagItems({ flag }: Strip): SheetItem[] {
  const words = { size: 14, weight: 600, token: 'panel' } as const;
  return [
    {
      ...{ kind: 'rect', fill: 'text', radius: 3 },
      box: [flag.x, flagTop, flag.x + flag.width, flagTop + flagHeight],
    },
    said({ text: flag.text, at: [flag.x + 12, rowHeights.date], ...words }),
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

/** @param most height that it may take, px */
export function stripFlow(
  input: SheetInput,
  moment: Moment,
  width: number,
  most: number,
  k: number,
): Flow {
  const { network, steps, view } = input;
  const strip = stripOf({
    ...{ network, steps, view, ties: tiesThatPass(moment, input) },
    ...{ width: width / k + 2 * stripMargin, height: most / k },
  });
  const lowest = Math.max(rowHeights.event, ...strip.lanes.map(({ y }) => y + 8));
  const bottom = Math.min(most / k, lowest + 4);
  const items = [
    ...bandItems(strip, bottom),
    ...playheadItems(strip, bottom),
    ...eventItems(strip),
    ...laneItems(strip),
    ...flagItems(strip),
  ];
  return { width, height: bottom * k, items: items.map((item) => enlarged(item, k)) };
}

/** Lanes show what passes the filters at any time, as on the page. */
function tiesThatPass({ snapshot }: Moment, { network, view }: SheetInput): string[] {
  const isUnfiltered = Object.values(view.filters).every((filter) => filter === null);
  return isUnfiltered && view.focus === null ? [...network.ties.keys()] : [...snapshot.keys()];
}
