// Which languages are offered: only those that the dataset has texts of its own in?
import { describe, expect, it } from 'vitest';
import { languageAmong, languagesOf } from '../../src/dataset/languages';
import { event, tie, worldOf } from '../model/world';

const world = () => worldOf([tie({ id: 't' })], [event({ id: 'e' })]).dataset;

describe('the languages of a dataset', () => {
  it('are none where it says of no text which it is in', () => {
    expect(languagesOf(world())).toEqual([]);
  });

  it('begin with the one of its plain texts', () => {
    const dataset = { ...world(), language: 'en', title: { fr: 'Un titre', en: 'A title' } };
    expect(languagesOf(dataset)).toEqual(['en', 'fr']);
  });

  it.each([
    ['title', (dataset: ReturnType<typeof world>) => ({ ...dataset, title: { fr: 'x' } })],
    ['summary', (dataset) => ({ ...dataset, summary: { fr: 'x' } })],
    [
      'name',
      (dataset) => ({
        ...dataset,
        actors: dataset.actors.map((actor) => ({ ...actor, name: { fr: 'x' } })),
      }),
    ],
    [
      'label',
      (dataset) => ({
        ...dataset,
        ties: dataset.ties.map((one) => ({ ...one, label: { fr: 'x' } })),
      }),
    ],
    [
      'sentence',
      (dataset) => ({
        ...dataset,
        events: dataset.events.map((one) => ({ ...one, sentence: { fr: 'x' } })),
      }),
    ],
  ])('count a %s', (_, translated) => {
    expect(languagesOf(translated(world()))).toEqual(['fr']);
  });

  it('leave out the titles of sources, which keep their language', () => {
    const dataset = world();
    const sources = dataset.sources.map((source) => ({ ...source, title: { ar: 'x' } }));
    expect(languagesOf({ ...dataset, sources })).toEqual([]);
  });
});

describe('the language that is asked for', () => {
  const languages = ['en', 'zh-Hans', 'zh-Hant', 'ar'];

  it.each([
    ['zh-Hant', 'zh-Hant'],
    ['ZH-hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hans'],
    ['ar-EG', 'ar'],
    ['fr', undefined],
    ['', undefined],
    ['e', undefined],
  ])('%j is %j', (asked, found) => {
    expect(languageAmong(languages, asked)).toBe(found);
  });
});
