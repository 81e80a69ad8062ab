// What stands on the map, as tables? Ties, actors and events under the same filters.
import { useMemo } from 'react';
import { shownTies } from '../../scene/shownTies';
import { tables as tablesWords } from '../../scene/words/tables';
import { useSelected } from '../store/useEntente';
import { LeftOut } from '../views/LeftOut';
import { actorTable } from './actorTable';
import { DataTable } from './DataTable';
import { eventTable } from './eventTable';
import './tables.css';
import { tieTable } from './tieTable';

export function TablesView() {
  const state = useSelected((whole) => whole);
  const { network, snapshot, step, language } = state;
  const { focus, filters } = state.view;
  // Selection and camera change no table.
  const tables = useMemo(() => {
    const ties = shownTies(network, snapshot, focus);
    return [tieTable(state, ties), actorTable(state, ties), eventTable(state)];
  }, [network, snapshot, step, focus, filters, language]);
  return (
    <section className="tables" data-tables aria-label={tablesWords.title}>
      <LeftOut />
      {tables.map((table) => (
        <DataTable key={table.key} table={table} />
      ))}
    </section>
  );
}
