import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projections, tieStatuses, tieTypes } from '../../src/dataset/terms';
import { networkOf } from '../../src/model/network';
import { timelineOf } from '../../src/model/timeline';
import { readQuery, writeQuery } from '../../src/view/query';
import { type TableKey, tableColumns } from '../../src/view/tableColumns';
import { axes, colourSchemes, groupings, openingView, tabs, type View } from '../../src/view/view';
import { event, tie, worldOf } from '../model/world';

const world = worldOf(
  [tie({ id: 't' }), tie({ id: 'u', period: { start: '1999' } })],
  [event({ id: 'e' })],
);
world.dataset.title = { en: 'A title', 'fr-CA': 'Un titre', ar: 'عنوان' };
world.languages = { en: 'English', 'fr-CA': 'Français canadien', ar: 'العربية' };
const network = networkOf(world);
const steps = timelineOf(network);
const opening = openingView(network, steps);
const context = { network, steps, opening };
const read = (text: string) => readQuery(text, context);

const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const sortings = (table: TableKey) =>
  fc.record({ column: oneOf<string>(tableColumns[table]), isDescending: fc.boolean() });
const views: fc.Arbitrary<View> = fc.record({
  tab: oneOf(tabs),
  projection: oneOf([...projections, null]),
  axis: oneOf([...axes, null]),
  instant: oneOf(steps.map((step) => step.key)),
  selection: oneOf([
    null,
    { kind: 'actor', id: 'ava' },
    { kind: 'dyad', id: 'ava~bor' },
    { kind: 'tie', id: 't' },
    { kind: 'event', id: 'e' },
  ] as const),
  focus: oneOf([null, 'ava', 'bor']),
  filters: fc.record({
    types: fc.option(fc.uniqueArray(oneOf(tieTypes))),
    statuses: fc.option(fc.uniqueArray(oneOf(tieStatuses))),
    actors: fc.option(fc.uniqueArray(oneOf(['ava', 'bor', 'cel']))),
    asserters: fc.option(fc.uniqueArray(oneOf(['ava-minister', 'gazette']))),
  }),
  camera: fc.record({
    k: fc.integer({ min: 50, max: 3200 }).map((hundredths) => hundredths / 100),
    x: fc.integer({ min: -9999, max: 9999 }),
    y: fc.integer({ min: -9999, max: 9999 }),
  }),
  grouping: oneOf(groupings),
  sorting: fc.record(
    {
      ties: sortings('ties'),
      actors: sortings('actors'),
      events: sortings('events'),
    },
    { requiredKeys: [] },
  ),
  language: oneOf([null, 'en', 'fr-CA', 'ar']),
  theme: oneOf(colourSchemes),
});

describe('the query of a view', () => {
  it('reads back exactly what it wrote', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: restored, ignored } = read(writeQuery(view, opening));
        expect(restored).toEqual(view);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it('says nothing about the opening view, and stays readable', () => {
    expect(writeQuery(opening, opening)).toBe('');
    const view: View = { ...opening, instant: '1999', selection: { kind: 'dyad', id: 'ava~bor' } };
    expect(writeQuery(view, opening)).toBe('at=1999&select=dyad:ava~bor');
  });

  it.each([
    ['nonsense=1', 'nonsense'],
    ['at=1066', 'at'],
    ['at=yesterday', 'at'],
    ['at=2000-02-30', 'at'],
    ['select=actor:nobody', 'select'],
    ['select=dyad:ava~cel', 'select'],
    ['select=dyad:ava~ava', 'select'],
    ['select=dyad:ava~bor~cel', 'select'],
    ['select=dyad:ava~nobody', 'select'],
    ['utm=1', 'utm'],
    ['select=javascript:alert(1)', 'select'],
    ['type=cooperation,love', 'type'],
    ['zoom=1e9,0,0', 'zoom'],
    ['zoom=NaN,0,0', 'zoom'],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor'],
    ['tab=%3Cscript%3E', 'tab'],
    ['group=colour', 'group'],
    ['sort=', 'sort'],
    ['sort=ties:note', 'sort'],
    ['sort=ties:start,nobody:name', 'sort'],
    ['sort=__proto__:constructor', 'sort'],
    ['lang=de', 'lang'],
    ['lang=', 'lang'],
  ])('leaves out %s, says so, and keeps the rest', (text, name) => {
    const { view, ignored } = read(`?${text}&theme=dark`);
    expect(view).toEqual({ ...opening, theme: 'dark' });
    expect(ignored.map((parameter) => parameter.name)).toEqual([name]);
  });

  it.each(['fr-CA', 'fr-ca', 'fr', 'FR', 'fr-Latn-FR'])(
    'shows the French of the dataset for %s',
    (tag) => {
      expect(read(`lang=${tag}`)).toMatchObject({ view: { language: 'fr-CA' }, ignored: [] });
    },
  );

  it.each([
    ['2001-06-15', '2001-06-15'],
    ['1999-12-31', '1999'],
    ['2000', '1999'],
    ['2000-03', '1999'],
    ['2001-06-14', '1999'],
    ['..2001-06-15', '..2001-06-15'],
    ['2014-07-01', '2001-06-15'],
  ])('reads the date %s as the step that holds then', (text, instant) => {
    const { view, ignored } = read(`at=${text}`);
    expect(view).toEqual({ ...opening, instant });
    expect(ignored).toEqual([]);
  });

  it('reads a pair whichever way it is written', () => {
    const selection = { kind: 'dyad', id: 'ava~bor' };
    expect(read('select=dyad:bor~ava')).toEqual({ view: { ...opening, selection }, ignored: [] });
  });

  it('passes over what counts who follows a link', () => {
    const hung = 'utm_source=letter&utm_campaign=x&fbclid=1&gclid=2&mc_cid=3';
    expect(read(`${hung}&theme=dark`)).toEqual({
      view: { ...opening, theme: 'dark' },
      ignored: [],
    });
  });

  it('never throws and never leaves the dataset', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { view } = read(text);
        expect(steps.map((step) => step.key)).toContain(view.instant);
      }),
    );
    expect(read('a'.repeat(5000)).ignored).toHaveLength(1);
  });
});
