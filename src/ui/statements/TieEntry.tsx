// How does one tie read on paper? The sentence; then what kind, since when, who says so and where.
import type { Tie } from '../../dataset/types';
import { details as detailsWords } from '../../scene/words/details';
import { periodInWords } from '../../scene/words/periods';
import { saidBy } from '../../scene/words/saidBy';
import { statements } from '../../scene/words/statements';
import { words } from '../../scene/words/words';
import { DatasetText } from '../DatasetText';
import { useLanguage, useSelected } from '../store/useEntente';
import { Passages } from './Passages';

export function TieEntry({ tie }: { tie: Tie }) {
  const network = useSelected((state) => state.network);
  const language = useLanguage();
  const { types, statuses } = words.vocabulary;
  const voices = tie.assertedBy.map((assertion) => saidBy(assertion, network, language));
  return (
    <li>
      <p className="statement">
        <DatasetText text={tie.sentence} />
      </p>
      <p className="evidence">
        {detailsWords.kind(types[tie.type].name, statuses[tie.status].name)}
        {'. '}
        {periodInWords(tie.period, tie.status, network.prepared.dates)} {`${statements.saidBy}: `}
        <bdi>{[...new Set(voices)].join('; ')}</bdi>
        {'. '}
        <Passages of={tie.citations} />.
      </p>
      {tie.note && (
        <p className="evidence">
          <DatasetText text={tie.note} />
        </p>
      )}
    </li>
  );
}
