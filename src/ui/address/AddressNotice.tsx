// What of the address was not understood? Said once, and nothing of it is used.
import { useEffect, useState } from 'react';
import { words } from '../../scene/words/words';
import type { Ignored } from '../../view/query';
import type { Store } from '../store/store';
import { useStore } from '../store/useEntente';
import './address.css';

/** Longer names are cut: a hostile address does not fill the page. */
const longestName = 24;

/** Fetched at once for an address that asks for something, else with the first change. */
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
  if (window.location.search) start();
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
  if (ignored.length === 0) return null;
  const names = ignored.slice(0, 5).map(({ name }) => name.slice(0, longestName));
  return (
    <div className="address-notice" role="alert">
      <p>{words.page.ignoredParameters(names)}</p>
      <button type="button" onClick={() => setIgnored([])}>
        {words.page.dismiss}
      </button>
    </div>
  );
}
