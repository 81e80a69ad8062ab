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

export interface Facets {
  types: Map<TieType, number>;
  statuses: Map<TieStatus, number>;
  /** By drawn actor. */
  actors: Map<string, number>;
  /** Ties that stand whoever asserts them. */
  asserted: Set<string>;
}

const add = <Key>(counts: Map<Key, number>, key: Key) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

export function facetsOf({ network, step, snapshot, view }: Counted): Facets {
  const shown = { snapshot, ties: shownTies(network, snapshot, view.focus) };
  const without = (facet: keyof Filters) => {
    // Most filters are not set: then what is shown already is what there is.
    if (view.filters[facet] === null) return shown;
    const wider = snapshotAt(network, step.instant, { ...view.filters, [facet]: null });
    return { snapshot: wider, ties: shownTies(network, wider, view.focus) };
  };
  const facets: Facets = {
    ...{ types: new Map(), statuses: new Map(), actors: new Map() },
    asserted: new Set(without('asserters').ties),
  };
  for (const id of without('types').ties) {
    const tie = network.ties.get(id);
    if (tie) add(facets.types, tie.type);
  }
  const ofAnyStatus = without('statuses');
  for (const id of ofAnyStatus.ties) {
    const standing = ofAnyStatus.snapshot.get(id);
    if (standing) add(facets.statuses, standing.status);
  }
  for (const id of without('actors').ties)
    for (const actor of network.ends.get(id)?.actors ?? []) add(facets.actors, actor);
  return facets;
}

/** The filter after one entry is ticked or not; `null` once all are ticked. */
export function toggled<Key>(chosen: Key[] | null, all: readonly Key[], key: Key): Key[] | null {
  const now = chosen ?? all;
  const next = all.filter((each) => (each === key ? !now.includes(key) : now.includes(each)));
  return next.length === all.length ? null : next;
}
