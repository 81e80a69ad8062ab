// Which ties belong to the selection? Those shown as cards; the others with why not, and the way to them.
import type { Tie } from '../../dataset/types';
import { presenceAt } from '../../model/bounds';
import { noFilters } from '../../model/filter';
import { isTieShown, shownAt } from '../../scene/shownTies';
import { tieNumbers } from '../../scene/tieNumbers';
import { details as detailsWords } from '../../scene/words/details';
import { useEntente } from '../store/useEntente';
import { GoToNearest, NotShown, type Reason, reasons } from './Elsewhere';
import { TieCard } from './TieCard';

interface TieCardsProps {
  ties: readonly string[];
}

interface Row {
  tie: Tie;
  /** As on the map's fan and the timeline's lanes; none where a tie is not one of several. */
  number: number | undefined;
}

type Group = 'shown' | Reason | 'elsewhere';

/** Sorts ties by whether they are shown, kept from it by focus, filters or both, or not of the date. */
function useGroups(ties: readonly string[]) {
  const entente = useEntente();
  const { network, snapshot, step, view } = entente;
  const groups: Record<Group, Row[]> = {
    ...{ shown: [], focus: [], filters: [], both: [], elsewhere: [] },
  };
  const isShownUnfiltered = shownAt(network, step, { filters: noFilters, focus: view.focus });
  const groupOf = (id: string, isAbsent: boolean): Group => {
    if (snapshot.has(id)) return isTieShown(entente, id) ? 'shown' : 'focus';
    if (isAbsent) return 'elsewhere';
    return isShownUnfiltered(id) ? 'filters' : 'both';
  };
  const numbers = tieNumbers(network, view.selection);
  for (const id of ties) {
    const tie = network.ties.get(id);
    const bounds = network.bounds.get(id);
    if (!tie || !bounds) continue;
    const isAbsent = presenceAt(bounds, step.instant) === 'absent';
    groups[groupOf(id, isAbsent)].push({ tie, number: numbers.get(id) });
  }
  return groups;
}

function Cards({ rows, isAlone }: { rows: Row[]; isAlone: boolean }) {
  const { snapshot } = useEntente();
  return (
    <ol className="cards">
      {rows.map(({ tie, number }) => (
        <li key={tie.id}>
          <TieCard
            tie={tie}
            standing={snapshot.get(tie.id) ?? null}
            isAlone={isAlone}
            number={number}
          />
        </li>
      ))}
    </ol>
  );
}

export function TieCards({ ties }: TieCardsProps) {
  const { shown, elsewhere, ...kept } = useGroups(ties);
  const isAlone = ties.length === 1;
  const elsewhereIds = elsewhere.map(({ tie }) => tie.id);
  return (
    <>
      {shown.length > 0 && <Cards rows={shown} isAlone={isAlone} />}
      {reasons.map((reason) => {
        const { length } = kept[reason];
        return (
          length > 0 && <NotShown key={reason} reason={reason} count={isAlone ? null : length} />
        );
      })}
      {elsewhere.length > 0 && (
        <div className="cards-aside">
          {isAlone && <p>{detailsWords.elsewhere}</p>}
          <GoToNearest ties={elsewhereIds} />
        </div>
      )}
      {isAlone && shown.length === 0 && (
        <Cards rows={[...reasons.flatMap((reason) => kept[reason]), ...elsewhere]} isAlone />
      )}
      {!isAlone && elsewhere.length > 0 && (
        <details className="cards-fold">
          <summary>{detailsWords.notOnThisDate(elsewhere.length)}</summary>
          <Cards rows={elsewhere} isAlone={false} />
        </details>
      )}
    </>
  );
}
