// How does the timeline play? One step at a time, until the end or any key or press; it says so aloud.
import { useEffect, useRef } from 'react';
import { hush, say } from '../announcer';
import { playbackMessage } from '../statusMessage';
import { useStore } from '../store/useEntente';

/** At least two seconds, so that a step can be read. */
const pace = 2400;

interface Props {
  /** Shows the next step and says whether there is another one after it. */
  advance: () => boolean;
  onStop: () => void;
}

/** What is said is that it plays, and where it stopped; not every step. */
function useSpoken() {
  const store = useStore();
  useEffect(() => {
    hush(store, true);
    say(store, playbackMessage(store.getState(), true));
    return () => {
      hush(store, false);
      say(store, playbackMessage(store.getState(), false));
    };
  }, [store]);
}

export function Playing(props: Props) {
  const latest = useRef(props);
  latest.current = props;
  useSpoken();
  useEffect(() => {
    const timer = setInterval(() => {
      const { advance, onStop } = latest.current;
      if (!advance()) onStop();
    }, pace);
    const stop = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('[data-play]'))) latest.current.onStop();
    };
    document.addEventListener('keydown', stop);
    document.addEventListener('pointerdown', stop);
    return () => {
      clearInterval(timer);
      document.removeEventListener('keydown', stop);
      document.removeEventListener('pointerdown', stop);
    };
  }, []);
  return null;
}
