// What is in a reader's file: a dataset, or an image that carries one? Fetched with the first file.
import { knowAllLetters } from '../../scene/moreLetters';
import type { Store } from '../store/store';
import type { Found, Outcome } from './outcome';

/** How images begin, whatever their file is called: mail programs and phones rename what they pass on. */
const imageStart = /^(?:\ufffdPNG|%PDF-|\ufeff?\s*<(?:\?xml|svg))/;

/** Images of ours carry a dataset and a view; anything else is read as a dataset. */
async function isImage(file: File): Promise<boolean> {
  const { name, type } = file;
  if (/^image\/|^application\/pdf$/.test(type) || /\.(svg|png|pdf)$/i.test(name)) return true;
  return imageStart.test(await file.slice(0, 64).text());
}

interface Read {
  outcome: Outcome;
  show: ((store: Store) => void) | null;
}

async function readText(file: File): Promise<Read> {
  const [text, { readDataset }] = await Promise.all([file.text(), import('./readDataset')]);
  const { prepared, problems } = readDataset(text);
  const lines = text.split(/\r\n|\r|\n/);
  const isShown = prepared !== null;
  const outcome = { file: file.name, problems, lines, isShown, failure: null };
  return { outcome, show: prepared && ((store) => store.open(prepared)) };
}

async function readPicture(file: File): Promise<Read> {
  const { readImage } = await import('./readImage');
  const { show, ...found } = await readImage(file);
  return { outcome: { file: file.name, isShown: show !== null, ...found }, show };
}

/** A file's colours go with it, unless the reader has chosen others meanwhile. */
const showing = (show: (store: Store) => void) => (store: Store) => {
  const theme = () => store.getState().view.theme;
  const before = theme();
  show(store);
  const its = theme();
  return () => {
    if (theme() === its) store.dispatch({ type: 'theme', theme: before });
  };
};

export async function readFile(file: File): Promise<Found> {
  knowAllLetters();
  const { outcome, show } = await ((await isImage(file)) ? readPicture(file) : readText(file));
  return { outcome, show: show && showing(show) };
}
