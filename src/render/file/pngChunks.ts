// Of which parts is a PNG made, and are they whole? Chunks after the PNG specification, third edition.
import { type Readable, readable, unreadable } from './imageProblem';

export interface Chunk {
  type: string;
  data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as in PNG: over type and data. */
function crc32(...parts: readonly Uint8Array[]): number {
  let crc = 0xffffffff;
  // Counted, for what iterates over millions of bytes takes its time.
  for (const part of parts)
    for (let at = 0; at < part.length; at += 1)
      crc = (table[(crc ^ (part[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const typeBytes = (type: string): Uint8Array =>
  Uint8Array.from(type, (letter) => letter.charCodeAt(0));

/** Longest chunk that the specification allows. */
const longest = 2 ** 31 - 1;

const partNames: Partial<Record<string, string>> = {
  IHDR: 'the head',
  IDAT: 'the picture itself',
  iTXt: 'a text with it',
  IEND: 'the end',
};

/** What a reader is told of a chunk: nobody has to know the specification's names. */
const nameOf = (type: string): string => partNames[type] ?? 'a part of it';

function readChunk(bytes: Uint8Array, offset: number): Readable<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 12 > bytes.length) return unreadable('image-truncated', 'another part', 'the end');
  const length = view.getUint32(offset);
  const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
  if (length > longest || !/^[A-Za-z]{4}$/.test(type))
    return unreadable('image-damaged', 'a part of a PNG', `${length} bytes of no known kind`);
  if (offset + 12 + length > bytes.length)
    return unreadable('image-truncated', `${length} bytes of ${nameOf(type)}`, 'fewer');
  const data = bytes.subarray(offset + 8, offset + 8 + length);
  const crc = crc32(bytes.subarray(offset + 4, offset + 8), data);
  const written = view.getUint32(offset + 8 + length);
  if (crc !== written)
    return unreadable('image-damaged', `${nameOf(type)} as it was written`, 'something else');
  return readable({ type, data });
}

/** All chunks, checksums checked. Never throws. */
export function readChunks(bytes: Uint8Array): Readable<Chunk[]> {
  const chunks: Chunk[] = [];
  let offset = signature.length;
  for (;;) {
    const chunk = readChunk(bytes, offset);
    if (chunk.problem) return chunk;
    chunks.push(chunk.value);
    if (chunk.value.type === 'IEND') return readable(chunks);
    offset += 12 + chunk.value.data.length;
  }
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

const word = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

export const writeChunks = (chunks: readonly Chunk[]): Uint8Array =>
  joinBytes([
    Uint8Array.from(signature),
    ...chunks.flatMap(({ type, data }) => {
      const name = typeBytes(type);
      return [word(data.length), name, data, word(crc32(name, data))];
    }),
  ]);

/** Dots per inch as pixels per metre. */
export const densityChunk = (dotsPerInch: number): Chunk => {
  const perMetre = word(Math.round(dotsPerInch / 0.0254));
  return { type: 'pHYs', data: joinBytes([perMetre, perMetre, Uint8Array.of(1)]) };
};

/** International text: keyword, flags, no language, the text in UTF-8 or bytes already packed (zlib). */
export function textChunk(keyword: string, text: string | Uint8Array): Chunk {
  const isPacked = typeof text !== 'string';
  const head = joinBytes([typeBytes(keyword), Uint8Array.of(0, isPacked ? 1 : 0, 0, 0, 0)]);
  const body = isPacked ? text : new TextEncoder().encode(text);
  return { type: 'iTXt', data: joinBytes([head, body]) };
}

/** Keyword and what follows it, packed or not; `null` for what is no international text. */
export function readTextChunk({ type, data }: Chunk): { keyword: string; body: Uint8Array } | null {
  if (type !== 'iTXt') return null;
  const keywordEnd = data.indexOf(0);
  if (keywordEnd < 0) return null;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return null;
  const keyword = String.fromCharCode(...data.subarray(0, Math.min(keywordEnd, 79)));
  return { keyword, body: data.subarray(translatedEnd + 1) };
}
