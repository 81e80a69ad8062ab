// What is this page about? Its finding, its summary, as of when, and from which source.
import { useEffect } from 'react';
import type { Dataset, Source } from '../dataset/types';
import { distinctSources } from '../scene/distinctSources';
import { pickText } from '../scene/text';
import { dateInWords } from '../scene/words/dates';
import { words } from '../scene/words/words';
import { DatasetText } from './DatasetText';
import { Emblem } from './icons';
import { useOpening } from './problems/useOpening';
import { SaveButton } from './save/SaveButton';
import { ShareButton } from './share/ShareButton';
import { useLanguage, useSelected } from './store/useEntente';
import { ThemeChoice } from './ThemeChoice';
import { deferred } from './views/deferred';

/** Fetched once a file is shown. */
const OpenedNote = deferred(() =>
  import('./problems/OpenedNote').then((module) => module.OpenedNote),
);

/** More than this many sources are counted, not listed. */
const namedSources = 2;
/** Longer titles than three lines of the rail are set smaller there. */
const shortTitle = 62;

function SourceLink({ source }: { source: Source }) {
  return (
    <a href={source.url} rel="noopener">
      <DatasetText text={source.publisher} />
      {source.agency && (
        <>
          {' ('}
          <DatasetText text={source.agency} />)
        </>
      )}
    </a>
  );
}

function Sources({ dataset }: { dataset: Dataset }) {
  const sources = distinctSources(dataset);
  const rest = sources.length - namedSources;
  return (
    <span className="sources">
      {`${sources.length > 1 ? words.page.sources : words.page.source}: `}
      {sources.slice(0, namedSources).map((source, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceLink source={source} />
        </span>
      ))}
      {rest > 0 && ` ${words.page.moreSources(rest)}`}
    </span>
  );
}

export function PageHead() {
  const { dataset, dates } = useSelected((state) => state.network.prepared);
  const language = useLanguage();
  const asOf = dates[dataset.asOf];
  const title = pickText(dataset.title, language).text;
  const { home } = useOpening();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <header className="head">
      <div className="masthead">
        <p className="wordmark">
          <Emblem />
          {words.page.name}
        </p>
        <ShareButton />
        <SaveButton />
        <ThemeChoice />
      </div>
      {home && <OpenedNote />}
      <h1 id="title" data-length={title.length > shortTitle ? 'long' : 'short'}>
        <DatasetText text={dataset.title} />
      </h1>
      <p className="summary" id="summary">
        <DatasetText text={dataset.summary} />
      </p>
      <p className="provenance">
        <strong>{words.page.asOf(asOf ? dateInWords(asOf) : dataset.asOf)}</strong>
        <Sources dataset={dataset} />
      </p>
    </header>
  );
}
