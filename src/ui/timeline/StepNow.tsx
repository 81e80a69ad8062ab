// Which date is shown, and what happens on it? Where the strip has no room, this opens a sheet with all of it.
import { type RefObject, useCallback, useId, useRef, useState } from 'react';
import { capitalised, dateInWords } from '../../scene/words/dates';
import { DatasetText } from '../DatasetText';
import { useEntente } from '../store/useEntente';
import { deferred } from '../views/deferred';
import { PlayIcon } from './PlaybackButtons';
import { StepMarks } from './StepMarks';

const DateSheet = deferred(() => import('./DateSheet').then((module) => module.DateSheet));

interface Props {
  /** The timeline, whose buttons can be used while the sheet is open. */
  home: RefObject<HTMLElement | null>;
  /** What the step changes, in words. */
  changes: string[];
  isPlaying: boolean;
  onPlay: (plays: boolean) => void;
}

/** The one event of a date that changes no tie, by its name; else what changes, and how many events. */
function Happening({ changes }: { changes: string[] }) {
  const { network, step, words } = useEntente();
  const { happening, plannedEvent, events } = words.timeline;
  const [id = '', ...others] = step.events;
  const event = network.events.get(id);
  if (!event || others.length > 0 || changes.length > (step.isPlanned ? 1 : 0))
    return happening(changes, event ? events(others.length + 1) : null);
  return (
    <>
      {step.isPlanned && plannedEvent}
      <DatasetText text={event.label} />
    </>
  );
}

export function StepNow({ home, changes, isPlaying, onPlay }: Props) {
  const { steps, stepIndex, step, words } = useEntente();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => {
    setOpen(false);
    if (home.current?.contains(document.activeElement)) opener.current?.focus();
  }, [home]);
  return (
    <>
      <div className="step-now">
        <output className="step-date" data-instant={step.key}>
          {/* Of the output itself, one engine does not make a name. */}
          <span id={`${id}date`}>{capitalised(dateInWords(step.value))}</span>
        </output>
        <span className="step-change" id={`${id}change`}>
          <Happening changes={changes} />
        </span>
        <StepMarks steps={steps} index={stepIndex} />
      </div>
      <button
        type="button"
        className="step-open"
        id={`${id}open`}
        ref={opener}
        aria-label={isPlaying ? words.timeline.pause : words.timeline.onDate}
        aria-labelledby={`${id}open ${id}date ${id}change`}
        aria-expanded={isOpen}
        aria-controls={`${id}sheet`}
        onPointerEnter={DateSheet.preload}
        onFocus={DateSheet.preload}
        {...(isPlaying
          ? { 'data-play': '', onClick: () => onPlay(false) }
          : { onClick: () => setOpen(!isOpen) })}
      >
        <PlayIcon of={isPlaying ? 'pause' : 'open'} />
      </button>
      {isOpen && <DateSheet id={`${id}sheet`} {...{ home, changes, onPlay }} onClose={close} />}
    </>
  );
}
