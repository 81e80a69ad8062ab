// How is the timeline stepped and played by hand?
import { timeline } from '../../scene/words/timeline';

interface PlaybackButtonsProps {
  isPlaying: boolean;
  isFirst: boolean;
  isLast: boolean;
  onPlay: (plays: boolean) => void;
  onStep: (by: 1 | -1) => void;
}

const icons = {
  open: 'M2.5 10.5 8 5l5.5 5.5z',
  previous: 'M4 3h2.2v10H4zM13 3v10L6.6 8z',
  next: 'M9.8 3H12v10H9.8zM3 3v10l6.4-5z',
  play: 'M4 2.6v10.8L13 8z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
};

export function PlayIcon({ of }: { of: keyof typeof icons }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
      <path d={icons[of]} />
    </svg>
  );
}

export function PlaybackButtons(props: PlaybackButtonsProps) {
  const { isPlaying, isFirst, isLast, onPlay, onStep } = props;
  return (
    <fieldset className="playback" aria-label={timeline.title}>
      <button
        type="button"
        className="button step-previous"
        data-step-prev=""
        aria-label={timeline.previous}
        aria-disabled={isFirst || undefined}
        onClick={() => onStep(-1)}
      >
        <PlayIcon of="previous" />
      </button>
      <button
        type="button"
        className="button step-play"
        data-play=""
        onClick={() => onPlay(!isPlaying)}
      >
        <PlayIcon of={isPlaying ? 'pause' : 'play'} />
        <span>{isPlaying ? timeline.pause : timeline.play}</span>
      </button>
      <button
        type="button"
        className="button step-next"
        data-step-next=""
        aria-label={timeline.next}
        aria-disabled={isLast || undefined}
        onClick={() => onStep(1)}
      >
        <PlayIcon of="next" />
      </button>
    </fieldset>
  );
}
