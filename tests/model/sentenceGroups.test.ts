// Are new ties read first, and each tie in its group?
import { expect, test } from 'vitest';
import { networkOf } from '../../src/model/network';
import { sentenceGroups } from '../../src/model/sentenceGroups';
import { timelineOf } from '../../src/model/timeline';
import { tie, worldOf } from './world';

const network = networkOf(
  worldOf([
    tie({ id: 'one' }),
    tie({ id: 'back', source: 'bor', target: 'ava-minister' }),
    tie({ id: 'branch', target: ['bor', 'cel'] }),
    tie({
      id: 'plan',
      status: 'announced',
      period: { start: '[2001-06-15..]' },
    }),
    tie({
      id: 'both',
      source: 'cel',
      assertedBy: [
        { source: 'gazette' },
        { actor: 'ava-minister', act: 'states' },
        { actor: 'ava', act: 'states' },
      ],
    }),
  ]),
);
const step = timelineOf(network).find(({ key }) => key === '2001-06-15');
if (!step) throw new Error('No step.');
const ties = [...network.ties.keys()];

test('by pair: new first, either direction together, each tie once', () => {
  const groups = sentenceGroups(network, ties, step, 'pair');
  expect(groups.map(({ kind, members, ties: own }) => [kind, members, own])).toEqual([
    ['new', [], ['plan']],
    ['pair', ['ava', 'bor'], ['one', 'back']],
    ['pair', ['ava', 'bor', 'cel'], ['branch']],
    ['pair', ['cel', 'bor'], ['both']],
  ]);
});

test('by who says so: once for each voice, one state is one voice', () => {
  const groups = sentenceGroups(network, ties, step, 'asserter');
  expect(groups.map(({ key, ties: own }) => [key, own])).toEqual([
    ['gazette', ['one', 'back', 'branch', 'plan', 'both']],
    ['ava', ['both']],
  ]);
});
