// Does a prepared dataset carry every date that it names?
import { expect, test } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { prepare } from '../../src/dataset/prepare';
import { validText } from './fixtures';

const { dataset } = parse(validText);
if (!dataset) throw new Error('The valid dataset is invalid.');

test('every date is resolved, keyed by its text', () => {
  const { dates } = prepare(dataset);
  const named = [
    ...[dataset.asOf, ...dataset.corrections.map(({ on }) => on)],
    ...dataset.sources.map(({ published }) => published),
    ...dataset.ties.flatMap(({ period }) => [period.start ?? [], period.end ?? []].flat()),
    ...dataset.events.map(({ date }) => date),
  ];
  expect(Object.keys(dates).sort()).toEqual([...new Set(named)].sort());
  for (const [text, { edtf }] of Object.entries(dates)) expect(edtf).toBe(text);
});

test('its languages are known, each as it calls itself, that of its plain texts first', () => {
  const title = { ar: 'عنوان', fr: 'Titre', en: 'Title', 'en-1': 'x' };
  const { languages } = prepare({ ...dataset, language: 'en', title });
  expect(Object.entries(languages)).toEqual([
    ['en', 'English'],
    ['ar', 'العربية'],
    ['fr', 'Français'],
    ['en-1', 'en-1'],
  ]);
});

test('the dataset is passed on, not copied or changed', () => {
  const before = JSON.stringify(dataset);
  expect(prepare(dataset).dataset).toBe(dataset);
  expect(JSON.stringify(dataset)).toBe(before);
});

test('survives JSON', () => {
  const prepared = prepare(dataset);
  expect(JSON.parse(JSON.stringify(prepared))).toEqual(prepared);
});

test('a dataset that was never parsed is a programming error', () => {
  expect(() => prepare({ ...dataset, asOf: 'today' })).toThrow('/asOf holds no date: today');
});
