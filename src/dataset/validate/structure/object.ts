// Has an object the fields that it must have, and no others?
import { escapeSegment, isFields } from '../../json/cursor';
import { describeText, describeValue } from '../../json/describeValue';
import { languagePattern } from '../../schema/blocks';
import { nearest } from '../../suggest';
import { wording } from '../../wording';
import type { Check, Keywords, ReadSchema, Report } from './keywords';
import { isReserved } from './reservedKeys';

interface Fields {
  named: ReadonlyMap<string, Check>;
  matching: readonly (readonly [pattern: RegExp, check: Check])[];
  isByLanguage: boolean;
}

function reportUnknown(key: string, at: string, fields: Fields, present: string[], report: Report) {
  const found = describeText(key);
  if (fields.isByLanguage && !isReserved(key)) {
    const expected = wording.language;
    report.push({ code: 'invalid-language', pointer: at, expected, found, isKey: true });
    return;
  }
  const names = [...fields.named.keys()];
  const free = names.filter((name) => !present.includes(name));
  report.push({
    code: 'unknown-field',
    pointer: at,
    expected: names.length > 0 ? wording.oneOf(names) : wording.noField(key),
    found,
    suggest: () => nearest(key, free),
    isKey: true,
  });
}

function reportMissing(required: readonly string[], value: object, pointer: string, to: Report) {
  for (const name of required) {
    if (Object.hasOwn(value, name)) continue;
    const expected = wording.field(name);
    to.push({ code: 'missing-field', pointer, expected, found: describeValue(undefined) });
  }
}

export function checkObject(keywords: Keywords, read: ReadSchema): Check {
  const { properties = {}, patternProperties = {}, required = [], minProperties = 0 } = keywords;
  const fields: Fields = {
    named: new Map(Object.entries(properties).map(([name, schema]) => [name, read(schema)])),
    matching: Object.entries(patternProperties).map(
      ([pattern, schema]) => [new RegExp(pattern, 'u'), read(schema)] as const,
    ),
    isByLanguage: languagePattern in patternProperties,
  };
  return (value, pointer, report) => {
    if (!isFields(value)) return;
    const keys = Object.keys(value);
    reportMissing(required, value, pointer, report);
    if (keys.length < minProperties) {
      const expected = wording.atLeastItems(minProperties);
      report.push({ code: 'too-few-items', pointer, expected, found: describeValue(value) });
    }
    for (const key of keys) {
      const at = `${pointer}/${escapeSegment(key)}`;
      const check =
        fields.named.get(key) ?? fields.matching.find(([pattern]) => pattern.test(key))?.[1];
      if (check) check(value[key], at, report);
      else reportUnknown(key, at, fields, keys, report);
    }
  };
}
