// Whose borders does the map in an article show, under which terms, and where is all of it?
import { useEffect, useState } from 'react';
import { pickText } from '../../scene/text';
import { embed } from '../../scene/words/embed';
import { words } from '../../scene/words/words';
import { isInWordPress } from '../../view/messages/otherHosts';
import { writeQuery } from '../../view/query';
import { openingView } from '../../view/view';
import { DatasetText } from '../DatasetText';
import { Emblem } from '../icons';
import type { State } from '../store/state';
import { useEntente, useLanguage, useSelected } from '../store/useEntente';

/** The page of what is shown; the built link leads to how it opens. */
function usePageQuery(): string {
  const { network, steps, view }: State = useEntente();
  const query = writeQuery(view, openingView(network, steps));
  return query && `?${query}`;
}

/** WordPress opens no link out of a frame: there the source's address can be read and copied. */
function CopiedAddress() {
  const url = useSelected((state) => state.network.prepared.dataset.sources[0]?.url);
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => setNeeded(isInWordPress(window.location.hash)), []);
  return isNeeded && url && <span className="embed-address">{embed.sourceAddress(url)}</span>;
}

/** @param home the site's page of the dataset, relative to this one */
export function EmbedFoot({ home }: { home: string }) {
  const dataset = useSelected((state) => state.network.prepared.dataset);
  const language = useLanguage();
  const title = pickText(dataset.title, language).text;
  return (
    <footer className="embed-foot">
      <p>
        {`${words.page.worldview}: `}
        <DatasetText text={dataset.worldview} /> <CopiedAddress />
        <noscript>{embed.noScript}</noscript>
      </p>
      <a
        href={home + usePageQuery()}
        target="_blank"
        rel="noopener"
        aria-label={embed.openOf(title)}
      >
        <Emblem />
        {embed.open}
      </a>
    </footer>
  );
}
