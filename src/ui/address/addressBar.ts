// How does the address follow the view, and the view the address? Settled changes become history entries.
import { type Ignored, readQuery, writeQuery } from '../../view/query';
import { openingView, type View } from '../../view/view';
import type { State } from '../store/state';
import type { Store } from '../store/store';

/** A drag or a run of key presses is one entry. */
const settledAfter = 350;

/** The part of the browser that is used; tests pass their own. */
export interface Address {
  location: Pick<Location, 'search' | 'pathname' | 'hash'>;
  history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Where the reader looks is no place to go back to; what the reader looks at is. */
const placeIn = (view: View, opening: View): string => {
  const { axis, camera, grouping, sorting, theme, language } = opening;
  return writeQuery({ ...view, axis, camera, grouping, sorting, theme, language }, opening);
};

/**
 * Restores the view that the address asks for and keeps the two alike from then on; a plain address
 * asks for nothing. A dataset that was opened from a file has no address of its own, so the address
 * then stays as it is.
 *
 * @param onIgnored told, for each address, of the parameters that were not understood
 * @param own the page's own dataset, as the address knows it
 * @returns a function that stops
 */
export function followAddress(
  store: Store,
  address: Address,
  onIgnored: (ignored: Ignored[]) => void,
  { network, steps }: Pick<State, 'network' | 'steps'> = store.getState(),
): () => void {
  const opening = openingView(network, steps);
  const isOwn = () => store.getState().network === network;
  let written = opening;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const restore = () => {
    // What has not settled has no entry to come back to.
    clearTimeout(timer);
    if (!isOwn()) return;
    const { view, ignored } = readQuery(address.location.search, { network, steps, opening });
    // The opening view leaves parts empty, so that only beside it an empty part counts as a change.
    if (writeQuery(view, opening) !== writeQuery(store.getState().view, opening))
      store.dispatch({ type: 'restore', view });
    clearTimeout(timer);
    written = view;
    onIgnored(ignored);
  };
  const write = () => {
    const { view } = store.getState();
    const query = writeQuery(view, opening);
    if (!isOwn() || query === writeQuery(written, opening)) return;
    const url = `${address.location.pathname}${query ? `?${query}` : ''}${address.location.hash}`;
    const isSamePlace = placeIn(view, opening) === placeIn(written, opening);
    written = view;
    address.history[isSamePlace ? 'replaceState' : 'pushState'](null, '', url);
  };
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(write, settledAfter);
  };

  if (address.location.search) restore();
  else settle();
  const unsubscribe = store.subscribe(settle);
  address.addEventListener('popstate', restore);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    address.removeEventListener('popstate', restore);
  };
}
