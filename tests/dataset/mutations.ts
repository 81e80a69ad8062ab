// How can a document be changed at one place?
import fc from 'fast-check';
import { type Cursor, field, items, segmentsOf } from '../../src/dataset/json/cursor';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place of a document, the root first. */
function placesOf(at: Cursor): Cursor[] {
  const inner = Array.isArray(at.value)
    ? items(at)
    : Object.keys(isObject(at.value) ? at.value : {}).map((name) => field(at, name));
  return [at, ...inner.flatMap(placesOf)];
}

/** What stands at a pointer; undefined if nothing does. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of segmentsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
      return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

/** A copy in which `mend` has changed the value at a pointer; undefined takes it away. */
function changed(document: unknown, pointer: string, mend: (value: unknown) => unknown): unknown {
  const copy: unknown = structuredClone(document);
  const segments = segmentsOf(pointer);
  const last = segments.pop();
  if (last === undefined) return mend(copy);
  const parent = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/')));
  if (Array.isArray(parent)) {
    const value = mend(parent[Number(last)]);
    parent.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  } else if (isObject(parent)) {
    const value = mend(parent[last]);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}

type Mend = (value: unknown) => unknown;

const withField =
  (name: string, inner: unknown): Mend =>
  (value) =>
    isObject(value) ? Object.fromEntries([...Object.entries(value), [name, inner]]) : value;

const twice: Mend = (value) => (Array.isArray(value) ? [...value, ...value] : value);
const longer: Mend = (value) => (typeof value === 'string' ? value.repeat(40) : value);
const misspelt: Mend = (value) => (typeof value === 'string' ? `${value}s` : value);

const mends = fc.oneof(
  fc.constantFrom<Mend>(() => undefined, twice, longer, misspelt),
  fc.jsonValue().map(
    (value): Mend =>
      () =>
        value,
  ),
  fc.tuple(fc.string(), fc.jsonValue()).map(([name, value]) => withField(name, value)),
  fc.constantFrom('__proto__', 'role', 'parties', 'en').map((name) => withField(name, 'leads')),
  fc.constantFrom('..', '2015-02-30', 'brenn', 'P1', '\u202e', '\ud800').map(
    (one): Mend =>
      () =>
        one,
  ),
);

/** The document, changed at one to three places. */
export function mutationsOf(document: unknown): fc.Arbitrary<unknown> {
  const pointers = placesOf({ value: document, pointer: '' }).map(({ pointer }) => pointer);
  const changes = fc.array(fc.tuple(fc.constantFrom(...pointers), mends), {
    minLength: 1,
    maxLength: 3,
  });
  return changes.map((list) =>
    list.reduce((current, [pointer, mend]) => changed(current, pointer, mend) ?? null, document),
  );
}
