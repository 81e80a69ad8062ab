// How does a test put a panel on the page? Inside a store of an invented world.
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { PreparedDataset } from '../../src/dataset/prepared';
import { storeOf } from '../../src/ui/store/store';
import { StoreProvider } from '../../src/ui/store/useEntente';
import type { Action } from '../../src/view/reduce';

/** The store, to look at what a press did, and a reader who presses. */
export function renderInStore(panel: ReactElement, world: PreparedDataset, actions: Action[] = []) {
  const store = storeOf(world);
  for (const action of actions) store.dispatch(action);
  const user = userEvent.setup();
  const { container } = render(<StoreProvider value={store}>{panel}</StoreProvider>);
  return { store, user, container };
}
