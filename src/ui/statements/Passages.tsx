// Where does the source say so? A link to each passage, that opens it there, with its words.
import type { Citation } from '../../dataset/types';
import { citationLink } from '../../model/citationLink';
import { pickText } from '../../scene/text';
import { capitalised } from '../../scene/words/dates';
import { sourceName } from '../../scene/words/saidBy';
import { interfaceLanguage } from '../DatasetText';
import { useSelected } from '../store/useEntente';

function Passage({ citation }: { citation: Citation }) {
  const network = useSelected((state) => state.network);
  const { sources } = network.prepared.dataset;
  const source = sources.find(({ id }) => id === citation.source);
  const passage = source?.passages.find(({ id }) => id === citation.passage);
  const label = passage ? pickText(passage.label, interfaceLanguage).text : citation.passage;
  const name =
    sources.length > 1
      ? `${sourceName(citation.source, network, interfaceLanguage)}, ${label}`
      : capitalised(label);
  const href = source && citationLink(source.url, citation.locator);
  return href ? (
    <a href={href} rel="noopener">
      <bdi>{name}</bdi>
    </a>
  ) : (
    <bdi>{name}</bdi>
  );
}

export function Passages({ of }: { of: readonly Citation[] }) {
  return of.map((citation, index) => (
    <span key={JSON.stringify(citation)}>
      {index > 0 && '; '}
      <Passage citation={citation} />
    </span>
  ));
}
