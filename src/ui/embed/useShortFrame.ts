// Is there no room for the whole timeline? Not known until the page is in its frame.
import { useSyncExternalStore } from 'react';

/** As embed.css has it. */
const query = '(height < 640px)';

const subscribe = (listener: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};

export const useShortFrame = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
