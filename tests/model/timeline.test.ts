import { describe, expect, it } from 'vitest';
import { networkOf } from '../../src/model/network';
import { stepIndexAt, timelineOf } from '../../src/model/timeline';
import { asOf, event, tie, worldOf } from './world';

const stepsOf = (...given: Parameters<typeof worldOf>) => timelineOf(networkOf(worldOf(...given)));

describe('timelineOf', () => {
  const steps = stepsOf(
    [
      tie({ id: 'since', period: { start: '2000', end: '..' } }),
      tie({ id: 'already' }),
      tie({ id: 'told', status: 'announced', period: { start: '[2001-06-15..]' } }),
      tie({ id: 'over', status: 'past', period: { start: '1999', end: '2000' } }),
      tie({ id: 'unknown', period: {} }),
    ],
    [
      event({ id: 'first' }),
      event({ id: 'second' }),
      event({ id: 'plan', date: '2001-06-16', status: 'planned' }),
    ],
  );

  it('has one step per distinct date, "by" a day before the day itself', () => {
    expect(steps.map((step) => step.key)).toEqual([
      '1999',
      '2000',
      '..2001-06-15',
      '2001-06-15',
      '2001-06-16',
    ]);
  });

  it("says what changes in the source's terms", () => {
    expect(steps[1]).toMatchObject({ begins: ['since'], ends: ['over'] });
    expect(steps[2]).toMatchObject({ reported: ['already'], begins: [] });
    expect(steps[3]).toMatchObject({ announced: ['told'], events: ['first', 'second'] });
  });

  it('marks what lies after the as-of date as planned', () => {
    expect(steps.map((step) => step.isPlanned)).toEqual([false, false, false, false, true]);
  });

  it('invents no date for an unknown start', () => {
    expect(JSON.stringify(steps)).not.toContain('unknown');
  });

  it('always has the as-of date', () => {
    const only = stepsOf([tie({ id: 't', period: { start: '1999' } })]);
    expect(only.map((step) => step.key)).toEqual(['1999', '2001-06-15']);
  });

  it('finds the last step at or before an instant', () => {
    expect(stepIndexAt(steps, asOf)).toBe(3);
    expect(stepIndexAt(steps, asOf + 0.5)).toBe(3);
    expect(stepIndexAt(steps, -1e9)).toBe(0);
  });
});
