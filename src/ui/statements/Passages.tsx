// Where does the source say so? A link to each passage, that opens it there, with its words.
import type { Citation } from '../../dataset/types';
import { citationLink } from '../../model/citationLink';
import { passageName } from '../../scene/words/ends';
import { useLanguage, useSelected } from '../store/useEntente';

function Passage({ citation }: { citation: Citation }) {
  const network = useSelected((state) => state.network);
  const language = useLanguage();
  const { sources } = network.prepared.dataset;
  const source = sources.find(({ id }) => id === citation.source);
  const name = passageName(citation, network, language);
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
