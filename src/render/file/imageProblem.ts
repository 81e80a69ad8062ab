// What can be wrong with an image that is opened? A problem is data; each kind has a code and a meaning.

export const imageProblemKinds = {
  'image-too-large': 'The file is larger than an image of ours may be; it was not read.',
  'not-an-image': 'The file is neither SVG nor PNG nor PDF.',
  'image-truncated': 'The file ends too early.',
  'image-damaged': 'A part of the file does not match its checksum, or is no part at all.',
  'no-data': 'The image carries no dataset: a print-out, saved without data, or not by Entente.',
  'several-datasets': 'The image carries more than one dataset; none is opened.',
  'data-damaged': 'The dataset in the image cannot be unpacked.',
  'data-too-large': 'Unpacked, the dataset would be larger than it may be; unpacking was stopped.',
  'data-too-deep': 'Objects stand too deep in one another; the data was not read.',
  'not-our-data': 'The data in the image is not what Entente writes.',
  'other-version': 'The image was saved by another version of Entente, which this one cannot read.',
  'wrong-hash': 'The dataset in the image is not the one that was saved.',
} as const;

export type ImageProblemCode = keyof typeof imageProblemKinds;

export interface ImageProblem {
  code: ImageProblemCode;
  severity: 'error';
  expected: string;
  found: string;
}

export const imageProblem = (
  code: ImageProblemCode,
  expected: string,
  found: string,
): ImageProblem => ({ code, severity: 'error', expected, found });

/** A result, or why there is none. */
export type Readable<Value> =
  | { value: Value; problem: null }
  | { value: null; problem: ImageProblem };

export const readable = <Value>(value: Value): Readable<Value> => ({ value, problem: null });

export const unreadable = (...problem: Parameters<typeof imageProblem>): Readable<never> => ({
  value: null,
  problem: imageProblem(...problem),
});

/** One line, like a problem of a dataset. */
export const describeImageProblem = ({ code, expected, found }: ImageProblem): string =>
  `${imageProblemKinds[code]} (Expected ${expected}, found ${found}.)`;
