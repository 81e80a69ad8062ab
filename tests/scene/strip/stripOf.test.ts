import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/model/network';
import { timelineOf } from '../../../src/model/timeline';
import { measureText } from '../../../src/scene/measureText';
import { stripLayout, stripOf } from '../../../src/scene/strip/stripOf';
import type { Strip } from '../../../src/scene/strip/types';
import { openingView, type View } from '../../../src/view/view';
import { event, tie, worldOf } from '../../model/world';

const world = worldOf(
  [
    tie({ id: 'since', period: { start: '2000', end: '..' } }),
    tie({ id: 'already', source: 'cel' }),
    tie({
      id: 'told',
      target: ['bor', 'cel'],
      status: 'announced',
      period: { start: '[2001-06-15..]' },
    }),
    tie({ id: 'over', type: 'opposition', status: 'past', period: { start: '1999', end: '2000' } }),
    tie({ id: 'unknown', source: 'cel', target: 'ava', period: {} }),
  ],
  [
    event({ id: 'first', label: 'The first thing that happened' }),
    event({ id: 'second', label: 'The second thing that happened' }),
    event({ id: 'plan', date: '2001-06-16', status: 'planned', label: 'What is planned' }),
  ],
);
const network = networkOf(world);
const steps = timelineOf(network);
const opening = openingView(network, steps);
const strip = (view: Partial<View> = {}, width = 1072, height = 220) =>
  stripOf({
    network,
    steps,
    view: { ...opening, ...view },
    width,
    height,
  });
const bar = (given: Strip, id: string) => given.bars.find((candidate) => candidate.tie === id);

/** Label boxes of dates and of events; none of a kind may touch another. */
function collisions({ bands, events, flag, axisEnd }: Strip): string[] {
  const dates: [number, number, string][] = bands.flatMap(({ date, x }) =>
    date ? [[x + 12, x + 12 + measureText(date, 14, 600), date] as [number, number, string]] : [],
  );
  dates.push([flag.x, flag.x + flag.width, 'flag']);
  const rows = new Map<number, [number, number, string][]>();
  for (const { x, y, label, isBefore } of events) {
    const reach = 12 + measureText(label, 13, 400);
    const [left, right] = isBefore ? [x - reach, x + 4] : [x - 4, x + reach];
    rows.set(y, [...(rows.get(y) ?? []), [left, right, label]]);
  }
  return [dates, ...rows.values()].flatMap((row) => {
    const sorted = [...row].sort(([a], [b]) => a - b);
    return sorted.flatMap(([, right, text], index) => {
      const next = sorted[index + 1];
      const touches = next && right > next[0] ? [`${text} / ${next[2]}`] : [];
      return right > axisEnd + 24 ? [...touches, `${text} leaves`] : touches;
    });
  });
}

describe('stripOf', () => {
  it('gives each step a band of the same width, the current one under the playhead', () => {
    const { bands, playhead, flag } = strip();
    const widths = bands.map((band) => band.width);
    expect(new Set(widths).size).toBe(1);
    const current = bands.find((band) => band.isCurrent);
    expect(current?.key).toBe('2001-06-15');
    expect(playhead).toBe(current?.x);
    expect(flag.text).toBe('15 Jun 2001');
  });

  it('writes "by" a day and a year as they are', () => {
    expect(strip().bands.map((band) => band.date)).toEqual([
      '1999',
      '2000',
      'By 15 Jun 2001',
      null,
      '16 Jun 2001',
    ]);
  });

  it('writes events whole where there is room', () => {
    const labels = strip().events.map((given) => [given.label, given.fullLabel]);
    for (const [label, whole] of labels) expect(label).toBe(whole);
  });

  it('keeps events, lanes and bars as they are where a step changes none of them', () => {
    const crowded = worldOf(
      [tie({ id: 'since', period: { start: '1999', end: '2000' } })],
      Array.from({ length: 9 }, (_, index) =>
        event({ id: `e${index}`, date: '2001-06-15', label: 'A label that takes its room' }),
      ),
    );
    const given = { network: networkOf(crowded), width: 320, height: 264 };
    const all = timelineOf(given.network);
    const layOut = stripLayout();
    const at = (instant: string) => layOut({ ...given, steps: all, view: { ...opening, instant } });
    const calm = all.filter((step) => step.events.length === 0);
    const [one, other] = [at(calm[0]?.key ?? ''), at(calm.at(-1)?.key ?? '')];
    expect(one.playhead).not.toBe(other.playhead);
    expect(one.rest).not.toBeNull();
    for (const part of ['events', 'rest', 'lanes', 'bars'] as const)
      expect(other[part]).toBe(one[part]);
  });

  it('fades a bound that is not known and ends sharply where it is', () => {
    const given = strip();
    expect(bar(given, 'since')).toMatchObject({ fadeIn: 0 });
    expect(bar(given, 'since')?.fadeOut).toBeGreaterThan(0);
    expect(bar(given, 'already')?.fadeIn).toBeGreaterThan(0);
    expect(bar(given, 'over')).toMatchObject({ fadeIn: 0, fadeOut: 0 });
    expect(bar(given, 'unknown')?.fadeIn).toBeGreaterThan(0);
  });

  it('starts an unknown start where the tie is known to hold, on the as-of date', () => {
    const given = strip();
    const asOf = given.bands.find((band) => band.key === '2001-06-15');
    expect(bar(given, 'unknown')?.x0).toBe(asOf?.x);
  });

  it('has one lane per pair, one for an announcement about several', () => {
    expect(strip().lanes.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Ava – Bor 2',
      'Ava – Bor, Cel 1',
      'Cel – Bor 1',
      'Cel – Ava 1',
    ]);
  });

  it('folds what has no room into one lane and loses no tie', () => {
    const { lanes } = strip({}, 1072, 150);
    expect(lanes.at(-1)?.id).toBe('others');
    expect(lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(5);
  });

  it("puts a selected pair's ties on top, one lane each, and lights them", () => {
    const { lanes, bars } = strip({ selection: { kind: 'dyad', id: 'ava~bor' } });
    expect(lanes.slice(0, 3).map((lane) => lane.ties)).toEqual([['since'], ['told'], ['over']]);
    const lit = bars.filter((candidate) => candidate.emphasis === 'highlighted');
    expect(lit.map((candidate) => candidate.tie).sort()).toEqual(['over', 'since', 'told']);
  });

  it('lights the ties that a selected event affects', () => {
    const effects = [{ tie: 'told', effect: 'announces' as const }];
    network.events.set('first', { ...event({ id: 'first' }), effects });
    const { bars } = strip({ selection: { kind: 'event', id: 'first' } });
    expect(bars.filter(({ emphasis }) => emphasis === 'highlighted').map(({ tie }) => tie)).toEqual(
      ['told'],
    );
  });

  it.each([600, 768, 1072, 1600])('lets no label touch another at %i px, at any step', (width) => {
    for (const { key } of steps) expect(collisions(strip({ instant: key }, width))).toEqual([]);
  });
});
