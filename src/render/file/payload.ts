// What does an image carry, so that it can be opened again? The dataset and the view, packed and hashed.
import { Unzlib, zlibSync } from 'fflate';
import { type Readable, readable, unreadable } from './imageProblem';
import { sha256OfText } from './sha256';

/** What is packed, as JSON. */
interface Envelope {
  schema: string;
  generator: string;
  /** Its text, letter by letter. */
  dataset: string;
  /** In the grammar of the address. */
  view: string;
  /** Of the dataset's text in UTF-8: what `sha256sum` says of the file. */
  sha256: string;
  canonicalUrl?: string;
  licence: string;
}

export interface Saved {
  /** Text of the dataset. */
  dataset: string;
  /** Query string; "" is how the dataset opens. */
  view: string;
  licence: string;
  generator: string;
  canonicalUrl?: string;
}

export type Opened = Saved & { sha256: string };

const schema = 'entente-image/1';

/** Bytes. */
export const limits = { file: 25_000_000, inflated: 5_000_000, view: 4000, depth: 4 };

/**
 * Packed bytes (zlib); a problem where the dataset is too large to be opened again.
 *
 * @param sha256 of the dataset, from whoever has a quicker way to it than ours
 */
export function packPayload(
  { dataset, view, licence, generator, canonicalUrl }: Saved,
  sha256 = sha256OfText(dataset),
): Readable<Uint8Array> {
  const envelope: Envelope = { schema, generator, dataset, view, sha256, licence };
  if (canonicalUrl !== undefined) envelope.canonicalUrl = canonicalUrl;
  const bytes = new TextEncoder().encode(JSON.stringify(envelope));
  if (bytes.length > limits.inflated) {
    return unreadable('data-too-large', `at most ${limits.inflated} bytes`, `${bytes.length}`);
  }
  return readable(zlibSync(bytes, { level: 9 }));
}

class TooLarge extends Error {}

/** Small steps in, so that a bomb is stopped before it fills the memory. */
const step = 4096;

function inflated(bytes: Uint8Array): Readable<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let hasEnded = false;
  const stream = new Unzlib((part, isLast) => {
    length += part.length;
    if (length > limits.inflated) throw new TooLarge();
    parts.push(part);
    hasEnded ||= isLast;
  });
  try {
    for (let offset = 0; offset < bytes.length && !hasEnded; offset += step) {
      stream.push(bytes.subarray(offset, offset + step), offset + step >= bytes.length);
    }
  } catch (failure) {
    return failure instanceof TooLarge
      ? unreadable('data-too-large', `at most ${limits.inflated} bytes`, 'more')
      : unreadable('data-damaged', 'zlib data', 'other bytes');
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return hasEnded ? readable(whole) : unreadable('data-damaged', 'zlib data', 'its beginning only');
}

/** Brackets outside of strings; JSON.parse would follow them without bound. */
function depthOf(text: string): number {
  let [depth, deepest, isString] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isString) {
      if (character === '\\') index += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readEnvelope(value: unknown): Readable<Opened> {
  if (!isRecord(value)) return unreadable('not-our-data', 'an object', typeof value);
  const { schema: found, dataset, view, sha256, licence, generator, canonicalUrl } = value;
  if (typeof found !== 'string' || !found.startsWith('entente-image/'))
    return unreadable('not-our-data', schema, shown(found));
  if (found !== schema) return unreadable('other-version', schema, shown(found));
  if (typeof dataset !== 'string' || typeof view !== 'string' || typeof sha256 !== 'string')
    return unreadable('not-our-data', 'a dataset, a view and a hash as texts', 'less');
  if (view.length > limits.view)
    return unreadable('not-our-data', `a view of ${limits.view} characters`, `${view.length}`);
  const actual = sha256OfText(dataset);
  if (actual !== sha256) return unreadable('wrong-hash', shown(sha256), actual);
  const text = (given: unknown) => (typeof given === 'string' ? given : '');
  const opened: Opened = {
    ...{ dataset, view, sha256 },
    ...{ licence: text(licence), generator: text(generator) },
  };
  if (typeof canonicalUrl === 'string') opened.canonicalUrl = canonicalUrl;
  return readable(opened);
}

/** What a foreign file says, short and on one line. */
const shown = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value.slice(0, 80).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' '))
    : value === undefined
      ? 'nothing'
      : typeof value;

/** Unpacks and checks. Never throws, whatever the bytes. */
function openPayload(packed: Uint8Array): Readable<Opened> {
  const bytes = inflated(packed);
  if (bytes.problem) return bytes;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value);
  } catch {
    return unreadable('not-our-data', 'UTF-8 text', 'other bytes');
  }
  if (depthOf(text) > limits.depth)
    return unreadable('data-too-deep', `at most ${limits.depth} levels`, 'more');
  try {
    return readEnvelope(JSON.parse(text) as unknown);
  } catch {
    return unreadable('not-our-data', 'JSON', 'other text');
  }
}

/** The one dataset of an image, of all payloads found in it. */
export function openOnly(payloads: readonly Uint8Array[]): Readable<Opened> {
  const [only, ...others] = payloads;
  if (!only) return unreadable('no-data', 'an image saved with its data', 'none in it');
  if (others.length > 0) return unreadable('several-datasets', 'one dataset', `${payloads.length}`);
  return openPayload(only);
}
