// What does the map say, as sentences? New ties first, then group by group; the rest in a fold.
import { useId, useMemo, useState } from 'react';
import { isInOwnVoice, type SentenceGroup, sentenceGroups } from '../../model/sentenceGroups';
import { shownTies } from '../../scene/shownTies';
import { list as listWords } from '../../scene/words/list';
import { groupings } from '../../view/view';
import { useEntente } from '../store/useEntente';
import { LeftOut } from '../views/LeftOut';
import { DateEvents } from './DateEvents';
import './list.css';
import { SentenceGroups, SentenceList } from './SentenceGroups';
import { tiesElsewhere } from './tiesElsewhere';

/** Rows that are drawn before one asks for more: each carries a drawing. */
const rowsAtFirst = 200;

/** The groups up to a number of rows, and how many rows are left out. */
export function cutTo(groups: readonly SentenceGroup[], rows: number) {
  const kept: SentenceGroup[] = [];
  let room = rows;
  for (const group of groups) {
    if (room > 0) kept.push({ ...group, ties: group.ties.slice(0, room) });
    room -= group.ties.length;
  }
  return { kept, left: Math.max(0, -room) };
}

function GroupingChoice() {
  const { view, dispatch } = useEntente();
  const name = useId();
  return (
    <fieldset className="list-grouping">
      <legend>{listWords.grouping}</legend>
      {groupings.map((grouping) => (
        <label key={grouping}>
          <input
            type="radio"
            name={name}
            checked={view.grouping === grouping}
            onChange={() => dispatch({ type: 'grouping', grouping })}
          />
          {listWords.groupings[grouping]}
        </label>
      ))}
    </fieldset>
  );
}

/** Ties that stand on other dates. Drawn once it is opened. */
function Elsewhere() {
  const { words, ...state } = useEntente();
  const [isOpen, setOpen] = useState(false);
  const ties = tiesElsewhere(state);
  if (ties.length === 0) return null;
  return (
    <details className="list-elsewhere" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{listWords.elsewhere(ties.length)}</summary>
      {isOpen && <SentenceList ties={ties.slice(0, rowsAtFirst)} />}
    </details>
  );
}

export function ListView() {
  const { network, snapshot, step, view } = useEntente();
  const [rows, setRows] = useState(rowsAtFirst);
  const headingId = useId();
  const { grouping } = view;
  const ties = shownTies(network, snapshot, view.focus);
  const groups = useMemo(
    () => sentenceGroups(network, ties, step, grouping),
    [network, ties, step, grouping],
  );
  const own = ties.filter((tie) => isInOwnVoice(network, tie)).length;
  const { kept, left } = cutTo(groups, rows);
  return (
    <section className="list" data-list aria-labelledby={headingId}>
      <h2 id={headingId} className="sr-only">
        {listWords.title}
      </h2>
      <LeftOut />
      <GroupingChoice />
      {groups.length === 0 && <p className="list-nothing">{listWords.nothing}</p>}
      <SentenceGroups groups={kept.filter(({ kind }) => kind === 'new')} />
      <DateEvents />
      {grouping === 'asserter' && ties.length > 0 && (
        <p className="list-voices">{listWords.voices(own, ties.length - own)}</p>
      )}
      <SentenceGroups groups={kept.filter(({ kind }) => kind !== 'new')} />
      {left > 0 && (
        <button type="button" className="button" onClick={() => setRows(rows + rowsAtFirst)}>
          {listWords.more(Math.min(left, rowsAtFirst))}
        </button>
      )}
      <Elsewhere />
    </section>
  );
}
