// How does a reader pass on what is on the screen, and a publisher put it into a page of their own?
import { useMemo, useState } from 'react';
import { share } from '../../scene/words/share';
import { permalinkTo, queryOf } from '../address/permalink';
import { Dialog } from '../dialog/Dialog';
import { useOpening } from '../problems/useOpening';
import type { State } from '../store/state';
import { useStore } from '../store/useEntente';
import { EmbedPart } from './EmbedPart';
import { LinkPart } from './LinkPart';
import { SaveDataset } from './SaveDataset';
import { useEmbeds } from './useEmbeds';
import './share.css';

interface Props {
  onClose: () => void;
}

/** What is on the reader's own device has no address to pass on, but the file can be. */
function UnpublishedDialog({
  state,
  file,
  onClose,
}: Props & { state: State; file: string | null }) {
  return (
    <Dialog title={share.title} className="share-dialog share-short" onClose={onClose}>
      <div className="share-note">
        <p>{share.onlyHere(file)}</p>
        <SaveDataset dataset={state.network.prepared.dataset} />
        <p className="field-note">{share.needsSite}</p>
      </div>
    </Dialog>
  );
}

function PublishedDialog({ state, page, onClose }: Props & { state: State; page: string }) {
  const query = queryOf(state);
  const embeds = useEmbeds(page, state.network.prepared.dataset.id);
  const subject = useMemo(
    () => (embeds ? { state, query, page, embeds } : null),
    [state, query, page, embeds],
  );
  const className = embeds === null ? 'share-dialog share-short' : 'share-dialog';
  return (
    <Dialog title={share.title} className={className} onClose={onClose}>
      <LinkPart link={permalinkTo(query) ?? page} />
      {subject && <EmbedPart subject={subject} />}
      {embeds === null && <p className="share-note field-note">{share.noEmbeds}</p>}
    </Dialog>
  );
}

export function ShareDialog({ onClose }: Props) {
  const store = useStore();
  const { home, shownFile } = useOpening();
  // The page may go on behind the dialog; what was there when it opened is what is shared.
  const [state] = useState(() => store.getState());
  const page = home ? null : permalinkTo('');
  if (page === null) return <UnpublishedDialog {...{ state, onClose }} file={shownFile} />;
  return <PublishedDialog {...{ state, page, onClose }} />;
}
