// How does a PNG get what our files carry? Data, density, title, source, licence and alt text as chunks.
import { type Readable, readable, unreadable } from './imageProblem';
import {
  type Chunk,
  densityChunk,
  readChunks,
  readTextChunk,
  textChunk,
  writeChunks,
} from './pngChunks';
import { type Said, xmpPacket } from './xmp';

/** Keyword of the chunk that holds the dataset. */
export const payloadKeyword = 'entente-image';
const xmpKeyword = 'XML:com.adobe.xmp';

export interface PngExtras extends Said {
  /** Packed dataset and view; `null` saves the picture alone. */
  payload: Uint8Array | null;
  dotsPerInch: number;
}

function extraChunks({ payload, dotsPerInch, ...said }: PngExtras): Chunk[] {
  const { facts, altText, generator } = said;
  return [
    ...(payload ? [textChunk(payloadKeyword, payload)] : []),
    densityChunk(dotsPerInch),
    textChunk('Title', facts.title),
    textChunk('Description', altText),
    textChunk('Source', facts.permalink ?? facts.sourceUrl ?? facts.source),
    textChunk('Copyright', facts.licence),
    textChunk('Software', generator),
    textChunk(xmpKeyword, xmpPacket(said)),
  ];
}

/** The parts of a picture that an encoder wrote. */
export function encodedChunks(picture: Uint8Array): Chunk[] {
  const chunks = readChunks(picture);
  if (chunks.problem) throw new Error('The encoder wrote no PNG.');
  return chunks.value;
}

/** Adds what we write right after the head, in the place of what an encoder wrote there. */
export function writePng(picture: readonly Chunk[], extras: PngExtras): Uint8Array {
  const [head, ...rest] = picture;
  if (!head) throw new Error('A picture has no head.');
  const kept = rest.filter(({ type }) => !['pHYs', 'iTXt', 'tEXt', 'zTXt', 'tIME'].includes(type));
  return writeChunks([head, ...extraChunks(extras), ...kept]);
}

/** Packed payloads in a PNG, wherever they stand. */
export function payloadsInPng(bytes: Uint8Array): Readable<Uint8Array[]> {
  const chunks = readChunks(bytes);
  if (chunks.problem) return chunks;
  if (chunks.value[0]?.type !== 'IHDR')
    return unreadable('image-damaged', 'a head at the start', 'none');
  const texts = chunks.value.flatMap((chunk) => readTextChunk(chunk) ?? []);
  return readable(
    texts.filter(({ keyword }) => keyword === payloadKeyword).map(({ body }) => body),
  );
}
