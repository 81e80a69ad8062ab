// Which dataset and view does an image carry? For files that anybody may have made or changed.

import { isPdf, payloadsInPdf } from '../pdf/read/payloadsInPdf';
import { type ImageProblem, imageProblem, type Readable } from './imageProblem';
import { limits, type Opened, openOnly } from './payload';
import { isPng } from './pngChunks';
import { payloadsInPng } from './pngFile';
import { isSvg, payloadsInSvg } from './svgFile';

/** A kind of file that may carry a dataset. */
export interface ImageFormat {
  isOne: (bytes: Uint8Array) => boolean;
  /** Packed payloads, wherever they stand in the file. Must not throw. */
  payloadsIn: (bytes: Uint8Array) => Readable<Uint8Array[]>;
}

const formats: ImageFormat[] = [
  { isOne: isPng, payloadsIn: payloadsInPng },
  { isOne: isPdf, payloadsIn: payloadsInPdf },
  { isOne: isSvg, payloadsIn: payloadsInSvg },
];

export type OpenedImage =
  | { opened: Opened; problem: null }
  | { opened: null; problem: ImageProblem };

const failed = (problem: ImageProblem): OpenedImage => ({ opened: null, problem });

/**
 * Reads what an image carries. Never throws and follows no link; the dataset's text has still to be
 * parsed and validated like any foreign text.
 */
export function openImage(bytes: Uint8Array, known: readonly ImageFormat[] = formats): OpenedImage {
  if (bytes.length > limits.file)
    return failed(
      imageProblem('image-too-large', `at most ${limits.file} bytes`, `${bytes.length}`),
    );
  const format = known.find(({ isOne }) => isOne(bytes));
  if (!format) return failed(imageProblem('not-an-image', 'SVG, PNG or PDF', 'another file'));
  const payloads = format.payloadsIn(bytes);
  if (payloads.problem) return failed(payloads.problem);
  const { value, problem } = openOnly(payloads.value);
  return problem ? failed(problem) : { opened: value, problem: null };
}
