// Is a text JSON that can be read without harm, and if not, where does it stop being so?
import { type JSONVisitor, type ParseOptions, printParseErrorCode, visit } from 'jsonc-parser';
import type { Finding } from '../problem';
import { wording } from '../wording';
import { describeText } from './describeValue';
import { duplicateKeys } from './duplicateKeys';

/** In UTF-16 units, so of any text of up to 50 MB. */
const longestText = 50_000_000;
/** A dataset is 8 deep; the rest is for `x-*` fields. */
const deepest = 64;

const strictly: ParseOptions = { disallowComments: true, allowTrailingComma: false };

/** Where nesting exceeds what is allowed; a loop, since a recursive reader would run out of stack. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') offset = endOfString(text, offset);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return offset;
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '\\') offset += 1;
    else if (character === '"' || character === '\n') return offset;
  }
  return text.length;
}

const emptyText: Finding = {
  code: 'not-json',
  pointer: '',
  expected: wording.dataset,
  found: wording.endOfText,
};

class FirstError extends Error {
  readonly reason: string;
  readonly offset: number;
  readonly length: number;

  constructor(reason: string, offset: number, length: number) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
    this.length = length;
  }
}

/** Thrown out of the pass: how it goes on after an error may nest deeper than was checked. */
function firstError(text: string): Pick<FirstError, 'reason' | 'offset' | 'length'> {
  const onError: JSONVisitor['onError'] = (code, offset, length) => {
    throw new FirstError(printParseErrorCode(code), offset, length);
  };
  try {
    visit(text, { onError }, strictly);
  } catch (failure) {
    if (failure instanceof FirstError) return failure;
    throw failure;
  }
  return { reason: '', offset: 0, length: 1 };
}

function syntaxError(text: string): Finding {
  if (text.trim() === '') return { ...emptyText, offset: 0 };
  const { reason, offset, length } = firstError(text);
  const token = text.slice(offset, offset + Math.max(1, length));
  return {
    code: 'not-json',
    pointer: '',
    expected: wording.syntax(reason),
    found: token === '' ? wording.endOfText : describeText(token),
    offset,
  };
}

export type ReadJson =
  | { value: unknown; findings: Finding[] }
  | { value: undefined; findings: [Finding] };

const refused = (finding: Finding): ReadJson => ({ value: undefined, findings: [finding] });

/** `findings` of a text that was read are its repeated keys. Never throws. */
export function readJson(text: string): ReadJson {
  const at = { pointer: '', offset: 0 };
  if (text.length > longestText) {
    const found = wording.characters(text.length);
    return refused({ ...at, code: 'too-large', expected: wording.atMost(longestText), found });
  }
  const depthOffset = tooDeepAt(text);
  if (depthOffset !== null) {
    const found = wording.deeper;
    const expected = wording.levels(deepest);
    return refused({ ...at, code: 'too-deep', expected, found, offset: depthOffset });
  }
  try {
    const value: unknown = JSON.parse(text);
    return { value, findings: duplicateKeys(text) };
  } catch {
    return refused(syntaxError(text));
  }
}
