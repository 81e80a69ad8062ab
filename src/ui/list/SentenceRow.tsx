// How does one tie read in a line? Its form, the sentence, and who says so; a press opens the details.
import type { Tie } from '../../dataset/types';
import { isWithinOne } from '../../model/network';
import { details as detailsWords } from '../../scene/words/details';
import { list as listWords } from '../../scene/words/list';
import { saidBy } from '../../scene/words/saidBy';
import { DatasetText } from '../DatasetText';
import { Swatch } from '../legend/Swatch';
import { tieSwatch } from '../legend/tieSwatch';
import { selectedTies } from '../selectedTies';
import { useEntente } from '../store/useEntente';

export const RowArrow = () => (
  <svg className="sentence-open" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d="M4.5 2.5 8 6l-3.5 3.5" />
  </svg>
);

export function SentenceRow({ tie }: { tie: Tie }) {
  const { network, snapshot, view, language, dispatch, words } = useEntente();
  const standing = snapshot.get(tie.id) ?? { status: tie.status, presence: 'certain' as const };
  const { types, statuses } = words.vocabulary;
  const kind = detailsWords.kind(types[tie.type].name, statuses[standing.status].name);
  const [first, ...others] = tie.assertedBy;
  const voice = first ? saidBy(first, network, language) : '';
  const voices = voice + (others.length ? listWords.moreVoices(others.length) : '');
  const isSelected = selectedTies(network, view.selection).includes(tie.id);
  return (
    <button
      type="button"
      className="sentence-row"
      data-tie={tie.id}
      aria-current={isSelected || undefined}
      onClick={() => dispatch({ type: 'select', selection: { kind: 'tie', id: tie.id } })}
    >
      <Swatch pieces={tieSwatch(tie, network, standing)} />
      <span className="sentence">
        <DatasetText text={tie.sentence} />
      </span>{' '}
      <span className="sentence-by">
        {listWords.line(kind, voices)}
        {standing.presence === 'possible' && ` ${listWords.possible}`}
        {isWithinOne(network, tie.id) && ` ${listWords.notDrawn}`}
      </span>
      <RowArrow />
    </button>
  );
}
