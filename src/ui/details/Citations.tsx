// Where does the source say so? Each passage with its words and a link that opens it there.
import type { Citation, Source } from '../../dataset/types';
import { citationLink } from '../../model/citationLink';
import { isRightToLeft, pickText } from '../../scene/text';
import { capitalised } from '../../scene/words/dates';
import { details as detailsWords } from '../../scene/words/details';
import { sourceName } from '../../scene/words/names';
import { DatasetText } from '../DatasetText';
import { useEntente } from '../store/useEntente';

/** A square with an arrow out of it: opens elsewhere. */
const OutIcon = () => (
  <svg className="out-icon" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d="M5 2H2v8h8V7M7 1.5h3.5V5M10.3 1.7 5.5 6.5" />
  </svg>
);

function Passage({ citation, source }: { citation: Citation; source: Source | undefined }) {
  const { network, language } = useEntente();
  const passage = source?.passages.find(({ id }) => id === citation.passage);
  const label = passage ? capitalised(pickText(passage.label, language).text) : citation.passage;
  const href = source ? citationLink(source.url, citation.locator) : null;
  if (!href) return <bdi>{label}</bdi>;
  const name = sourceName(citation.source, network, language);
  return (
    <a className="citation-link" href={href} target="_blank" rel="noopener noreferrer">
      <bdi>{label}</bdi>
      <span className="sr-only">{detailsWords.opensSource(name)}</span>
      <OutIcon />
    </a>
  );
}

/** The locator in quotes, for whoever has no browser that finds the passage. */
export function CitationEntry({ citation }: { citation: Citation }) {
  const { network } = useEntente();
  const { sources } = network.prepared.dataset;
  const source = sources.find(({ id }) => id === citation.source);
  const { exact } = citation.locator;
  return (
    <>
      {sources.length > 1 && source && (
        <>
          <DatasetText text={source.publisher} />
          {', '}
        </>
      )}
      <Passage citation={citation} source={source} />{' '}
      <span className="citation-words">
        {detailsWords.at}{' '}
        <bdi lang={source?.language} dir={isRightToLeft(exact) ? 'rtl' : 'ltr'}>
          {detailsWords.quoted(exact)}
        </bdi>
      </span>
    </>
  );
}
