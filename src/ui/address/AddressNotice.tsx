// How does the page come to follow its address? When the address asks for something, or the view changes.
import { useEffect, useState } from 'react';
import type { Ignored } from '../../view/query';
import type { Store } from '../store/store';
import { useStore } from '../store/useEntente';
import { deferred } from '../views/deferred';

const IgnoredNotice = deferred(() =>
  import('./IgnoredNotice').then((module) => module.IgnoredNotice),
);

/**
 * Fetched at once for an address that asks for something, else with the first change. What would move
 * with the asked view waits meanwhile: the style sheet finds a mark on the root element.
 */
function followWhenNeeded(store: Store, onIgnored: (ignored: Ignored[]) => void): () => void {
  const own = store.getState();
  let stop = () => {};
  let isGone = false;
  const start = async () => {
    unsubscribe();
    const { followAddress } = await import('./addressBar');
    if (!isGone) stop = followAddress(store, window, onIgnored, own);
  };
  const unsubscribe = store.subscribe(() => {
    if (store.getState().view !== own.view) start();
  });
  if (window.location.search) {
    const { dataset } = document.documentElement;
    dataset.asked = '';
    start().finally(() => delete dataset.asked);
  }
  return () => {
    isGone = true;
    unsubscribe();
    stop();
  };
}

export function AddressNotice() {
  const store = useStore();
  const [ignored, setIgnored] = useState<Ignored[]>([]);
  useEffect(() => followWhenNeeded(store, setIgnored), [store]);
  return ignored.length > 0 && <IgnoredNotice ignored={ignored} onDismiss={() => setIgnored([])} />;
}
