// What does a piece of a PDF file say? Numbers, names, strings, references, lists, dictionaries.

export type PdfValue =
  | { kind: 'number'; value: number }
  | { kind: 'name'; value: string }
  /** Bytes as characters from 0 to 255. */
  | { kind: 'string'; value: string }
  | { kind: 'reference'; value: number }
  /** true, false, null, obj, endobj, stream and what else stands alone. */
  | { kind: 'word'; value: string }
  | { kind: 'list'; value: PdfValue[] }
  | { kind: 'dictionary'; value: Map<string, PdfValue> };

export interface Read {
  value: PdfValue;
  /** Offset after it. */
  end: number;
}

/** For files that are no PDF. */
export class Malformed extends Error {}

const deepest = 32;

const blank = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const reference = /(\d{1,9})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const number = /[-+]?(?:\d+\.?\d*|\.\d+)/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hexadecimal = /<([\da-fA-F\0\t\n\f\r ]*)>/y;
const word = /[A-Za-z'"*]+/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const afterBlank = (text: string, at: number): number =>
  at + (match(blank, text, at)?.[0].length ?? 0);

const plainName = (written: string): string =>
  written.replace(/#([\da-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readLiteral(text: string, start: number): Read {
  let value = '';
  let depth = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text.charAt(at + 1);
      value += octal
        ? String.fromCharCode(Number.parseInt(octal, 8) & 255)
        : (escapes[next] ?? next);
      at += octal ? octal.length : 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') {
      if (depth === 0) return { value: { kind: 'string', value }, end: at + 1 };
      depth -= 1;
    }
    value += character;
  }
  throw new Malformed('A string does not end.');
}

function bytesOfHexadecimal(written: string): string {
  const digits = written.replace(/[^\da-fA-F]/g, '');
  const pairs = (digits.length % 2 === 0 ? digits : `${digits}0`).match(/../g) ?? [];
  return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
}

/** Values up to a closing mark. */
function readUntil(closing: string, text: string, start: number, depth: number) {
  const values: PdfValue[] = [];
  let at = afterBlank(text, start);
  while (!text.startsWith(closing, at)) {
    const { value, end } = readValue(text, at, depth + 1);
    values.push(value);
    at = afterBlank(text, end);
  }
  return { values, end: at + closing.length };
}

function readDictionary(text: string, start: number, depth: number): Read {
  const { values, end } = readUntil('>>', text, start + 2, depth);
  const value = new Map<string, PdfValue>();
  for (let index = 0; index + 1 < values.length; index += 2) {
    const [key, entry] = [values[index], values[index + 1]];
    if (key?.kind !== 'name' || !entry)
      throw new Malformed('A dictionary has a key that is no name.');
    value.set(key.value, entry);
  }
  return { value: { kind: 'dictionary', value }, end };
}

function readSimple(text: string, at: number): Read {
  const read = (pattern: RegExp, make: (found: string) => PdfValue): Read | null => {
    const found = match(pattern, text, at);
    return found && { value: make(found[1] ?? found[0]), end: at + found[0].length };
  };
  const simple =
    read(reference, (found) => ({ kind: 'reference', value: Number(found) })) ??
    read(number, (found) => ({ kind: 'number', value: Number(found) })) ??
    read(name, (found) => ({ kind: 'name', value: plainName(found) })) ??
    read(hexadecimal, (found) => ({ kind: 'string', value: bytesOfHexadecimal(found) })) ??
    read(word, (found) => ({ kind: 'word', value: found }));
  if (!simple) throw new Malformed('Something is no value.');
  return simple;
}

/** Throws `Malformed`. Offsets in `text` are those of the file's bytes. */
export function readValue(text: string, start: number, depth = 0): Read {
  if (depth > deepest) throw new Malformed('Values stand too deep in one another.');
  const at = afterBlank(text, start);
  if (text.startsWith('<<', at)) return readDictionary(text, at, depth);
  if (text.startsWith('(', at)) return readLiteral(text, at);
  if (text.startsWith('[', at)) {
    const { values, end } = readUntil(']', text, at + 1, depth);
    return { value: { kind: 'list', value: values }, end };
  }
  return readSimple(text, at);
}
