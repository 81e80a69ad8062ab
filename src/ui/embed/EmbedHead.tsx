// What does the map in an article say first? Its title, as of when, and whose word it is.
import { distinctSources } from '../../scene/distinctSources';
import { dateInWords } from '../../scene/words/dates';
import { sourceName } from '../../scene/words/names';
import { sheet } from '../../scene/words/sheet';
import { words } from '../../scene/words/words';
import { DatasetText } from '../DatasetText';
import { useLanguage, useSelected } from '../store/useEntente';

/** More than this many sources are counted, not named. */
const namedSources = 1;

function Sources() {
  const network = useSelected((state) => state.network);
  const language = useLanguage();
  const sources = distinctSources(network.prepared.dataset);
  const named = sources.slice(0, namedSources);
  const rest = sources.length - named.length;
  return (
    <>
      {`${sources.length > 1 ? words.page.sources : words.page.source}: `}
      {named.map(({ id, url }) => (
        <a key={id} href={url} target="_blank" rel="noopener">
          <bdi>{sourceName(id, network, language)}</bdi>
        </a>
      ))}
      {rest > 0 && sheet.moreSources(rest)}
    </>
  );
}

export function EmbedHead() {
  const { dataset, dates } = useSelected((state) => state.network.prepared);
  const asOf = dates[dataset.asOf];
  return (
    <header className="embed-head">
      <h1 id="title">
        <DatasetText text={dataset.title} />
      </h1>
      <p className="sr-only" id="summary">
        <DatasetText text={dataset.summary} />
      </p>
      <p className="embed-provenance">
        <strong>{words.page.asOf(asOf ? dateInWords(asOf) : dataset.asOf)}</strong>
        {' · '}
        <Sources />
      </p>
    </header>
  );
}
