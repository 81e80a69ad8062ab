// What do the validators share? The document, and what of it they all look up.
import { type Cursor, field, items, textAt } from '../json/cursor';
import type { DateValue } from '../prepared';
import { type DateFailure, isDateFailure, resolveDate } from '../resolveDate';

export interface Context {
  root: Cursor;
  ids: Ids;
  /** Resolved once per distinct text. */
  dateOf: (text: string) => DateValue | DateFailure;
  /** The as-of date, if it is one. */
  asOf: DateValue | null;
}

/** Ids with the pointer of the thing that has them; where two have the same, of the first. */
export interface Ids {
  sources: ReadonlyMap<string, string>;
  actors: ReadonlyMap<string, string>;
  ties: ReadonlyMap<string, string>;
  events: ReadonlyMap<string, string>;
  /** Passage ids by source id. */
  passages: ReadonlyMap<string, ReadonlySet<string>>;
}

function pointersById(list: Cursor): Map<string, string> {
  const pointers = new Map<string, string>();
  for (const item of items(list)) {
    const id = textAt(field(item, 'id'));
    if (id !== undefined && !pointers.has(id)) pointers.set(id, item.pointer);
  }
  return pointers;
}

function passagesBySource(sources: Cursor): Map<string, Set<string>> {
  const passages = new Map<string, Set<string>>();
  for (const source of items(sources)) {
    const id = textAt(field(source, 'id'));
    if (id === undefined || passages.has(id)) continue;
    passages.set(id, new Set(pointersById(field(source, 'passages')).keys()));
  }
  return passages;
}

function memoised<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    results.set(text, result);
    return result;
  };
}

export function contextOf(document: unknown): Context {
  const root: Cursor = { value: document, pointer: '' };
  const dateOf = memoised(resolveDate);
  const asOf = textAt(field(root, 'asOf'));
  const resolved = asOf === undefined ? null : dateOf(asOf);
  return {
    root,
    dateOf,
    asOf: resolved && !isDateFailure(resolved) ? resolved : null,
    ids: {
      sources: pointersById(field(root, 'sources')),
      actors: pointersById(field(root, 'actors')),
      ties: pointersById(field(root, 'ties')),
      events: pointersById(field(root, 'events')),
      passages: passagesBySource(field(root, 'sources')),
    },
  };
}

/** The date that a field holds, if it holds one. */
export function dateAt(at: Cursor, dateOf: Context['dateOf']): DateValue | null {
  const text = textAt(at);
  const date = text === undefined ? null : dateOf(text);
  return date && !isDateFailure(date) ? date : null;
}
