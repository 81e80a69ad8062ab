// What of the address was not understood? Said once, and nothing of it is used.
import { useEffect, useState } from 'react';
import { words } from '../../scene/words/words';
import type { Ignored } from '../../view/query';
import { useStore } from '../store/useEntente';
import { followAddress } from './addressBar';
import './address.css';

/** Longer names are cut: a hostile address does not fill the page. */
const longestName = 24;

export function AddressNotice() {
  const store = useStore();
  const [ignored, setIgnored] = useState<Ignored[]>([]);
  useEffect(() => followAddress(store, window, setIgnored), [store]);
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
