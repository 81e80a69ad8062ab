// A small invented world for the model's tests: three states, a minister, a coalition, a few dates.
import type { DateValue, PreparedDataset } from '../../src/dataset/prepared';
import type { Dataset, Event, Tie } from '../../src/dataset/types';
import { dayOf } from '../../src/model/instant';

const value = (
  edtf: string,
  kind: DateValue['kind'],
  min: number | null,
  max: number | null,
  precision: DateValue['precision'] = 'day',
): DateValue => ({ edtf, kind, min, max, precision, approximate: false, uncertain: false });

export const asOf = dayOf(2001, 6, 15);
const next = asOf + 1;

export const dates: Record<string, DateValue> = {
  '2001-06-15': value('2001-06-15', 'date', asOf, asOf),
  '2001-06-16': value('2001-06-16', 'date', next, next),
  '1999': value('1999', 'date', dayOf(1999, 1, 1), dayOf(1999, 12, 31), 'year'),
  '2000': value('2000', 'date', dayOf(2000, 1, 1), dayOf(2000, 12, 31), 'year'),
  '[..2001-06-15]': value('[..2001-06-15]', 'before', null, asOf),
  '[2001-06-15..]': value('[2001-06-15..]', 'after', asOf, null),
  '..': value('..', 'open', null, null),
};

export const tie = (given: Partial<Tie> & { id: string }): Tie => ({
  source: 'ava',
  target: 'bor',
  type: 'cooperation',
  status: 'ongoing',
  mode: 'unspecified',
  label: 'label',
  sentence: 'A sentence.',
  period: { start: '[..2001-06-15]', end: '..' },
  assertedBy: [{ source: 'gazette' }],
  citations: [{ source: 'gazette', passage: '1', locator: { exact: 'three words here' } }],
  ...given,
});

export const event = (given: Partial<Event> & { id: string }): Event => ({
  date: '2001-06-15',
  status: 'happened',
  label: 'label',
  sentence: 'A sentence.',
  participants: ['ava'],
  assertedBy: [{ source: 'gazette' }],
  citations: [{ source: 'gazette', passage: '1', locator: { exact: 'three words here' } }],
  ...given,
});

export function worldOf(ties: Tie[], events: Event[] = []): PreparedDataset {
  const dataset: Dataset = {
    format: 1,
    id: 'invented',
    title: 'Invented',
    summary: 'Invented.',
    asOf: '2001-06-15',
    licence: 'CC0',
    worldview: 'None.',
    corrections: [],
    sources: [
      {
        id: 'gazette',
        title: 'The Gazette',
        publisher: 'The Gazette',
        published: '2001-06-15',
        url: 'https://example.org/',
        language: 'en',
        passages: [{ id: '1', label: 'paragraph 1' }],
      },
    ],
    actors: [
      { id: 'ava', type: 'state', name: 'Ava' },
      { id: 'ava-government', type: 'government', name: "Ava's government", partOf: 'ava' },
      { id: 'ava-minister', type: 'person', name: 'Minister', partOf: 'ava-government' },
      { id: 'bor', type: 'state', name: 'Bor' },
      { id: 'cel', type: 'state', name: 'Cel' },
    ],
    ties,
    events,
  };
  return { dataset, dates, languages: {} };
}
