// How does a reader's own file come to be shown, and how does one get back?
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { PreparedDataset } from '../../dataset/prepared';
import type { Problem } from '../../dataset/problem';
import { words } from '../../scene/words/words';
import type { Store } from '../store/store';

/** What became of the file that was opened last. */
export interface Outcome {
  file: string;
  isShown: boolean;
  problems: Problem[];
  /** Lines of the file, for showing where a problem is. */
  lines: string[];
  /** The file never came to be read. */
  failure: string | null;
}

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

async function outcomeOf(
  file: File,
): Promise<{ outcome: Outcome; prepared: PreparedDataset | null }> {
  const empty = { file: file.name, problems: [], lines: [] };
  try {
    const [text, { readDataset }] = await Promise.all([file.text(), import('./readDataset')]);
    const { prepared, problems } = readDataset(text);
    const lines = text.split(/\r\n|\r|\n/);
    const outcome = { ...empty, problems, lines, isShown: prepared !== null, failure: null };
    return { outcome, prepared };
  } catch (error) {
    const reason = error instanceof Error ? ` ${error.message}` : '';
    const failure = `${words.page.opening.unreadable}${reason}`;
    return { outcome: { ...empty, isShown: false, failure }, prepared: null };
  }
}

export function useOpeningOf(store: Store): Opening {
  const own = useRef(store.getState().network.prepared).current;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [shownFile, setShownFile] = useState<string | null>(null);
  const openFile = useCallback(
    async (file: File) => {
      setReading(file.name);
      const { outcome: next, prepared } = await outcomeOf(file);
      setReading(null);
      setOutcome(next);
      if (!prepared) return;
      setShownFile(file.name);
      store.open(prepared);
    },
    [store],
  );
  const dismiss = useCallback(() => setOutcome(null), []);
  const goHome = useCallback(() => {
    setOutcome(null);
    setShownFile(null);
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
