// Only what somebody says, only ties of somebody: the two filters with too many entries for rows.
import { useMemo } from 'react';
import { type Asserter, assertersIn, assertersOf } from '../../model/asserters';
import { actorName, sourceName } from '../../scene/words/names';
import { actorsByDegree } from '../../view/view';
import { useEntente } from '../store/useEntente';
import { FilterSelect } from './FilterSelect';
import type { Facets } from './facets';

function AsserterOption({ asserter }: { asserter: Asserter }) {
  const { network, language, words } = useEntente();
  const { id, kind, root, count } = asserter;
  const name =
    kind === 'source' ? sourceName(id, network, language) : actorName(id, network, language);
  const asked = asserter.isRootOfOthers ? words.legend.anyoneFrom(name) : name;
  const indent = id === root ? '' : '\u2003';
  return (
    <option value={id} dir="auto">
      {indent + words.legend.option(asked, count)}
    </option>
  );
}

export function AsserterFilter({ facets }: { facets: Facets }) {
  const { network, view, dispatch, words } = useEntente();
  const known = useMemo(() => assertersIn(network), [network]);
  const asserters = assertersOf(network, known, facets.asserted);
  const groups = [
    { label: words.legend.sources, entries: asserters.filter(({ kind }) => kind === 'source') },
    { label: words.legend.actors, entries: asserters.filter(({ kind }) => kind === 'actor') },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <FilterSelect
      label={words.legend.saidBy}
      everything={words.legend.anyone}
      several={words.legend.several}
      chosen={view.filters.asserters}
      onChoose={(chosen) => dispatch({ type: 'filter', filters: { asserters: chosen } })}
    >
      {groups.map(({ label, entries }) => (
        <optgroup key={label} label={label}>
          {entries.map((asserter) => (
            <AsserterOption key={asserter.id} asserter={asserter} />
          ))}
        </optgroup>
      ))}
    </FilterSelect>
  );
}

export function ActorFilter({ facets }: { facets: Facets }) {
  const { network, view, language, dispatch, words } = useEntente();
  return (
    <FilterSelect
      label={words.legend.actor}
      everything={words.legend.anyActor}
      several={words.legend.several}
      chosen={view.filters.actors}
      onChoose={(chosen) => dispatch({ type: 'filter', filters: { actors: chosen } })}
    >
      {actorsByDegree(network).map((id) => (
        <option key={id} value={id} dir="auto">
          {words.legend.option(actorName(id, network, language), facets.actors.get(id) ?? 0)}
        </option>
      ))}
    </FilterSelect>
  );
}
