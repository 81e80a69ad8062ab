// What happens on the date shown, and what is new on it? A sheet over the bar that has no room for it.
import { type MouseEvent, type RefObject, useRef } from 'react';
import { newTies } from '../../model/sentenceGroups';
import { dateSheet } from '../../scene/words/dateSheet';
import { capitalised, dateInWords } from '../../scene/words/dates';
import { Icon } from '../icons';
import { DateEvents } from '../list/DateEvents';
import '../list/list.css';
import { RowGroup } from '../list/RowGroup';
import { SentenceGroups, SentenceList } from '../list/SentenceGroups';
import { useEntente } from '../store/useEntente';
import { useClosing } from '../views/useClosing';
import './dateSheet.css';
import { PlayIcon } from './PlaybackButtons';

interface Props {
  id: string;
  /** The timeline: its steps change what the sheet shows. */
  home: RefObject<HTMLElement | null>;
  /** What the step changes, in words. */
  changes: string[];
  onClose: () => void;
  onPlay: (plays: boolean) => void;
}

export function DateSheet({ id, home, changes, onClose, onPlay }: Props) {
  const { snapshot, step, steps, stepIndex, words } = useEntente();
  const sheet = useRef<HTMLDivElement>(null);
  useClosing(sheet, onClose, home);
  const fresh = [...newTies(step)].filter((tie) => snapshot.has(tie));
  const summary = [words.timeline.position(stepIndex + 1, steps.length), ...changes];
  // What is chosen is told by the details, which stand where the sheet stands.
  const closeAfterChoice = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('.sentence-row')) onClose();
  };
  const play = () => {
    onClose();
    onPlay(true);
  };
  return (
    <div className="date-sheet" id={id} role="dialog" aria-labelledby={`${id}title`} ref={sheet}>
      <header className="date-head">
        <h2 id={`${id}title`} tabIndex={-1}>
          {capitalised(dateInWords(step.value))}
        </h2>
        <button type="button" className="button" data-play="" onClick={play}>
          <PlayIcon of="play" />
          {words.timeline.play}
        </button>
        <button
          type="button"
          className="date-close"
          aria-label={words.page.views.closeExplore}
          onClick={onClose}
        >
          <Icon of="close" />
        </button>
        <p>{capitalised(summary.join(', '))}</p>
      </header>
      {/* biome-ignore lint/a11y: rows are buttons; the sheet only hears that one was pressed */}
      <div onClick={closeAfterChoice}>
        <DateEvents />
        {step.events.length === 0 && <p className="list-nothing">{dateSheet.noEvent}</p>}
        {fresh.length > 0 && (
          <SentenceGroups groups={[{ key: 'new', kind: 'new', members: [], ties: fresh }]} />
        )}
        {step.ends.length > 0 && (
          <RowGroup of="ends" title={dateSheet.ending} count={step.ends.length}>
            <SentenceList ties={step.ends} />
          </RowGroup>
        )}
      </div>
    </div>
  );
}
