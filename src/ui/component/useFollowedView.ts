// How do a program and its reader share one view? What the program sets is shown, the rest is told.
import { useEffect, useMemo, useRef } from 'react';
import { readQuery, writeQuery } from '../../view/query';
import { openingView, type Selection, type View } from '../../view/view';
import { type Store, storeOf } from '../store/store';
import type { GivenDataset } from './datasetOf';
import { preparedOf } from './datasetOf';

export interface Followed {
  dataset: GivenDataset;
  view?: string | View | undefined;
  theme: View['theme'];
  onSelect?: ((selection: Selection | null) => void) | undefined;
  onViewChange?: ((query: string, view: View) => void) | undefined;
}

const openingOf = (store: Store): View => {
  const { network, steps } = store.getState();
  return openingView(network, steps);
};

/** In words or as a value; the map is all there is, whatever tab an address names. */
function viewIn(store: Store, { view, theme }: Pick<Followed, 'view' | 'theme'>): View {
  const { network, steps } = store.getState();
  const opening = openingOf(store);
  const asked = typeof view === 'string' ? readQuery(view, { network, steps, opening }).view : view;
  return { ...(asked ?? opening), theme, tab: 'map' };
}

function opened(followed: Followed): Store {
  const store = storeOf(preparedOf(followed.dataset));
  store.dispatch({ type: 'restore', view: viewIn(store, followed) });
  return store;
}

/** One store per dataset. A new `view` or `theme` is shown; only the reader's own changes are told. */
export function useFollowedView(followed: Followed): Store {
  const { dataset, view, theme } = followed;
  const latest = useRef(followed);
  latest.current = followed;
  const store = useMemo(() => opened({ ...latest.current, dataset }), [dataset]);
  const told = useRef(store.getState().view);
  useEffect(() => {
    told.current = store.getState().view;
    return store.subscribe(() => {
      const { view: next } = store.getState();
      const before = told.current;
      if (next === before) return;
      told.current = next;
      const { onSelect, onViewChange } = latest.current;
      if (next.selection !== before.selection) onSelect?.(next.selection);
      const opening = openingOf(store);
      // Colours are a property of their own.
      onViewChange?.(writeQuery({ ...next, theme: opening.theme }, opening), next);
    });
  }, [store]);
  const shown = useRef({ store, view, theme });
  useEffect(() => {
    const before = shown.current;
    shown.current = { store, view, theme };
    if (before.store !== store || (before.view === view && before.theme === theme)) return;
    const next =
      before.view === view ? { ...store.getState().view, theme } : viewIn(store, { view, theme });
    told.current = next;
    store.dispatch({ type: 'restore', view: next });
  }, [store, view, theme]);
  return store;
}
