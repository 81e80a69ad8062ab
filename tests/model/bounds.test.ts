import { describe, expect, it } from 'vitest';
import { boundsOf, presenceAt } from '../../src/model/bounds';
import { dayOf, openingOf } from '../../src/model/instant';
import { asOf, dates, tie } from './world';

const at = (given: Parameters<typeof tie>[0], instant: number) =>
  presenceAt(boundsOf(tie(given), dates, asOf), instant);

describe('boundsOf', () => {
  it('holds what is reported as already under way as the day opens, and only possibly before', () => {
    const given = { id: 't', period: { start: '[..2001-06-15]', end: '..' } };
    expect(at(given, openingOf(asOf))).toBe('certain');
    expect(at(given, asOf)).toBe('certain');
    expect(at(given, asOf - 1)).toBe('possible');
  });

  it('begins a tie within its year and holds it by the end of that year', () => {
    const given = { id: 't', period: { start: '2000', end: '..' } };
    expect(at(given, dayOf(1999, 12, 31))).toBe('absent');
    expect(at(given, dayOf(2000, 6, 1))).toBe('possible');
    expect(at(given, dayOf(2000, 12, 31))).toBe('certain');
  });

  it('lets nothing be certain after the as-of date', () => {
    for (const status of ['ongoing', 'announced', 'refused', 'denied', 'alleged'] as const)
      expect(at({ id: 't', status, period: { start: '2000', end: '..' } }, asOf + 1)).toBe(
        'possible',
      );
  });

  it('lets an announcement stand from the day it is made, and not before', () => {
    const given = { id: 't', status: 'announced', period: { start: '[2001-06-15..]' } } as const;
    expect(at(given, openingOf(asOf))).toBe('absent');
    expect(at(given, asOf)).toBe('certain');
  });

  it('does not guess an unknown start: certain on the as-of date alone', () => {
    const given = { id: 't', period: {} };
    expect(at(given, dayOf(1000, 1, 1))).toBe('possible');
    expect(at(given, asOf - 1)).toBe('possible');
    expect(at(given, asOf)).toBe('certain');
  });

  it('ends what is past no later than the as-of date, whatever is not known', () => {
    expect(at({ id: 't', status: 'past', period: { start: '1999' } }, asOf + 1)).toBe('absent');
    const given = { id: 't', status: 'past', period: { start: '1999', end: '2000' } } as const;
    expect(at(given, dayOf(1999, 12, 31))).toBe('certain');
    expect(at(given, dayOf(2000, 6, 1))).toBe('possible');
    expect(at(given, dayOf(2001, 1, 1))).toBe('absent');
  });
});
