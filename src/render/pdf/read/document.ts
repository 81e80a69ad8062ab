// What does an object of a PDF file hold? Dictionaries followed from one to the next, and streams.

import type { ObjectTable } from './objectTable';
import { Malformed, type PdfValue, readValue } from './value';

export type Dictionary = ReadonlyMap<string, PdfValue>;

export interface Stream {
  entries: Dictionary;
  bytes: Uint8Array;
}

export interface PdfDocument {
  trailer: Dictionary;
  /** The value itself, where it stands elsewhere. */
  resolved(value: PdfValue | undefined): PdfValue | undefined;
  dictionary(value: PdfValue | undefined): Dictionary | undefined;
  stream(value: PdfValue | undefined): Stream | undefined;
}

/** A reference to a reference, and so on. */
const longestChain = 8;

export function pdfDocument(bytes: Uint8Array, text: string, table: ObjectTable): PdfDocument {
  const bodyOf = (id: number): number => {
    const offset = table.offsets.get(id);
    const head =
      offset === undefined ? null : /^(\d+)\s+\d+\s+obj\b/.exec(text.slice(offset, offset + 40));
    if (offset === undefined || !head || Number(head[1]) !== id)
      throw new Malformed('An object is not where the table says.');
    return offset + head[0].length;
  };
  const resolved: PdfDocument['resolved'] = (value) => {
    let found = value;
    for (let step = 0; found?.kind === 'reference'; step += 1) {
      if (step >= longestChain) throw new Malformed('References go round.');
      found = readValue(text, bodyOf(found.value)).value;
    }
    return found;
  };
  const dictionary: PdfDocument['dictionary'] = (value) => {
    const found = resolved(value);
    return found?.kind === 'dictionary' ? found.value : undefined;
  };
  const stream: PdfDocument['stream'] = (value) => {
    if (value?.kind !== 'reference') return undefined;
    const { value: entries, end } = readValue(text, bodyOf(value.value));
    if (entries.kind !== 'dictionary') return undefined;
    const length = resolved(entries.value.get('Length'));
    const start = /^\s*stream\r?\n/.exec(text.slice(end, end + 40));
    if (!start || length?.kind !== 'number') return undefined;
    const from = end + start[0].length;
    const isWhole = /^\s{0,2}endstream/.test(
      text.slice(from + length.value, from + length.value + 20),
    );
    if (length.value < 0 || !isWhole) throw new Malformed('A stream is not as long as it says.');
    return { entries: entries.value, bytes: bytes.slice(from, from + length.value) };
  };
  return { trailer: table.trailer, resolved, dictionary, stream };
}
