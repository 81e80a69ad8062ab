// How does a reader pass on what is on the screen? As a link to exactly this view.
import { useEffect, useState } from 'react';
import { words } from '../../scene/words/words';
import { openingView } from '../../view/view';
import { Icon } from '../icons';
import { useOpening } from '../problems/useOpening';
import { useStore } from '../store/useEntente';

const saidFor = 3000;

const loadQuery = () => import('../../view/query');

/** The share sheet is what phones have; elsewhere a link is pasted. */
const hasSheet = (): boolean =>
  'share' in navigator && window.matchMedia('(pointer: coarse)').matches;

function useShare() {
  const store = useStore();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const away = setTimeout(() => setSaid(''), saidFor);
    return () => clearTimeout(away);
  }, [said]);
  const share = async () => {
    const { network, steps, view } = store.getState();
    const { writeQuery } = await loadQuery();
    const url = new URL(window.location.href);
    url.search = writeQuery(view, openingView(network, steps));
    url.hash = '';
    if (hasSheet()) {
      // Closing the sheet is no failure.
      await navigator.share({ title: document.title, url: url.href }).catch(() => {});
      return;
    }
    const { copied, failed } = words.page.share;
    // Where the page is not served securely there is no clipboard at all.
    const copy = async () => navigator.clipboard.writeText(url.href);
    setSaid(
      await copy().then(
        () => copied,
        () => failed,
      ),
    );
  };
  return { said, share };
}

export function ShareButton() {
  const { said, share } = useShare();
  const { home } = useOpening();
  // A link cannot carry a file that is on the reader's own device.
  if (home) return null;
  return (
    <div className="share">
      <button
        type="button"
        className="tool share-button"
        onPointerEnter={loadQuery}
        onFocus={loadQuery}
        onClick={share}
      >
        <Icon of="share" />
        <span className="tool-name">{words.page.share.name}</span>
      </button>
      <span role="status" className="share-said">
        {said}
      </span>
    </div>
  );
}
