// Does the first dataset keep to the rules by which it was coded? docs/coding.md gives the reasons.
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/dataset/prepare';
import type { Tie } from '../../src/dataset/types';
import { presenceAt } from '../../src/model/bounds';
import { dayOf } from '../../src/model/instant';
import { type Ends, networkOf } from '../../src/model/network';
import { timelineOf } from '../../src/model/timeline';
import iraq, { problems } from './iraq';

const network = networkOf(prepare(iraq));
const { asOf, bounds } = network;
const states = ['iraq', 'syria', 'russia', 'iran', 'usa'];
const drawn = [...states, 'us-led-coalition', 'islamic-state-group', 'shiite-militias'];

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();
const tiesWhere = (holds: (tie: Tie) => boolean) => idsOf(iraq.ties.filter(holds));

function endsOf(tieId: string): Ends {
  const ends = network.ends.get(tieId);
  if (!ends) throw new Error(`no tie ${tieId}`);
  return ends;
}

function tieOf(tieId: string): Tie {
  const tie = network.ties.get(tieId);
  if (!tie) throw new Error(`no tie ${tieId}`);
  return tie;
}

/** Whether a tie says something of one actor towards the other; two in one list do not count. */
function joins(tieId: string, one: string, other: string): boolean {
  const { sources, targets } = endsOf(tieId);
  return [
    [one, other],
    [other, one],
  ].some(([from = '', to = '']) => sources.includes(from) && targets.includes(to));
}

test('it has no problems, not even warnings', () => {
  expect(problems).toEqual([]);
});

describe('actors', () => {
  test('the map shows five states, a coalition, an armed group and militias', () => {
    const roots = iraq.actors.map(({ id }) => network.rootOf(id));
    expect([...new Set(roots)]).toEqual(drawn);
    expect(iraq.actors.filter(({ partOf }) => !partOf).map(({ id }) => id)).toEqual(drawn);
  });

  test('states have a place and an ISO code, all others have neither', () => {
    expect(idsOf(iraq.actors.filter(({ place }) => place))).toEqual([...states].sort());
    expect(idsOf(iraq.actors.filter(({ codes }) => codes?.iso3166))).toEqual([...states].sort());
    expect(idsOf(iraq.actors.filter(({ type }) => type === 'state'))).toEqual([...states].sort());
  });

  test('of the coalition only its leader is named', () => {
    expect(network.actors.get('us-led-coalition')?.membership).toBe('partly-named');
    expect(tiesWhere(({ type }) => type === 'coalition')).toEqual(['usa-leads-coalition']);
    expect(tieOf('usa-leads-coalition').role).toBe('leads');
  });
});

describe('who says so', () => {
  const records = [...iraq.ties, ...iraq.events];

  test.each(records)('$id has an asserter and a citation', ({ assertedBy, citations }) => {
    expect(assertedBy.length).toBeGreaterThan(0);
    expect(citations.length).toBeGreaterThan(0);
  });

  test('what an actor says is passed on by the article', () => {
    const spoken = records.flatMap(({ assertedBy }) => assertedBy.filter((one) => 'actor' in one));
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.filter((one) => one.reportedBy !== 'csm')).toEqual([]);
  });

  test('a repetition is no source: standfirst and headline are never cited', () => {
    const passages = records.flatMap(({ citations }) => citations.map(({ passage }) => passage));
    expect(passages.filter((passage) => ['H', 'S', 'K', 'TL'].includes(passage))).toEqual([]);
    expect(passages.filter((passage) => passage === 'C')).toHaveLength(1);
  });

  test('the refusal is told by the article, not by the United States', () => {
    expect(tieOf('usa-refuses-assad').assertedBy).toEqual([{ source: 'csm' }]);
  });

  test('the denial is that of unnamed officials', () => {
    const denial = { actor: 'us-officials', act: 'denies', reportedBy: 'csm' };
    expect(tieOf('usa-denies-coordination-with-iran').assertedBy).toEqual([denial]);
  });

  test("Russia's concern is second-hand, and an event", () => {
    const event = network.events.get('iraq-cites-russian-concern');
    const secondHand = { actor: 'iraq-military', act: 'reports', reportedBy: 'csm' };
    expect(event?.assertedBy).toEqual([secondHand]);
    const cited = iraq.ties.flatMap(({ citations }) => citations.map(({ passage }) => passage));
    expect(cited).not.toContain('P12');
  });

  test('what is alleged is an assessment of the United States', () => {
    expect(tiesWhere(({ status }) => status === 'alleged')).toEqual(['russia-air-base-us-view']);
    const assessment = { actor: 'usa', act: 'assesses', reportedBy: 'csm' };
    expect(tieOf('russia-air-base-us-view').assertedBy).toEqual([assessment]);
  });
});

describe('nothing is invented', () => {
  test('the announcement is one record with three targets', () => {
    const announcement = tieOf('iraq-shares-intelligence');
    expect(announcement.source).toBe('iraq-military');
    expect(announcement.target).toEqual(['syria', 'russia', 'iran']);
    expect(announcement.status).toBe('announced');
    const several = ({ id }: Tie) => endsOf(id).targets.length > 1 && !endsOf(id).isAllWithAll;
    expect(tiesWhere(several)).toEqual(['iraq-shares-intelligence']);
    const announcing = iraq.events.filter(({ effects }) =>
      effects?.some(({ effect }) => effect === 'announces'),
    );
    expect(idsOf(announcing)).toEqual(['iraq-announces-sharing']);
  });

  test('refusals and denials are not opposition', () => {
    expect(tiesWhere(({ status }) => status === 'denied')).toEqual([
      'usa-denies-coordination-with-iran',
    ]);
    expect(tiesWhere(({ status }) => status === 'refused')).toEqual([
      'coalition-no-support-for-officials',
      'usa-refuses-assad',
    ]);
    const opposed = iraq.ties.filter(({ type }) => type === 'opposition');
    expect(opposed.length).toBeGreaterThan(0);
    expect(new Set(opposed.map(({ status }) => status))).toEqual(new Set(['ongoing']));
  });

  test.each([
    ['russia', 'iran'],
    ['russia', 'islamic-state-group'],
    ['iran', 'islamic-state-group'],
    ['syria', 'islamic-state-group'],
    ['usa', 'russia'],
    ['iraq', 'us-led-coalition', 'coalition-trains-iraqi-forces'],
  ])('between %s and %s nothing is inferred', (one, other, ...stated) => {
    expect(tiesWhere(({ id }) => joins(id, one, other))).toEqual(stated);
  });

  test('the president is not his country: only the announcement names Syria', () => {
    const ofSyria = tiesWhere(({ source, target, parties }) =>
      [source, target, parties].flat().includes('syria'),
    );
    expect(ofSyria).toEqual(['iraq-shares-intelligence']);
  });

  test('loaded words are not its own', () => {
    const { sources, ties, events, ...rest } = iraq;
    const own = [ties, events].flat().map(({ citations, ...record }) => record);
    expect(sources).toHaveLength(1);
    expect(JSON.stringify([rest, own])).not.toMatch(/\bregime|terroris|brutalized/i);
  });
});

describe('when', () => {
  test('the steps are 2011, by and on 27 September 2015, and the planned day', () => {
    const steps = timelineOf(network);
    expect(steps.map(({ key }) => key)).toEqual([
      '2011',
      '..2015-09-27',
      '2015-09-27',
      '2015-09-28',
    ]);
    expect(steps.map(({ isPlanned }) => isPlanned)).toEqual([false, false, false, true]);
    expect(steps[2]?.events).toEqual([
      'iraq-announces-sharing',
      'iraq-cites-russian-concern',
      'kerry-lavrov-meeting',
      'kerry-on-coordination',
    ]);
  });

  test('the support for Assad begins in 2011, and nothing else has a dated onset', () => {
    expect(timelineOf(network).flatMap(({ begins }) => begins)).toEqual([
      'russia-iran-support-assad',
    ]);
    const support = bounds.get('russia-iran-support-assad');
    expect(support).toMatchObject({ startMin: dayOf(2011, 1, 1), startMax: dayOf(2011, 12, 31) });
  });

  test.each(iraq.ties)('$id stands on the as-of date and is certain no later', ({ id }) => {
    const ofTie = bounds.get(id);
    if (!ofTie) throw new Error(`no bounds of ${id}`);
    expect(presenceAt(ofTie, asOf)).toBe('certain');
    expect(presenceAt(ofTie, asOf + 1)).toBe('possible');
  });

  test('what is announced stands from the day of the announcement', () => {
    const announced = iraq.ties.filter(({ status }) => status === 'announced');
    expect(idsOf(announced)).toEqual(['iraq-shares-intelligence', 'russia-iraq-stated-aim']);
    for (const { id } of announced) expect(bounds.get(id)?.startMin).toBe(dayOf(2015, 9, 27));
  });

  test('only the talks of the presidents are planned, for 28 September 2015', () => {
    const planned = iraq.events.filter(({ status }) => status === 'planned');
    expect(planned.map(({ id, date }) => [id, date])).toEqual([
      ['obama-putin-talks', '2015-09-28'],
    ]);
  });
});

describe('what a reader gets', () => {
  const length = (text: unknown) => (typeof text === 'string' ? text.length : Infinity);

  test('the summary is two lines long', () => {
    expect(length(iraq.summary)).toBeLessThanOrEqual(280);
  });

  test.each([...iraq.ties, ...iraq.events])('$id is told briefly, with a note', (record) => {
    expect(length(record.label)).toBeLessThanOrEqual(26);
    expect(length(record.sentence)).toBeLessThanOrEqual(140);
    expect(length(record.note)).toBeGreaterThan(0);
    expect(length(record.note)).toBeLessThanOrEqual(1000);
  });
});
