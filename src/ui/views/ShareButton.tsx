// How does a reader pass on what is on the screen? As a link to exactly this view.
import { useEffect, useState } from 'react';
import { words } from '../../scene/words/words';
import { Icon } from '../icons';
import { useOpening } from '../problems/useOpening';
import { useStore } from '../store/useEntente';

const saidFor = 3000;

const loadShare = () => import('./shareView');

function useShare() {
  const store = useStore();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const away = setTimeout(() => setSaid(''), saidFor);
    return () => clearTimeout(away);
  }, [said]);
  const share = async () => {
    const { shareView } = await loadShare();
    setSaid(await shareView(store.getState()));
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
        onPointerEnter={loadShare}
        onFocus={loadShare}
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
