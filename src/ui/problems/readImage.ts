// What is in a file that claims to be an image of ours? Its dataset and view, or what is wrong with it.
import type { Problem } from '../../dataset/problem';
import { describeImageProblem, imageProblem } from '../../render/file/imageProblem';
import { openImage } from '../../render/file/openImage';
import { limits } from '../../render/file/payload';
import { readQuery } from '../../view/query';
import { openingView } from '../../view/view';
import type { Store } from '../store/store';
import { readDataset } from './readDataset';

export interface ImageReading {
  problems: Problem[];
  /** Of the dataset in the image. */
  lines: string[];
  /** Why no dataset came out of the file. */
  failure: string | null;
  /** `null` when there is nothing to show. */
  show: ((store: Store) => void) | null;
}

const failed = (failure: string): ImageReading => ({
  ...{ problems: [], lines: [], failure, show: null },
});

async function opened(file: File) {
  // What is too large is not even read.
  if (file.size > limits.file) {
    const most = `at most ${limits.file} bytes`;
    return { opened: null, problem: imageProblem('image-too-large', most, `${file.size}`) };
  }
  return openImage(new Uint8Array(await file.arrayBuffer()));
}

/** The view as it was saved; what this dataset does not have is left out. */
function restore(store: Store, query: string): void {
  const { network, steps } = store.getState();
  const opening = openingView(network, steps);
  const { view } = readQuery(query, { network, steps, opening });
  store.dispatch({ type: 'restore', view });
}

/** Brings the unpacker with it, and all that reading a dataset takes: import it only when a file has come. */
export async function readImage(file: File): Promise<ImageReading> {
  const { opened: saved, problem } = await opened(file);
  if (problem) return failed(describeImageProblem(problem));
  const { prepared, problems } = readDataset(saved.dataset);
  const show = (store: Store) => {
    if (!prepared) return;
    store.open(prepared);
    restore(store, saved.view);
  };
  const lines = saved.dataset.split(/\r\n|\r|\n/);
  return { problems, lines, failure: null, show: prepared && show };
}
