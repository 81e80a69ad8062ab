// Is the nearest date one on which the tie stands?
import { expect, test } from 'vitest';
import { nearestStep } from '../../src/model/nearestDate';
import { networkOf } from '../../src/model/network';
import { timelineOf } from '../../src/model/timeline';
import { tie, worldOf } from './world';

const announced = tie({
  id: 'announced',
  status: 'announced',
  period: { start: '[2001-06-15..]' },
});
const over = tie({ id: 'over', status: 'past', period: { start: '1999', end: '2000' } });
const early = tie({ id: 'early', period: { start: '1999', end: '..' } });
const network = networkOf(worldOf([announced, over, early]));
const steps = timelineOf(network);
const at = (key: string) => steps.findIndex((step) => step.key === key);

test.each([
  ['announced', '1999', '2001-06-15'],
  ['over', '2001-06-15', '1999'],
  ['early', '2000', '2000'],
])('%s, seen from %s, is shown at %s', (id, from, expected) => {
  expect(nearestStep(network, steps, at(from), [id])?.key).toBe(expected);
});

test('of several ties any will do', () => {
  expect(nearestStep(network, steps, at('1999'), ['announced', 'over'])?.key).toBe('1999');
});

test('nothing for a tie that the dataset does not hold', () => {
  expect(nearestStep(network, steps, 0, ['unknown'])).toBeNull();
});
