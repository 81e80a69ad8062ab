// How does a reader's own file come to be shown, and how does one get back?
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { PreparedDataset } from '../../dataset/prepared';
import { words } from '../../scene/words/words';
import type { Store } from '../store/store';
import type { Found, Outcome } from './outcome';

export interface Opening {
  outcome: Outcome | null;
  /** Name of the file that is being read. */
  reading: string | null;
  openFile: (file: File) => void;
  dismiss: () => void;
  /** The page's own dataset and the name of the file shown instead of it, while one is. */
  home: PreparedDataset | null;
  shownFile: string | null;
  goHome: () => void;
}

async function read(file: File): Promise<Found> {
  try {
    const { readFile } = await import('./readFile');
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? ` ${error.message}` : '';
    const failure = `${words.page.opening.unreadable}${reason}`;
    const nothing = { file: file.name, problems: [], lines: [], isShown: false };
    return { outcome: { ...nothing, failure }, show: null };
  }
}

export function useOpeningOf(store: Store): Opening {
  const own = useRef(store.getState().network.prepared).current;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [shownFile, setShownFile] = useState<string | null>(null);
  const leave = useRef<(() => void) | null>(null);
  const openFile = useCallback(
    async (file: File) => {
      setReading(file.name);
      const { outcome: next, show } = await read(file);
      setReading(null);
      setOutcome(next);
      if (!show) return;
      setShownFile(file.name);
      leave.current?.();
      leave.current = show(store);
    },
    [store],
  );
  const dismiss = useCallback(() => setOutcome(null), []);
  const goHome = useCallback(() => {
    setOutcome(null);
    setShownFile(null);
    leave.current?.();
    leave.current = null;
    store.open(own);
  }, [store, own]);
  return useMemo(() => {
    const home = shownFile === null ? null : own;
    return { outcome, reading, openFile, dismiss, home, shownFile, goHome };
  }, [outcome, reading, openFile, dismiss, shownFile, own, goHome]);
}

const OpeningContext = createContext<Opening | null>(null);
export const OpeningProvider = OpeningContext.Provider;

export function useOpening(): Opening {
  const opening = useContext(OpeningContext);
  if (!opening) throw new Error('useOpening needs an OpeningProvider above it.');
  return opening;
}
