// Does a search find what is meant, the best first?
import { expect, test } from 'vitest';
import { networkOf } from '../../src/model/network';
import { folded, search, searchIndexOf } from '../../src/model/search';
import { event, tie, worldOf } from './world';

const world = worldOf(
  [tie({ id: 'aid', label: 'Borrowed money' }), tie({ id: 'two', source: 'cel' })],
  [event({ id: 'talks', label: 'Talks in Avaville' })],
);
world.dataset.actors.push(
  { id: 'cote', type: 'state', name: { en: 'Côte d’Azure', ar: 'الجزائر' }, aliases: ['CDA'] },
  { id: 'north-bor', type: 'state', name: 'North Bor', codes: { iso3166: 'NBO' } },
);
const index = searchIndexOf(networkOf(world));
const ids = (text: string) => search(index, text).map(({ id }) => id);

test('all of a name before its beginning, that before a word, that before an inside', () => {
  expect(ids('bor')).toEqual(['bor', 'north-bor', 'aid']);
});

test('actors before ties and events', () => {
  expect(ids('ava')).toEqual(['ava', 'ava-government', 'talks']);
});

test.each([
  ["COTE D'AZURE", 'cote'],
  ['azure', 'cote'],
  ['الجَزائر', 'cote'],
  ['cda', 'cote'],
  ['nbo', 'north-bor'],
  ['bor north', 'north-bor'],
  ['  talks   ava ', 'talks'],
])('%s finds %s', (text, id) => {
  expect(ids(text)).toContain(id);
});

test('tells by which other name it was found', () => {
  expect(search(index, 'cda')).toEqual([{ kind: 'actor', id: 'cote', alias: 'CDA' }]);
  expect(search(index, 'côte')[0]?.alias).toBeNull();
});

test.each(['', '   ', 'zzz', 'bor zzz'])('%j finds nothing', (text) => {
  expect(search(index, text)).toEqual([]);
});

test('folding is the same for how a letter is composed', () => {
  expect(folded('É')).toBe(folded('É'));
});
