// With what is the keyboard's place shown? Rings that are fetched before the first focus needs them.
import { useEffect, useState } from 'react';

export type Rings = typeof import('./FocusRing');

/** `null` until they are here; a failure is said by what answers, which is fetched with them. */
export function useRings(isWanted: boolean): Rings | null {
  const [rings, setRings] = useState<Rings | null>(null);
  useEffect(() => {
    if (isWanted) import('./FocusRing').then(setRings, () => {});
  }, [isWanted]);
  return rings;
}
