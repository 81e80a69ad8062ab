// What does each form mean, and which are shown? The legend is the filter.
import { useId, useMemo } from 'react';
import { legendOf } from '../../scene/legend';
import { shownTies } from '../../scene/shownTies';
import { useEntente } from '../store/useEntente';
import { deferred } from '../views/deferred';
import { FilterRows } from './FilterRows';
import { formFacetsOf } from './facets';
import { LegendHead } from './LegendHead';
import './legend.css';
import { HowToRead, SymbolKey } from './SymbolKey';
import { WhoFilters } from './WhoFilters';

/** Only where there is a choice, and then with its row kept free from the start. */
const LanguagePart = deferred(
  () => import('./LanguageSelect').then((module) => module.LanguageSelect),
  <div className="legend-select" />,
);

export function LegendPanel() {
  const { network, snapshot, step, view, dispatch, words } = useEntente();
  const { filters, focus } = view;
  const headingId = useId();
  const legend = useMemo(() => legendOf(network, snapshot), [network, snapshot]);
  const ties = useMemo(() => shownTies(network, snapshot, focus), [network, snapshot, focus]);
  const facets = useMemo(
    () => formFacetsOf({ network, step, snapshot, view: { filters, focus } }),
    [network, step, snapshot, filters, focus],
  );
  return (
    <section className="legend" data-legend aria-labelledby={headingId}>
      <LegendHead ties={ties} headingId={headingId} />
      <FilterRows
        title={words.legend.kinds}
        rows={legend.types}
        vocabulary={words.vocabulary.types}
        counts={facets.types}
        chosen={filters.types}
        onChoose={(types) => dispatch({ type: 'filter', filters: { types } })}
      />
      <FilterRows
        title={words.legend.statuses}
        rows={legend.statuses}
        vocabulary={words.vocabulary.statuses}
        counts={facets.statuses}
        chosen={filters.statuses}
        onChoose={(statuses) => dispatch({ type: 'filter', filters: { statuses } })}
      />
      <div className="legend-selects">
        <WhoFilters />
        {Object.keys(network.prepared.languages).length > 1 && <LanguagePart />}
      </div>
      <SymbolKey legend={legend} />
      <HowToRead legend={legend} />
    </section>
  );
}
