// How many ties would each entry of a filter show? Counts under all filters but its own.
import type { TieStatus, TieType } from '../../dataset/types';
import type { Filters } from '../../model/filter';
import { snapshotAt } from '../../model/snapshot';
import { shownTies } from '../../scene/shownTies';
import type { View } from '../../view/view';
import type { State } from '../store/state';

/** What counts depend on; the selection and the camera are not among it. */
type Counted = Pick<State, 'network' | 'step' | 'snapshot'> & {
  view: Pick<View, 'filters' | 'focus'>;
};

const add = <Key>(counts: Map<Key, number>, key: Key) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

/** What is shown without one of the filters. */
function without({ network, step, snapshot, view }: Counted, facet: keyof Filters) {
  // Most filters are not set: then what is shown already is what there is.
  const wider =
    view.filters[facet] === null
      ? snapshot
      : snapshotAt(network, step.instant, { ...view.filters, [facet]: null });
  return { snapshot: wider, ties: shownTies(network, wider, view.focus) };
}

export interface FormFacets {
  types: Map<TieType, number>;
  statuses: Map<TieStatus, number>;
}

export function formFacetsOf(counted: Counted): FormFacets {
  const facets: FormFacets = { types: new Map(), statuses: new Map() };
  for (const id of without(counted, 'types').ties) {
    const tie = counted.network.ties.get(id);
    if (tie) add(facets.types, tie.type);
  }
  const ofAnyStatus = without(counted, 'statuses');
  for (const id of ofAnyStatus.ties) {
    const standing = ofAnyStatus.snapshot.get(id);
    if (standing) add(facets.statuses, standing.status);
  }
  return facets;
}

/** Ties of each drawn actor. */
export function actorFacetOf(counted: Counted): Map<string, number> {
  const actors = new Map<string, number>();
  for (const id of without(counted, 'actors').ties)
    for (const actor of counted.network.ends.get(id)?.actors ?? []) add(actors, actor);
  return actors;
}

/** Ties that stand whoever asserts them. */
export const assertedOf = (counted: Counted): string[] => without(counted, 'asserters').ties;

/** The filter after one entry is ticked or not; `null` once all are ticked. */
export function toggled<Key>(chosen: Key[] | null, all: readonly Key[], key: Key): Key[] | null {
  const now = chosen ?? all;
  const next = all.filter((each) => (each === key ? !now.includes(key) : now.includes(each)));
  return next.length === all.length ? null : next;
}
