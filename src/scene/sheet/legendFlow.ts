// How does a legend stand beside or under a map? In columns with headings, or as entries in rows.
import { measureText } from '../measureText';
import type { Token } from '../theme';
import { sheet as words } from '../words/sheet';
import { statuses } from '../words/vocabulary';
import type { LegendEntry, LegendRows } from './legendRows';
import { type Flow, moved, paragraph, stacked, textItem } from './paragraph';
import type { SheetItem } from './types';

const labelSize = 14;
const rowPitch = 24.5;
const markPitch = 23;
const cardPitch = 22;
const headingPitch = 26;
/** px at scale 1 between a picture and its label, and between entries. */
const labelGap = 10;
const entryGap = 22;
const columnGap = 26;

const labelWidth = (label: string, k: number): number => measureText(label, labelSize * k, 400);

const entryWidth = ({ label, width }: LegendEntry, k: number): number =>
  (width + labelGap) * k + labelWidth(label, k);

/** An entry in a row `pitch` high, its picture in a column `column` wide. */
function entryItems(
  { label, pieces, width, height }: LegendEntry,
  k: number,
  pitch: number,
  column: number,
  token: Token = 'text',
): SheetItem[] {
  const x = ((column - width) / 2) * k;
  const y = ((pitch - height) / 2) * k;
  const size = labelSize * k;
  const baseline = (pitch * k) / 2 + 0.35 * size;
  return [
    { kind: 'pieces', at: [x, y], scale: k, pieces },
    textItem([[{ text: label, weight: 400, token }]], [(column + labelGap) * k, baseline], {
      size,
      lineHeight: pitch * k,
    }),
  ];
}

/** Entries under one another, with a heading. */
function columnFlow(
  heading: string | null,
  entries: readonly LegendEntry[],
  k: number,
  pitch = rowPitch,
): Flow {
  if (entries.length === 0) return { width: 0, height: 0, items: [] };
  const picture = Math.max(...entries.map(({ width }) => width));
  const rows = entries.map((entry, index) =>
    moved(entryItems(entry, k, pitch, picture), 0, index * pitch * k),
  );
  const width = Math.max(
    ...entries.map(({ label }) => (picture + labelGap) * k + labelWidth(label, k)),
  );
  const list: Flow = { width, height: entries.length * pitch * k, items: rows.flat() };
  if (!heading) return list;
  const style = { size: 13 * k, lineHeight: headingPitch * k };
  const run = { text: heading, weight: 600, token: 'text' } as const;
  const above = paragraph([run], Math.max(width, measureText(heading, 13 * k, 600) + 1), style);
  return stacked([above, list], 0);
}

/** Entries side by side, in as many rows as it takes. */
function rowsFlow(entries: readonly LegendEntry[], width: number, k: number): Flow {
  const items: SheetItem[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const wide = entryWidth(entry, k);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += markPitch * k;
    }
    items.push(...moved(entryItems(entry, k, markPitch, entry.width, 'muted'), x, y));
    x += wide + entryGap * k;
  }
  return { width, height: entries.length > 0 ? y + markPitch * k : 0, items };
}

/** A line across. */
export const ruleFlow = (width: number, k: number): Flow => ({
  width,
  height: k,
  items: [
    { kind: 'line', from: [0, k / 2], to: [width, k / 2], stroke: 'hairline', strokeWidth: k },
  ],
});

/** Kinds and statuses as columns, as many side by side as fit; the marks under a rule. */
export function legendInColumns(rows: LegendRows, width: number, k: number): Flow {
  // "Ongoing" alone tells nothing apart; any other status alone is all that is drawn.
  const states = rows.statuses.length > 1 ? rows.statuses : told(rows);
  const columns = [
    columnFlow(words.kinds, rows.kinds, k),
    columnFlow(words.statuses, states, k),
  ].filter(({ height }) => height > 0);
  const needed = columns.reduce(
    (sum, column) => sum + column.width + columnGap * k,
    -columnGap * k,
  );
  const pitch = columns.length > 1 ? width / columns.length : 0;
  const isBeside = needed <= width;
  const even = columns.every((column) => column.width <= pitch - 8 * k);
  let x = 0;
  const items = columns.flatMap((column, index) => {
    const left = even ? index * pitch : x;
    x += column.width + columnGap * k;
    return moved(column.items, left, 0);
  });
  const head: Flow = isBeside
    ? { width, height: Math.max(0, ...columns.map(({ height }) => height)), items }
    : stacked(columns, 10 * k);
  const marks = rowsFlow(rows.marks, width, k);
  return stacked([head, ruleFlow(width, k), marks], 10 * k);
}

/** Kinds and what is not simply ongoing, in one column. */
export const legendInOneColumn = (rows: LegendRows, k: number): Flow =>
  columnFlow(null, [...rows.kinds, ...told(rows)], k, cardPitch);

/** The same with the marks under it. */
export const legendWithMarks = (rows: LegendRows, width: number, k: number): Flow =>
  stacked([legendInOneColumn(rows, k), rowsFlow(rows.marks, width, k)], 8 * k);

/** For little height: everything side by side. */
export const legendInRows = (rows: LegendRows, width: number, k: number): Flow =>
  rowsFlow([...rows.kinds, ...told(rows), ...rows.marks], width, k);

/** Without headings, "ongoing" is what needs no word. */
const told = ({ statuses: all }: LegendRows): LegendEntry[] =>
  all.filter(({ label }) => label !== statuses.ongoing.name);
