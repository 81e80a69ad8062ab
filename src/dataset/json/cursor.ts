// What stands at a place of a document that may be malformed?

/** A value with its JSON pointer. `value` is undefined where the document has nothing. */
export interface Cursor {
  readonly value: unknown;
  readonly pointer: string;
}

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One segment of a JSON pointer. */
export const escapeSegment = (segment: string): string =>
  segment.includes('~') || segment.includes('/')
    ? segment.replaceAll('~', '~0').replaceAll('/', '~1')
    : segment;

export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

export const field = (at: Cursor, name: string): Cursor => ({
  value: isFields(at.value) && Object.hasOwn(at.value, name) ? at.value[name] : undefined,
  pointer: `${at.pointer}/${escapeSegment(name)}`,
});

/** The entries of a list; none where there is no list. */
export const items = (at: Cursor): Cursor[] =>
  Array.isArray(at.value)
    ? at.value.map((value: unknown, index) => ({ value, pointer: `${at.pointer}/${index}` }))
    : [];

/** The entries of a list, or the value itself where it stands alone. */
export const itemsOrSelf = (at: Cursor): Cursor[] =>
  Array.isArray(at.value) ? items(at) : at.value === undefined ? [] : [at];

export const textAt = (at: Cursor): string | undefined =>
  typeof at.value === 'string' ? at.value : undefined;

export const isAbsent = (at: Cursor): boolean => at.value === undefined;
