// What does one tie say? Form, kind and status, the sentence, who says so, since when, where it says so.
import type { Tie } from '../../dataset/types';
import { namedEnds } from '../../model/involved';
import type { Standing } from '../../model/snapshot';
import { details as detailsWords } from '../../scene/words/details';
import { periodInWords } from '../../scene/words/periods';
import { DatasetText } from '../DatasetText';
import { Swatch } from '../legend/Swatch';
import { tieSwatch } from '../legend/tieSwatch';
import { useEntente } from '../store/useEntente';
import { ActorButtons } from './ActorButton';
import { Act, Passages, SaidBy } from './Evidence';
import { Fact } from './Fact';

interface TieCardProps {
  tie: Tie;
  /** How it stands on the date shown; `null`: it does not. */
  standing: Standing | null;
  /** As on the map, when several ties fan out. */
  number: number | undefined;
  /** The note is read at once where only one tie is shown. */
  isAlone: boolean;
}

/** "Iraq's military to Syria, Russia and Iran", "Iraq and Iran": as named, not as drawn. */
function Ends({ tie }: { tie: Tie }) {
  const { sources, targets, parties } = namedEnds(tie);
  const isDirected = tie.directed ?? parties.length === 0;
  const together = parties.length ? parties : [...sources, ...targets];
  return (
    <Fact term={detailsWords.who}>
      {isDirected && parties.length === 0 ? (
        <>
          <ActorButtons ids={sources} /> {detailsWords.to} <ActorButtons ids={targets} />
        </>
      ) : (
        <ActorButtons ids={together} />
      )}
    </Fact>
  );
}

function Note({ tie, isAlone }: Pick<TieCardProps, 'tie' | 'isAlone'>) {
  if (!tie.note) return null;
  return (
    <details className="card-note" open={isAlone}>
      <summary>{detailsWords.note}</summary>
      <p>
        <DatasetText text={tie.note} />
      </p>
    </details>
  );
}

/** What the record is where it names several: one statement, never several ties. */
function Several({ tie }: { tie: Tie }) {
  const { sources, targets, parties } = namedEnds(tie);
  const isSeveral = sources.length > 1 || targets.length > 1;
  if (!isSeveral && parties.length < 3) return null;
  return (
    <p className="card-remark">
      {isSeveral ? detailsWords.severalTogether : detailsWords.allTogether}
    </p>
  );
}

export function TieCard({ tie, standing, number, isAlone }: TieCardProps) {
  const { network, words } = useEntente();
  const { types, statuses } = words.vocabulary;
  const { modes, roles } = detailsWords;
  const shown = standing ?? { status: tie.status, presence: 'certain' as const };
  return (
    <article className="tie-card" data-tie={tie.id}>
      <h3 className="card-kind">
        {number !== undefined && (
          <span className="card-number" data-hue={hueOf(tie, shown.status)}>
            {number}
          </span>
        )}
        <Swatch pieces={tieSwatch(tie, network, shown)} />
        {detailsWords.kind(types[tie.type].name, statuses[shown.status].name)}
      </h3>
      <p className="card-sentence">
        <DatasetText text={tie.sentence} />
      </p>
      <Several tie={tie} />
      {standing?.presence === 'possible' && <p className="card-remark">{detailsWords.possible}</p>}
      <dl className="facts">
        <Ends tie={tie} />
        {tie.role && <Fact term={detailsWords.role}>{roles[tie.role]}</Fact>}
        <SaidBy of={tie} />
        <Fact term={detailsWords.when}>
          {periodInWords(tie.period, tie.status, network.prepared.dates)}
        </Fact>
        <Act of={tie} mode={modes[tie.mode]} />
        <Passages of={tie} />
      </dl>
      <Note tie={tie} isAlone={isAlone} />
    </article>
  );
}

const hueOf = (tie: Tie, status: Tie['status']) =>
  status === 'refused' || status === 'denied' ? 'refused' : tie.type;
