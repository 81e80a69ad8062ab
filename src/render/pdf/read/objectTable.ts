// Where in the file does each object stand? As its table at the end says, and the tables before it.
import { afterBlank, Malformed, type PdfValue, readValue } from './value';

type Dictionary = Map<string, PdfValue>;

/** Tables of a file that was changed again and again. */
const mostTables = 64;
const mostObjects = 500_000;

interface Table {
  offsets: Map<number, number>;
  trailer: Dictionary;
  /** Offset after the trailer. */
  end: number;
}

export interface ObjectTable {
  offsets: ReadonlyMap<number, number>;
  trailer: Dictionary;
}

function readRows(text: string, start: number, offsets: Map<number, number>): number {
  let at = afterBlank(text, start);
  for (;;) {
    const head = /^(\d{1,9})[ \t]+(\d{1,9})[ \t]*[\r\n]+/.exec(text.slice(at, at + 40));
    if (!head) return at;
    const [first, count] = [Number(head[1]), Number(head[2])];
    at += head[0].length;
    if (offsets.size + count > mostObjects) throw new Malformed('There are too many objects.');
    for (let index = 0; index < count; index += 1, at += 20) {
      const row = /^(\d{10}) \d{5} ([nf])/.exec(text.slice(at, at + 20));
      if (!row) throw new Malformed('A row of the table is damaged.');
      if (row[2] === 'n') offsets.set(first + index, Number(row[1]));
    }
    at = afterBlank(text, at);
  }
}

function readTable(text: string, offset: number): Table {
  if (!text.startsWith('xref', offset)) throw new Malformed('There is no table of objects.');
  const offsets = new Map<number, number>();
  const at = readRows(text, offset + 4, offsets);
  if (!text.startsWith('trailer', at)) throw new Malformed('The table has no trailer.');
  const { value, end } = readValue(text, at + 'trailer'.length);
  if (value.kind !== 'dictionary') throw new Malformed('The trailer is no dictionary.');
  return { offsets, trailer: value.value, end };
}

/** `null` where the file does not end as a PDF does. */
export function lastTableOffset(text: string): number | null {
  const found = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(text.slice(-200));
  return found ? Number(found[1]) : null;
}

/** Later tables win over earlier ones. Throws `Malformed`. */
export function readObjectTable(text: string, last: number): ObjectTable {
  const newest = readTable(text, last);
  const offsets = new Map(newest.offsets);
  const seen = new Set([last]);
  let previous = newest.trailer.get('Prev');
  while (previous?.kind === 'number') {
    if (seen.has(previous.value) || seen.size >= mostTables)
      throw new Malformed('Tables go round.');
    seen.add(previous.value);
    const table = readTable(text, previous.value);
    for (const [id, offset] of table.offsets) if (!offsets.has(id)) offsets.set(id, offset);
    previous = table.trailer.get('Prev');
  }
  return { offsets, trailer: newest.trailer };
}
