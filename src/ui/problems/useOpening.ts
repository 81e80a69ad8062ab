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

/** What was in a file: its outcome, and how to show it where it can be shown. */
interface Found {
  outcome: Outcome;
  show: ((store: Store) => void) | null;
}

/** How images begin, whatever their file is called: mail programs and phones rename what they pass on. */
const imageStart = /^(?:\ufffdPNG|%PDF-|\ufeff?\s*<(?:\?xml|svg))/;

/** Images of ours carry a dataset and a view; anything else is read as a dataset. */
async function isImage(file: File): Promise<boolean> {
  const { name, type } = file;
  if (/^image\/|^application\/pdf$/.test(type) || /\.(svg|png|pdf)$/i.test(name)) return true;
  return imageStart.test(await file.slice(0, 64).text());
}

async function readText(file: File): Promise<Found> {
  const [text, { readDataset }] = await Promise.all([file.text(), import('./readDataset')]);
  const { prepared, problems } = readDataset(text);
  const lines = text.split(/\r\n|\r|\n/);
  const isShown = prepared !== null;
  const outcome = { file: file.name, problems, lines, isShown, failure: null };
  return { outcome, show: prepared && ((store) => store.open(prepared)) };
}

async function readPicture(file: File): Promise<Found> {
  const { readImage } = await import('./readImage');
  const { show, ...found } = await readImage(file);
  return { outcome: { file: file.name, isShown: show !== null, ...found }, show };
}

async function read(file: File): Promise<Found> {
  try {
    return await ((await isImage(file)) ? readPicture(file) : readText(file));
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
  const openFile = useCallback(
    async (file: File) => {
      setReading(file.name);
      const { outcome: next, show } = await read(file);
      setReading(null);
      setOutcome(next);
      if (!show) return;
      setShownFile(file.name);
      show(store);
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
