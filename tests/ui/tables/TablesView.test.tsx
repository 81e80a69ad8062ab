// Do the tables agree with the map, sort, lead back to it, and save what they show?
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { TablesView } from '../../../src/ui/tables/TablesView';
import { readQuery, writeQuery } from '../../../src/view/query';
import type { Action } from '../../../src/view/reduce';
import type { Selection } from '../../../src/view/view';
import { event, tie, worldOf } from '../../model/world';
import { renderInStore } from '../inStore';

const world = worldOf(
  [
    tie({ id: 'b', label: 'Zeal', source: 'bor', target: ['ava-minister', 'cel'] }),
    tie({ id: 'a', label: '=Aid', type: 'opposition', period: { start: '1999', end: '..' } }),
    tie({ id: 'all', label: 'Pact', source: undefined, parties: ['ava', 'bor'] } as never),
  ],
  [event({ id: 'talks', label: 'Talks' })],
);
const show = (actions: Action[] = []) => renderInStore(<TablesView />, world, actions);
/** By its caption: asking a table for roles takes seconds in jsdom. */
const table = (name: RegExp) => {
  const found = screen.getByText(name, { selector: 'caption *' }).closest('table');
  if (!found) throw new Error(`No table ${name}`);
  return found;
};
const column = (name: RegExp, index: number) =>
  [...table(name).querySelectorAll('tbody tr')].map((row) => row.children[index]?.textContent);
const header = (name: string) => within(table(/Ties/)).getByText(name).closest('th');
const sort = (user: UserEvent, name: string) =>
  user.click(header(name)?.querySelector('button') as HTMLElement);

let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:test';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});

test('one row per record: several targets are no more ties', () => {
  show();
  expect(column(/Ties/, 0)).toEqual(['Bor', 'Ava', 'Ava']);
  expect(column(/Ties/, 1)).toEqual(['Minister and Cel', 'Bor', 'Bor']);
  expect(column(/Ties/, 7)).toEqual(['One way', 'One way', 'Both ways']);
});

test('sorts up, down and back, and says so', async () => {
  const { user } = show();
  const arrow = () => header('What')?.querySelector('path')?.getAttribute('d');
  const either = arrow();
  expect(either, 'that it can be sorted is seen before').toBeTruthy();
  const press = () => sort(user, 'What');
  await press();
  expect(column(/Ties/, 4)).toEqual(['=Aid', 'Pact', 'Zeal']);
  expect(header('What')).toHaveAttribute('aria-sort', 'ascending');
  expect(arrow()).not.toBe(either);
  await press();
  expect(column(/Ties/, 4)).toEqual(['Zeal', 'Pact', '=Aid']);
  expect(header('What')).toHaveAttribute('aria-sort', 'descending');
  await press();
  expect(column(/Ties/, 4)).toEqual(['Zeal', '=Aid', 'Pact']);
  expect(header('What')).toHaveAttribute('aria-sort', 'none');
});

test('every column that a press sorts by is one that an address knows', async () => {
  const { store, user } = show();
  const { network, steps, view: opening } = store.getState();
  for (const button of document.querySelectorAll('.sort-button')) {
    await user.click(button);
    const { view } = store.getState();
    expect(readQuery(writeQuery(view, opening), { network, steps, opening })).toEqual({
      ...{ view, ignored: [] },
    });
  }
  expect(Object.keys(store.getState().view.sorting)).toEqual(['ties', 'actors', 'events']);
});

test('dates sort by time, not by letters', async () => {
  const { user } = show();
  const press = () => sort(user, 'Start');
  await press();
  await press();
  expect(column(/Ties/, 5)).toEqual(['1999', 'By 15 June 2001', 'By 15 June 2001']);
});

test('actors are counted as they are drawn', () => {
  show();
  expect(column(/Actors/, 0)).toEqual(['Ava', 'Bor', 'Cel']);
  expect(column(/Actors/, 2)).toEqual(['3', '3', '1']);
});

test('the same filters hold for all three', () => {
  show([{ type: 'filter', filters: { actors: ['cel'] } }]);
  expect(column(/Ties/, 4)).toEqual(['Zeal']);
  expect(column(/Actors/, 0)).toEqual(['Ava', 'Bor', 'Cel']);
  expect(column(/Events/, 1)).toEqual([]);
});

test('rows of what is selected are marked, in every table', () => {
  const { store } = show();
  const marked = () =>
    [...document.querySelectorAll('tbody tr[aria-current="true"]')].map(
      (row) => row.querySelector('button')?.getAttribute('aria-label') ?? '',
    );
  expect(marked()).toEqual([]);
  const select = (kind: Selection['kind'], id: string) =>
    act(() => store.dispatch({ type: 'select', selection: { kind, id } }));
  select('tie', 'a');
  expect(marked()).toEqual(['Show on map: =Aid']);
  select('dyad', 'ava~bor');
  expect(marked()).toEqual(['Show on map: Zeal', 'Show on map: =Aid', 'Show on map: Pact']);
  select('actor', 'ava-minister');
  expect(marked()).toEqual(['Show on map: Zeal', 'Show on map: Ava']);
  select('event', 'talks');
  expect(marked()).toEqual(['Show on map: Talks']);
});

test('a row leads to the map', async () => {
  const { store, user } = show([{ type: 'tab', tab: 'tables' }]);
  await user.click(screen.getByLabelText('Show on map: Zeal'));
  expect(store.getState().view).toMatchObject({ tab: 'map', selection: { kind: 'tie', id: 'b' } });
});

/** The files are asked for by name; what a spreadsheet reads is their text. */
async function downloaded(user: UserEvent, table: string) {
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    links.push(this);
  });
  await user.click(screen.getByLabelText(`Download CSV of ${table}`));
  const content = new TextDecoder().decode(await saved.at(-1)?.arrayBuffer());
  const [head = '', ...rows] = content.trimEnd().split('\r\n');
  const cellsOf = (row: string) =>
    [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? '');
  const names = cellsOf(head);
  const cell = (row: string, name: string) => cellsOf(row)[names.indexOf(name)];
  return { name: links[0]?.download, rows, cell };
}

test('the file has dates and codes for machines, and direction the same way for every tie', async () => {
  const { user } = renderInStore(
    <TablesView />,
    worldOf([
      tie({
        id: 'a',
        mode: 'verbal',
        event: { scheme: 'cameo', code: '0314', name: 'Intend' },
        period: { start: '1999', end: '..' },
      }),
      tie({ id: 'b', directed: false, target: 'cel', period: { start: '[..2001-06-15]' } }),
      tie({ id: 'c', source: undefined, parties: ['ava', 'bor'] } as never),
      tie({ id: 'd', source: undefined, parties: ['cel', 'bor', 'ava'] } as never),
    ]),
    [{ type: 'step', instant: '..2001-06-15' }],
  );
  const { name, rows, cell } = await downloaded(user, 'ties');
  expect(name).toBe('invented-ties-by-2001-06-15.csv');
  const read = (names: string[]) => rows.map((row) => names.map((one) => cell(row, one)));
  expect(read(['From', 'To', 'Direction'])).toEqual([
    ['Ava', 'Bor', 'One way'],
    ['Ava', 'Cel', 'Both ways'],
    ['Ava', 'Bor', 'Both ways'],
    ['Cel', 'Bor and Ava', 'All with all'],
  ]);
  expect(read(['start_edtf', 'end_edtf']).slice(0, 2)).toEqual([
    ['1999', '..'],
    ['[..2001-06-15]', ''],
  ]);
  expect(
    read(['start_earliest', 'start_latest', 'end_earliest', 'end_latest']).slice(0, 2),
  ).toEqual([
    ['1999-01-01', '1999-12-31', '2001-06-15', ''],
    ['', '2001-06-15', '2001-06-15', ''],
  ]);
  expect(read(['Words or deeds', 'Event code', 'Event name'])[0]).toEqual([
    'Words',
    'CAMEO 0314',
    'Intend',
  ]);
});

test('the file of events is of no date, and says theirs as written', async () => {
  const { user } = show();
  const { name, rows, cell } = await downloaded(user, 'events');
  expect(name).toBe('invented-events.csv');
  expect(cell(rows[0] ?? '', 'date_edtf')).toBe('2001-06-15');
});

test('saves what is shown, in the order shown, with nothing that a spreadsheet runs', async () => {
  const { user } = show();
  await sort(user, 'What');
  await user.click(screen.getByLabelText('Download CSV of ties'));
  const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[0]).toMatch(/^From,To,Kind,Status,What,/);
  expect(lines[1]).toContain("Opposition,Ongoing,'=Aid,1999,No end stated");
  expect(lines[1]).toContain('https://example.org/#:~:text=three%20words%20here');
  expect(lines).toHaveLength(5);
});
