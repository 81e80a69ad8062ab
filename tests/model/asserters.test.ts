// Under which names can a reader ask who says so?
import { expect, test } from 'vitest';
import { assertersIn, assertersOf } from '../../src/model/asserters';
import { networkOf } from '../../src/model/network';
import { tie, worldOf } from './world';

const network = networkOf(
  worldOf([
    tie({ id: 'told' }),
    tie({ id: 'said', assertedBy: [{ actor: 'ava-minister', act: 'states' }] }),
    tie({ id: 'denied', assertedBy: [{ actor: 'bor', act: 'denies' }] }),
  ]),
);
const all = [...network.ties.keys()];
const known = assertersIn(network);

test('sources first, then actors with whoever speaks under them', () => {
  expect(
    assertersOf(network, known, all).map(({ id, isRootOfOthers }) => [id, isRootOfOthers]),
  ).toEqual([
    ['gazette', false],
    ['ava', true],
    ['ava-minister', false],
    ['bor', false],
  ]);
});

test('counts only the ties that are given, and keeps who has none', () => {
  const counts = assertersOf(network, known, ['said']).map(({ id, count }) => [id, count]);
  expect(counts).toEqual([
    ['gazette', 0],
    ['ava', 1],
    ['ava-minister', 1],
    ['bor', 0],
  ]);
});
