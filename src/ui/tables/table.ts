// What is a table, before anybody draws or saves it? Columns and rows of plain values.
import type { TableKey } from '../../view/tableColumns';
import type { Selection, Sorting } from '../../view/view';

type Value = string | number;

interface Column {
  key: string;
  name: string;
  /** Only in the file: too long for the page, or of use to machines alone. */
  isFileOnly?: boolean;
}

export interface Row {
  selection: Selection;
  /** What the row is about, for the name of its button. */
  name: string;
  /** By column key, as read. */
  cells: Record<string, Value>;
  /** By column key, where reading order is not sorting order: dates by their bounds. */
  order: Record<string, number>;
}

export interface Table {
  key: TableKey;
  caption: string;
  /** Whether the rows are those of the date shown. */
  isOfDate: boolean;
  columns: Column[];
  rows: Row[];
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(one: Row, other: Row, column: string): number {
  const [a, b] = [one, other].map((row) => row.order[column] ?? row.cells[column] ?? '');
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a - b;
  return collator.compare(String(a), String(b));
}

/** Rows that compare equal keep their order; no sorting is the dataset's order. */
export function sorted(rows: readonly Row[], sorting: Sorting | null): Row[] {
  if (!sorting) return [...rows];
  const sign = sorting.isDescending ? -1 : 1;
  return rows.toSorted((one, other) => sign * compare(one, other, sorting.column));
}

/** Up, down, and back to the dataset's order. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, isDescending: false };
  return sorting.isDescending ? null : { column, isDescending: true };
}

/** Header and rows as they are saved. */
export const valuesOf = ({ columns }: Table, rows: readonly Row[]): Value[][] => [
  columns.map(({ name }) => name),
  ...rows.map(({ cells }) => columns.map(({ key }) => cells[key] ?? '')),
];
