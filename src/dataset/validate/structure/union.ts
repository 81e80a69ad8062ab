// Which of several forms did somebody mean, and what is wrong with it?
import type { TSchema } from 'typebox';
import { isFields } from '../../json/cursor';
import { describeValue } from '../../json/describeValue';
import { wording } from '../../wording';
import { type Check, type Keywords, type ReadSchema, typeOf } from './keywords';

interface Branch {
  type: string;
  names: readonly string[];
  check: Check;
}

const shared = (names: readonly string[], value: unknown) =>
  isFields(value) ? names.filter((name) => Object.hasOwn(value, name)).length : 0;

/** Only the form that shares most with the value is reported on. */
export function checkUnion(schemas: readonly TSchema[], read: ReadSchema): Check {
  const branches = schemas.map((schema): Branch => {
    const keywords: Keywords = schema;
    const names = Object.keys(keywords.properties ?? {});
    return { type: keywords.type ?? '', names, check: read(schema) };
  });
  const types = [...new Set(branches.map(({ type }) => wording.types[type] ?? type))];
  return (value, pointer, report) => {
    const fitting = branches.filter(({ type }) => type === typeOf(value));
    const [best] = fitting.sort((a, b) => shared(b.names, value) - shared(a.names, value));
    if (best) best.check(value, pointer, report);
    else {
      const expected = wording.either(types);
      report.push({ code: 'wrong-type', pointer, expected, found: describeValue(value) });
    }
  };
}
