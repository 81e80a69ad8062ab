// Which ties belong to the selection? Those shown as cards; the others with why not, and the way to them.
import type { Tie } from '../../dataset/types';
import { presenceAt } from '../../model/bounds';
import { isTieShown } from '../../scene/shownTies';
import { details as detailsWords } from '../../scene/words/details';
import { useEntente } from '../store/useEntente';
import { GoToNearest, OutsideFocus, ShowAll } from './Elsewhere';
import { TieCard } from './TieCard';

interface TieCardsProps {
  ties: readonly string[];
  /** Numbers as on the map's fan and the timeline's lanes. */
  isNumbered: boolean;
}

interface Row {
  tie: Tie;
  number: number;
}

type Group = 'shown' | 'outside' | 'hidden' | 'elsewhere';

/** Sorts ties by whether they are shown, outside of the focus, hidden by a filter, or not of the date. */
function useGroups(ties: readonly string[]) {
  const entente = useEntente();
  const { network, snapshot, step } = entente;
  const groups: Record<Group, Row[]> = { shown: [], outside: [], hidden: [], elsewhere: [] };
  const groupOf = (id: string, isAbsent: boolean): Group => {
    if (snapshot.has(id)) return isTieShown(entente, id) ? 'shown' : 'outside';
    return isAbsent ? 'elsewhere' : 'hidden';
  };
  ties.forEach((id, index) => {
    const tie = network.ties.get(id);
    const bounds = network.bounds.get(id);
    if (!tie || !bounds) return;
    const isAbsent = presenceAt(bounds, step.instant) === 'absent';
    groups[groupOf(id, isAbsent)].push({ tie, number: index + 1 });
  });
  return groups;
}

function Cards({
  rows,
  isNumbered,
  isAlone,
}: {
  rows: Row[];
  isNumbered: boolean;
  isAlone: boolean;
}) {
  const { snapshot } = useEntente();
  return (
    <ol className="cards">
      {rows.map(({ tie, number }) => (
        <li key={tie.id}>
          <TieCard
            tie={tie}
            standing={snapshot.get(tie.id) ?? null}
            isAlone={isAlone}
            {...(isNumbered ? { number } : {})}
          />
        </li>
      ))}
    </ol>
  );
}

export function TieCards({ ties, isNumbered }: TieCardsProps) {
  const { shown, outside, hidden, elsewhere } = useGroups(ties);
  const isAlone = ties.length === 1;
  const elsewhereIds = elsewhere.map(({ tie }) => tie.id);
  return (
    <>
      {shown.length > 0 && <Cards rows={shown} isNumbered={isNumbered} isAlone={isAlone} />}
      {outside.length > 0 && <OutsideFocus count={isAlone ? null : outside.length} />}
      {hidden.length > 0 && (
        <div className="cards-aside">
          <p>{isAlone ? detailsWords.hidden : detailsWords.hiddenCount(hidden.length)}</p>
          <ShowAll />
        </div>
      )}
      {elsewhere.length > 0 && (
        <div className="cards-aside">
          {isAlone && <p>{detailsWords.elsewhere}</p>}
          <GoToNearest ties={elsewhereIds} />
        </div>
      )}
      {isAlone && shown.length === 0 && (
        <Cards rows={[...outside, ...hidden, ...elsewhere]} isNumbered={false} isAlone />
      )}
      {!isAlone && elsewhere.length > 0 && (
        <details className="cards-fold">
          <summary>{detailsWords.notOnThisDate(elsewhere.length)}</summary>
          <Cards rows={elsewhere} isNumbered={isNumbered} isAlone={false} />
        </details>
      )}
    </>
  );
}
