// How is a table read and saved? Sortable columns, a way to the map in each row, a file of it all.
import { useId, useState } from 'react';
import { csvOf } from '../../model/csv';
import { isRightToLeft } from '../../scene/text';
import { tables as tablesWords } from '../../scene/words/tables';
import type { Sorting } from '../../view/view';
import { saveFile } from '../saveFile';
import { selectedTies } from '../selectedTies';
import { useEntente } from '../store/useEntente';
import { SortButton } from './SortButton';
import { nextSorting, type Row, sorted, type Table, valuesOf } from './table';

const rowsAtFirst = 200;

function Cells({ row, table }: { row: Row; table: Table }) {
  const visible = table.columns.filter(({ isFileOnly }) => !isFileOnly);
  return visible.map(({ key }, index) => {
    const value = row.cells[key] ?? '';
    if (typeof value === 'number')
      return (
        <td key={key} className="number">
          {value}
        </td>
      );
    const text = <bdi dir={isRightToLeft(value) ? 'rtl' : 'ltr'}>{value}</bdi>;
    return index === 0 ? (
      <th key={key} scope="row" data-column={key}>
        {text}
      </th>
    ) : (
      <td key={key} data-column={key}>
        {text}
      </td>
    );
  });
}

function MapButton({ row }: { row: Row }) {
  const { dispatch } = useEntente();
  return (
    <button
      type="button"
      className="quiet-button"
      aria-label={tablesWords.showOnMapOf(row.name)}
      onClick={() => {
        dispatch({ type: 'select', selection: row.selection });
        dispatch({ type: 'tab', tab: 'map' });
      }}
    >
      {tablesWords.showOnMap}
    </button>
  );
}

function Head(props: { table: Table; sorting: Sorting | null; onSort: (column: string) => void }) {
  const { table, sorting, onSort } = props;
  const directionOf = (key: string) => {
    if (sorting?.column !== key) return 'none';
    return sorting.isDescending ? 'descending' : 'ascending';
  };
  return (
    <thead>
      <tr>
        {table.columns
          .filter(({ isFileOnly }) => !isFileOnly)
          .map(({ key, name }) => (
            <th key={key} scope="col" aria-sort={directionOf(key)}>
              <SortButton name={name} direction={directionOf(key)} onSort={() => onSort(key)} />
            </th>
          ))}
        <th scope="col">
          <span className="sr-only">{tablesWords.columns.action}</span>
        </th>
      </tr>
    </thead>
  );
}

function DownloadButton({ table, rows }: { table: Table; rows: readonly Row[] }) {
  const { network, step } = useEntente();
  const { id } = network.prepared.dataset;
  const parts = [id, table.key, ...(table.isOfDate ? [tablesWords.dateInFileName(step.key)] : [])];
  const save = () =>
    saveFile(`${parts.join('-')}.csv`, csvOf(valuesOf(table, rows)), 'text/csv;charset=utf-8');
  return (
    <button
      type="button"
      className="button"
      aria-label={tablesWords.downloadOf(tablesWords.names[table.key])}
      onClick={save}
    >
      {tablesWords.download}
    </button>
  );
}

/** How a table is sorted, and a press on the name of a column. */
function useSorting({ key }: Table) {
  const { view, dispatch } = useEntente();
  const { [key]: sorting = null, ...others } = view.sorting;
  const onSort = (column: string) => {
    const next = nextSorting(sorting, column);
    dispatch({ type: 'sorting', sorting: next ? { ...others, [key]: next } : others });
  };
  return { sorting, onSort };
}

/** Whether a row is what is selected, or a tie of the selected pair or actor. */
function useIsSelected(): (row: Row) => boolean {
  const { network, view } = useEntente();
  const { selection } = view;
  const ties = new Set(selectedTies(network, selection));
  const actor = selection?.kind === 'actor' ? network.rootOf(selection.id) : null;
  return ({ selection: { kind, id } }) => {
    if (kind === 'tie') return ties.has(id);
    return kind === 'actor' ? id === actor : selection?.kind === kind && selection.id === id;
  };
}

export function DataTable({ table }: { table: Table }) {
  const { sorting, onSort } = useSorting(table);
  const isSelected = useIsSelected();
  const [limit, setLimit] = useState(rowsAtFirst);
  const captionId = useId();
  const rows = sorted(table.rows, sorting);
  const left = rows.length - limit;
  return (
    <div className="data-table" data-table={table.key}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section className="table-box" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId}>
            <span>{table.caption}</span>
          </caption>
          <Head table={table} sorting={sorting} onSort={onSort} />
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <tr key={row.selection.id} aria-current={isSelected(row) || undefined}>
                <Cells row={row} table={table} />
                <td>
                  <MapButton row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="table-tools">
        {left > 0 && (
          <button type="button" className="button" onClick={() => setLimit(limit + rowsAtFirst)}>
            {tablesWords.more(Math.min(left, rowsAtFirst))}
          </button>
        )}
        <DownloadButton table={table} rows={rows} />
      </div>
    </div>
  );
}
