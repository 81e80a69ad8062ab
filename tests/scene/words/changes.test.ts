// Is a step told in words that are true of each of its ties?
import { describe, expect, it } from 'vitest';
import { changesInWords } from '../../../src/scene/words/changes';
import { shippedWorlds } from '../worlds';

const iraq = shippedWorlds.find(({ name }) => name.startsWith('iraq'));
if (!iraq) throw new Error('the dataset is missing');
const { network, steps } = iraq;
const wordsAt = (key: string, counts?: (tie: string) => boolean) => {
  const step = steps.find((one) => one.key === key);
  if (!step) throw new Error('a step is missing');
  return changesInWords(step, network, counts);
};

describe('changesInWords', () => {
  it('calls under way only what is going on, not what is refused, denied or alleged', () => {
    expect(wordsAt('..2015-09-27')).toEqual(['18 ties already reported']);
    const isOngoing = (tie: string) => network.ties.get(tie)?.status === 'ongoing';
    expect(wordsAt('..2015-09-27', isOngoing)).toEqual(['14 ties already under way']);
    const isDenied = (tie: string) => network.ties.get(tie)?.status === 'denied';
    expect(wordsAt('..2015-09-27', isDenied)).toEqual(['1 tie already so']);
  });

  it('says what begins, what is announced and what is planned', () => {
    expect(wordsAt('2011')).toEqual(['1 tie begins']);
    expect(wordsAt('2015-09-27')).toEqual(['2 ties announced']);
    expect(wordsAt('2015-09-28')).toEqual(['planned']);
    expect(wordsAt('2011', () => false)).toEqual([]);
  });
});
