// How does the timeline play? One step at a time, stopping at the end and on any key or press.
import { useEffect, useRef, useState } from 'react';

/** At least two seconds, so that a step can be read. */
const pace = 2400;

/** `advance` shows the next step and says whether there is another one after it. */
export function usePlayback(advance: () => boolean): [boolean, (plays: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(advance);
  latest.current = advance;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (!latest.current()) setPlaying(false);
    }, pace);
    const stop = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('[data-play]')) setPlaying(false);
    };
    document.addEventListener('keydown', stop);
    document.addEventListener('pointerdown', stop);
    return () => {
      clearInterval(timer);
      document.removeEventListener('keydown', stop);
      document.removeEventListener('pointerdown', stop);
    };
  }, [isPlaying]);
  return [isPlaying, setPlaying];
}
