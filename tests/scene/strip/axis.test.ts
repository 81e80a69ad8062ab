import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/model/instant';
import type { Step } from '../../../src/model/timeline';
import { axisFor, axisOf } from '../../../src/scene/strip/axis';

const stepAt = (instant: number): Step => ({
  key: String(instant),
  instant,
  value: {
    edtf: '',
    kind: 'date',
    min: instant,
    max: instant,
    precision: 'day',
    approximate: false,
    uncertain: false,
  },
  isPlanned: false,
  events: [],
  begins: [],
  announced: [],
  reported: [],
  ends: [],
});
const years = (...given: number[]) => given.map((year) => stepAt(dayOf(year, 12, 31)));
const bunched = [
  ...years(2011),
  stepAt(dayOf(2015, 9, 26)),
  ...[27, 28, 29].map((day) => stepAt(dayOf(2015, 9, day))),
];
const range = { start: 100, end: 900 };

describe('the time axis', () => {
  it('is even for dates that bunch up and to scale for dates that spread', () => {
    expect(axisFor(bunched)).toBe('even');
    expect(axisFor(years(1960, 1968, 1975, 1984, 1999, 2004))).toBe('calendar');
    expect(axisFor(years(1960, 2004))).toBe('even');
  });

  it('keeps to scale what is to scale', () => {
    const { spans } = axisOf(years(1900, 1950, 2000), 'calendar', range);
    const [first = 0, second = 0, third = 0] = spans.map((span) => span.x);
    expect(first).toBe(range.start);
    expect((second - first) / (third - second)).toBeCloseTo(1, 2);
    expect(third).toBeLessThan(range.end);
  });

  it('fills the axis without a gap, in order', () => {
    for (const kind of ['even', 'calendar'] as const) {
      const { spans } = axisOf(bunched, kind, range);
      let x = range.start;
      for (const span of spans) {
        expect(span.x).toBeCloseTo(x, 6);
        expect(span.width).toBeGreaterThan(0);
        x += span.width;
      }
      expect(x).toBeCloseTo(range.end, 6);
    }
  });

  it('puts a year where it begins on a calendar, and what ends with it where it ends', () => {
    const year = (given: number): Step => {
      const step = stepAt(dayOf(given, 12, 31));
      return { ...step, value: { ...step.value, min: dayOf(given, 1, 1), precision: 'year' } };
    };
    const decade = stepAt(dayOf(2019, 12, 31));
    decade.value.min = dayOf(2010, 1, 1);
    const axis = axisOf([year(2011), year(2013), decade, year(2021)], 'calendar', range);
    const tick = (label: string) => axis.ticks.find((given) => given.label === label)?.x ?? 0;
    expect(axis.spans[0]?.x).toBeCloseTo(tick('2011'), 6);
    expect(axis.spans[0]?.barEnd).toBeCloseTo(tick('2012'), 0);
    expect(axis.spans[1]?.x).toBeCloseTo(tick('2013'), 6);
    // Listed after 2013, because only its end is sure: it does not go back before it.
    expect(axis.spans[2]?.x).toBeCloseTo(tick('2013'), 6);
  });

  it('names round years, as many as have room', () => {
    const { ticks } = axisOf(years(1816, 1900, 1950, 1990, 2015), null, range);
    expect(ticks.map((tick) => tick.label)).toEqual([
      '1820',
      '1840',
      '1860',
      '1880',
      '1900',
      '1920',
      '1940',
      '1960',
      '1980',
      '2000',
      '2020',
    ]);
  });
});
