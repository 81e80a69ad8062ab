// How does a component read the page's state? `useEntente()` for all of it, `useSelected` for a part.
import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Words, words } from '../../scene/words/words';
import type { Action } from '../../view/reduce';
import type { State } from './state';
import type { Store } from './store';

const StoreContext = createContext<Store | null>(null);
export const StoreProvider = StoreContext.Provider;

export interface Entente extends State {
  words: Words;
  dispatch: (action: Action) => void;
}

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useEntente needs a StoreProvider above it.');
  return store;
}

/**
 * One part of the state; the component renders again only when that part is another value.
 * `select` returns something that the state holds, never a new object.
 */
export function useSelected<Part>(select: (state: State) => Part): Part {
  const store = useStore();
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

export const useDispatch = (): Store['dispatch'] => useStore().dispatch;

const whole = (state: State): State => state;

/** In which language the dataset's texts are shown. */
export const useLanguage = (): string => useSelected(({ language }) => language);

/** All of the state, the catalogue of strings, and the way to change the view. */
export function useEntente(): Entente {
  return { ...useSelected(whole), words, dispatch: useDispatch() };
}
