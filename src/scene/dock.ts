// Where do actors without a place stand? In a card at the foot of the map, in the order of their ties.
import type { Frame } from '../geo/projection';
import { overlaps } from './boxes';
import {
  addCaption,
  addNamed,
  type Dock,
  type Docked,
  emptyDock,
  type Measures,
  measuresOf,
  noteBelowName,
} from './dockCard';
import { brokenTo, type TextStyle, widthOf } from './label';
import type { Box, Point } from './types';

/** Sizes in px at scale 1; narrow cards carry the caption below the names. */
const symbolBelowTop = 28;
const nameBelowSymbol = 30;
const footBelowNames = 24;
const captionRow = 30;
const captionColumn = 104;
const columnGap = 18;
const widestColumn = 210;
const aboveFoot = 12;
const rowGap = 30;

interface Cell {
  actor: Docked;
  lines: string[];
  width: number;
}

interface Row {
  cells: Cell[];
  lines: number;
}

function cellOf(actor: Docked, lines: string[], measures: Measures): Cell {
  const note = measures.hasNotes ? widthOf([actor.note], measures.small) : 0;
  return { actor, lines, width: Math.max(widthOf(lines, measures.name), note) };
}

/** Fewest lines per name with which all fit side by side; `null` when three are not enough. */
function rowOf(actors: readonly Docked[], room: number, measures: Measures): Row | null {
  const gap = columnGap * measures.scale;
  for (let most = 1; most <= 3; most += 1) {
    const cells = actors.map((actor) => {
      const even = Math.max(60 * measures.scale, room / actors.length - gap);
      return cellOf(actor, brokenTo(actor.name, even, most, measures.name), measures);
    });
    const total = cells.reduce((sum, { width }) => sum + width + gap, 0);
    if (total <= room) return { cells, lines: Math.max(...cells.map(({ lines }) => lines.length)) };
  }
  return null;
}

function rowsOf(actors: readonly Docked[], room: number, measures: Measures): Row[] {
  const one = rowOf(actors, room, measures);
  if (one || actors.length < 2) {
    return [one ?? { cells: actors.map((a) => cellOf(a, [a.name], measures)), lines: 1 }];
  }
  const half = Math.ceil(actors.length / 2);
  return [
    ...rowsOf(actors.slice(0, half), room, measures),
    ...rowsOf(actors.slice(half), room, measures),
  ];
}

const rowHeight = (row: Row, { scale, name, hasNotes }: Measures): number =>
  (symbolBelowTop + nameBelowSymbol + (hasNotes ? noteBelowName : 0)) * scale +
  (row.lines - 1) * name.lineHeight;

function heightOfRows(rows: readonly Row[], measures: Measures): number {
  const { scale, isNarrow, hasNotes } = measures;
  const names = rows.reduce((sum, row) => sum + rowHeight(row, measures), 0);
  const gaps = (rows.length - 1) * (rowGap - symbolBelowTop) * scale;
  const foot = isNarrow ? captionRow + 6 : hasNotes ? 9 : footBelowNames - 12;
  return names + gaps + foot * scale;
}

const captionOf = (words: string, { isNarrow }: Measures): string[] =>
  isNarrow ? [words] : words.split(' ').length > 3 ? brokenTo(words, 0, 2, plainCaption) : [words];

const plainCaption: TextStyle = { size: 12, weight: 400, lineHeight: 15 };

interface Row2 {
  top: number;
  left: number;
  right: number;
}

/** Columns share what room is left over, so that lines between neighbours have some length. */
function placeRow(row: Row, { top, left, right }: Row2, measures: Measures, dock: Dock): void {
  const { scale } = measures;
  const needed = row.cells.reduce((sum, { width }) => sum + width, 0);
  const spare = Math.max(0, right - left - needed) / row.cells.length;
  let from = left;
  for (const { actor, lines, width } of row.cells) {
    const x = from + (width + spare) / 2;
    from += width + spare;
    const y = top + symbolBelowTop * scale;
    const below: Point = [x, y + nameBelowSymbol * scale];
    addNamed(dock, actor, [x, y], lines, below, 'middle', measures);
  }
}

/** Left and right edges at the foot of the frame between which no control stands. */
function freeFoot(frame: Frame, height: number, margin: number, reserved: readonly Box[]): Point {
  let left = margin;
  let right = frame.width - margin;
  const band: Box = [0, frame.height - height, frame.width, frame.height];
  for (const box of reserved) {
    if (!overlaps(box, band)) continue;
    if ((box[0] + box[2]) / 2 > frame.width / 2) right = Math.min(right, box[0] - 8);
    else left = Math.max(left, box[2] + 8);
  }
  return right - left < frame.width / 3 ? [margin, frame.width - margin] : [left, right];
}

/**
 * The card with its symbols and names.
 *
 * @param actors in the order in which they stand, left to right
 * @param towards x under which the card would best be centred
 */
export function buildDock(
  actors: readonly Docked[],
  frame: Frame,
  scale: number,
  reserved: readonly Box[],
  towards: number,
  caption: string,
): Dock | null {
  if (actors.length === 0) return null;
  const measures = measuresOf(frame, scale);
  const column = measures.isNarrow ? 0 : captionColumn * scale;
  const [first, last] = freeFoot(frame, 110 * scale, measures.margin, reserved);
  const widest = column + actors.length * widestColumn * scale;
  const width = Math.min(last - first, widest);
  const rows = rowsOf(actors, width - column - 8 * scale, measures);
  const height = heightOfRows(rows, measures);
  const left = Math.min(last - width, Math.max(first, towards - width / 2));
  const foot = frame.height - (measures.isNarrow ? 8 : aboveFoot) * scale;
  const box: Box = [left, foot - height, left + width, foot];
  const dock = emptyDock(box, scale, false);
  let top = box[1];
  for (const row of rows) {
    placeRow(row, { top, left: left + column, right: box[2] - 8 * scale }, measures, dock);
    top += rowHeight(row, measures) + (rowGap - symbolBelowTop) * scale;
  }
  const lines = captionOf(caption, measures);
  if (measures.isNarrow) {
    addCaption(dock, lines, [left + width / 2, foot - 12 * scale], 'middle', measures);
  } else {
    const beside: Point = [left + 16 * scale, box[1] + symbolBelowTop * scale];
    addCaption(dock, lines, beside, 'start', measures);
  }
  return dock;
}
