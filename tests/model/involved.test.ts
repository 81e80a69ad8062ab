// Whose ties are whose, as named and as drawn?
import { expect, test } from 'vitest';
import { pairInOrder, tiesOfPair } from '../../src/model/involved';
import { networkOf } from '../../src/model/network';
import { actorsUnder, rolledUp, tiesOfActor } from '../../src/model/shownUnder';
import { tie, worldOf } from './world';

const network = networkOf(
  worldOf([
    tie({ id: 'states' }),
    tie({ id: 'minister', source: 'bor', target: 'ava-minister' }),
    tie({ id: 'both-help', source: ['ava', 'bor'], target: 'cel' }),
    tie({
      id: 'all',
      parties: ['ava', 'bor', 'cel'],
      source: undefined,
      target: undefined,
    } as never),
  ]),
);

test('a drawn actor has the ties of whoever is shown under it', () => {
  expect(tiesOfActor(network, 'ava')).toEqual(['states', 'minister', 'both-help', 'all']);
});

test('one that is shown under another has only its own and those under it', () => {
  expect(tiesOfActor(network, 'ava-minister')).toEqual(['minister']);
  expect(tiesOfActor(network, 'ava-government')).toEqual(['minister']);
});

test('two who act together at one end are not thereby tied to each other', () => {
  expect(tiesOfPair(network, 'ava~bor')).toEqual(['states', 'minister', 'all']);
  expect(tiesOfPair(network, 'bor~cel')).toEqual(['both-help', 'all']);
});

test('roll-ups are told by the actor that they are shown under', () => {
  expect([...rolledUp(network, ['states', 'minister'])]).toEqual([['ava', ['ava-minister']]]);
  expect(actorsUnder(network, 'ava')).toEqual(['ava-government', 'ava-minister']);
});

test('a pair begins with who acts in its first tie', () => {
  const led = networkOf(worldOf([tie({ id: 'aid', source: 'cel', target: 'bor' })]));
  expect(pairInOrder(led, 'bor~cel')).toEqual(['cel', 'bor']);
  expect(pairInOrder(network, 'ava~cel')).toEqual(['ava', 'cel']);
  expect(pairInOrder(led, 'ava~bor')).toEqual(['ava', 'bor']);
});
