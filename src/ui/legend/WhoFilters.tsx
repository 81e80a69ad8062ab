// Only what somebody says, only ties of somebody: the two filters with too many entries for rows.
import { memo, useMemo } from 'react';
import { type Asserter, assertersIn, assertersOf } from '../../model/asserters';
import { actorName, sourceName } from '../../scene/words/names';
import { words } from '../../scene/words/words';
import { actorsByDegree } from '../../view/view';
import { useResting } from '../map/useResting';
import type { State } from '../store/state';
import { useDispatch } from '../store/useEntente';
import { FilterSelect } from './FilterSelect';
import { actorFacetOf, assertedOf } from './facets';

interface Props {
  state: State;
}

function AsserterOption({ state, asserter }: Props & { asserter: Asserter }) {
  const { network, language } = state;
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

function AsserterFilter({ state }: Props) {
  const { network, view } = state;
  const dispatch = useDispatch();
  const known = useMemo(() => assertersIn(network), [network]);
  const asserters = assertersOf(network, known, assertedOf(state));
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
            <AsserterOption key={asserter.id} {...{ state, asserter }} />
          ))}
        </optgroup>
      ))}
    </FilterSelect>
  );
}

function ActorFilter({ state }: Props) {
  const { network, view, language } = state;
  const dispatch = useDispatch();
  const counts = actorFacetOf(state);
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
          {words.legend.option(actorName(id, network, language), counts.get(id) ?? 0)}
        </option>
      ))}
    </FilterSelect>
  );
}

/** What each entry counts can be read in no scrub: the lists are closed. */
export const WhoFilters = memo(function WhoFilters() {
  const state = useResting();
  return (
    <>
      <AsserterFilter state={state} />
      <ActorFilter state={state} />
    </>
  );
});
