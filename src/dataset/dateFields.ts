// Which fields of a dataset hold dates, and what may each of them say?
import { type Cursor, field, items } from './json/cursor';

/**
 * - `day`: the as-of date, one whole day
 * - `date`: any date
 * - `bound`: a date, or ".." for open
 * - `instant`: a step as the view names it: a date, or ".." and a date
 */
type DateUse = 'day' | 'date' | 'bound' | 'instant';

export interface DateField {
  at: Cursor;
  use: DateUse;
}

const inEach = (list: Cursor, name: string, use: DateUse): DateField[] =>
  items(list).map((item) => ({ at: field(item, name), use }));

/** The document may be malformed; a field that is not there has no value. */
export function dateFields(root: Cursor): DateField[] {
  const periods = items(field(root, 'ties')).map((tie) => field(tie, 'period'));
  const views = items(field(root, 'story')).map((step) => field(step, 'view'));
  return [
    { at: field(root, 'asOf'), use: 'day' },
    ...inEach(field(root, 'corrections'), 'on', 'date'),
    ...inEach(field(root, 'sources'), 'published', 'date'),
    ...inEach(field(root, 'events'), 'date', 'date'),
    ...periods.flatMap((period): DateField[] => [
      { at: field(period, 'start'), use: 'bound' },
      { at: field(period, 'end'), use: 'bound' },
    ]),
    ...views.map((view): DateField => ({ at: field(view, 'instant'), use: 'instant' })),
  ];
}
