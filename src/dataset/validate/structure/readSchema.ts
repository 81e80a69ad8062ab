// How is a schema turned into a check, without evaluating strings as code?
import type { TSchema } from 'typebox';
import { describeValue } from '../../json/describeValue';
import { nearest } from '../../suggest';
import { wording } from '../../wording';
import { type Check, type Keywords, type Report, typeOf } from './keywords';
import { checkObject } from './object';
import { reservedKeys } from './reservedKeys';
import { checkText } from './text';
import { checkUnion } from './union';

const unknownValue =
  (allowed: readonly unknown[]): Check =>
  (value, pointer, report) => {
    if (allowed.includes(value)) return;
    const words = allowed.filter((one) => typeof one === 'string');
    report.push({
      code: 'unknown-value',
      pointer,
      expected: words.length > 0 ? wording.oneOf(words) : wording.exactly(allowed[0]),
      found: describeValue(value),
      suggest: () => (typeof value === 'string' ? nearest(value, words) : undefined),
    });
  };

const checkNumber =
  ({ minimum = -Infinity, maximum = Infinity }: Keywords): Check =>
  (value, pointer, report) => {
    if (typeof value !== 'number' || (value >= minimum && value <= maximum)) return;
    const expected =
      value < minimum ? wording.atLeastNumber(minimum) : wording.atMostNumber(maximum);
    report.push({ code: 'out-of-range', pointer, expected, found: describeValue(value) });
  };

function reportRepeats(list: readonly unknown[], pointer: string, report: Report): void {
  const seen = new Map<unknown, number>();
  for (const [index, item] of list.entries()) {
    const first = seen.get(item);
    if (first === undefined) seen.set(item, index);
    else {
      const found = wording.itemAgain(describeValue(item), `${pointer}/${first}`);
      const at = `${pointer}/${index}`;
      report.push({ code: 'duplicate-item', pointer: at, expected: wording.itemOnce, found });
    }
  }
}

function checkList(keywords: Keywords): Check {
  const checkItem = readSchema(keywords.items ?? {});
  const { minItems = 0, maxItems = Infinity, uniqueItems = false } = keywords;
  return (value, pointer, report) => {
    if (!Array.isArray(value)) return;
    const found = describeValue(value);
    if (value.length < minItems) {
      const expected = wording.atLeastItems(minItems);
      report.push({ code: 'too-few-items', pointer, expected, found });
    }
    if (value.length > maxItems) {
      const expected = wording.atMostItems(maxItems);
      report.push({ code: 'too-many-items', pointer, expected, found });
    }
    for (const [index, item] of value.entries()) checkItem(item, `${pointer}/${index}`, report);
    if (uniqueItems) reportRepeats(value, pointer, report);
  };
}

const ofType =
  (type: string, check: Check): Check =>
  (value, pointer, report) => {
    if (typeOf(value) === type) check(value, pointer, report);
    else {
      const expected = wording.types[type] ?? type;
      report.push({ code: 'wrong-type', pointer, expected, found: describeValue(value) });
    }
  };

/** The check that a schema describes; `report` gets what is wrong, in the document's order. */
export function readSchema(schema: TSchema): Check {
  const keywords: Keywords = schema;
  if (keywords.anyOf) return checkUnion(keywords.anyOf, readSchema);
  if (keywords.enum) return unknownValue(keywords.enum);
  if ('const' in keywords) return unknownValue([keywords.const]);
  switch (keywords.type) {
    case 'string':
      return ofType('string', checkText(keywords));
    case 'number':
      return ofType('number', checkNumber(keywords));
    case 'boolean':
      return ofType('boolean', () => {});
    case 'array':
      return ofType('array', checkList(keywords));
    case 'object':
      return ofType('object', checkObject(keywords, readSchema));
    case undefined:
      return reservedKeys;
    default:
      throw new Error(`The schema uses the type ${keywords.type}, which nothing here checks.`);
  }
}
