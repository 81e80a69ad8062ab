// What is said while the timeline plays? That it plays, and where it stopped; not every step.
import { useEffect } from 'react';
import { capitalised, dateInWords } from '../../scene/words/dates';
import { words } from '../../scene/words/words';
import { hush, say } from '../announcer';
import { useStore } from '../store/useEntente';

export function useSpokenPlayback(isPlaying: boolean) {
  const store = useStore();
  useEffect(() => {
    if (!isPlaying) return;
    hush(store, true);
    say(store, words.map.playing);
    return () => {
      hush(store, false);
      const { step, snapshot } = store.getState();
      say(store, words.map.stopped(capitalised(dateInWords(step.value)), snapshot.size));
    };
  }, [isPlaying, store]);
}
