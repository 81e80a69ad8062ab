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

/** Asked both ways: a query says nothing of what a view has not, such as a selection. */
const isAlike = (one: View, other: View): boolean =>
  writeQuery(one, other) === '' && writeQuery(other, one) === '';

/** Where the reader looks is no place to go back to; what the reader looks at is. */
const isSamePlace = (one: View, other: View): boolean =>
  one.instant === other.instant &&
  one.selection === other.selection &&
  one.focus === other.focus &&
  one.filters === other.filters &&
  one.tab === other.tab &&
  one.projection === other.projection;

/**
 * Restores the view that the address asks for and keeps the two alike from then on; a plain address
 * asks for nothing. A dataset that was opened from a file has no address of its own, so the address
 * then stays as it is.
 *
 * @param onIgnored told of each parameter that was not understood
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
  let written = opening;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const restore = () => {
    if (store.getState().network !== network) return;
    const { view, ignored } = readQuery(address.location.search, { network, steps, opening });
    written = view;
    if (!isAlike(view, store.getState().view)) store.dispatch({ type: 'restore', view });
    if (ignored.length) onIgnored(ignored);
  };
  const write = () => {
    const { view, network: shown } = store.getState();
    if (shown !== network || view === written) return;
    const query = writeQuery(view, opening);
    const url = `${address.location.pathname}${query ? `?${query}` : ''}${address.location.hash}`;
    const entry = isSamePlace(view, written) ? 'replaceState' : 'pushState';
    written = view;
    address.history[entry](null, '', url);
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
