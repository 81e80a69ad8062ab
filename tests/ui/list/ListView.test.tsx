// Does the list say what the map shows, new things first, and lead to the details?
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cutTo, ListView } from '../../../src/ui/list/ListView';
import { tie, worldOf } from '../../model/world';
import { renderInStore } from '../inStore';
import { preparedIsland } from '../world';

const world = worldOf([
  tie({ id: 'helps', sentence: 'Ava helps Bor.' }),
  tie({
    id: 'plan',
    sentence: 'Ava announces a plan.',
    status: 'announced',
    period: { start: '[2001-06-15..]' },
    assertedBy: [{ actor: 'ava-minister', act: 'announces' }, { source: 'gazette' }],
  }),
  tie({ id: 'fights', type: 'opposition', target: 'cel', sentence: 'Ava fights Cel.' }),
]);
const show = () => renderInStore(<ListView />, world, [{ type: 'step', instant: '2001-06-15' }]);
const headings = () =>
  screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

test('what is new stands first, then pair by pair', () => {
  show();
  expect(headings()).toEqual(['New on 15 June 2001', 'Ava and Bor', 'Ava and Cel']);
});

test('a row says what, of which kind, and who says so', () => {
  show();
  expect(screen.getByRole('button', { name: /Ava announces a plan/ })).toHaveTextContent(
    'Ava announces a plan. Cooperation, announced. Minister, announcing it; and 1 other voice.',
  );
});

test('a row opens the details', async () => {
  const { store, user } = show();
  const row = screen.getByRole('button', { name: /Ava fights Cel/ });
  await user.click(row);
  expect(store.getState().view.selection).toEqual({ kind: 'tie', id: 'fights' });
  expect(row).toHaveAttribute('aria-current', 'true');
});

test('the ties of a selected pair or actor are marked as the tie itself would be', () => {
  const { store } = show();
  const marked = () =>
    screen
      .getAllByRole('button')
      .filter((row) => row.getAttribute('aria-current') === 'true')
      .map((row) => row.dataset.tie);
  act(() => store.dispatch({ type: 'select', selection: { kind: 'dyad', id: 'ava~bor' } }));
  expect(marked()).toEqual(['plan', 'helps']);
  act(() => store.dispatch({ type: 'select', selection: { kind: 'actor', id: 'cel' } }));
  expect(marked()).toEqual(['fights']);
});

test('can be read by who says so', async () => {
  const { store, user } = show();
  await user.click(screen.getByRole('radio', { name: 'Who says so' }));
  expect(store.getState().view.grouping).toBe('asserter');
  expect(headings()).toEqual(['The Gazette, in its own voice', 'On the word of Ava']);
  expect(
    screen.getByText('3 ties in a source’s own voice, 0 only on somebody’s word.'),
  ).toBeInTheDocument();
});

test('what rests on somebody’s word alone is counted apart', async () => {
  const told = worldOf([
    tie({ id: 'own' }),
    tie({ id: 'claim', target: 'cel', assertedBy: [{ actor: 'ava-minister', act: 'states' }] }),
  ]);
  const { user } = renderInStore(<ListView />, told);
  await user.click(screen.getByRole('radio', { name: 'Who says so' }));
  expect(headings()).toEqual(['The Gazette, in its own voice', 'On the word of Ava']);
  expect(
    screen.getByText('1 tie in a source’s own voice, 1 only on somebody’s word.'),
  ).toBeInTheDocument();
});

test('what stands on another date waits in a fold', async () => {
  const { store, user } = show();
  act(() => store.dispatch({ type: 'step', instant: '..2001-06-15' }));
  expect(screen.queryByText('Ava announces a plan.')).toBeNull();
  await user.click(screen.getByText('Not on this date (1)'));
  const fold = screen.getByRole('group', { name: '' });
  expect(
    await within(fold.closest('section') as HTMLElement).findByText('Ava announces a plan.'),
  ).toBeVisible();
});

test('a filter holds here too', () => {
  renderInStore(<ListView />, world, [
    { type: 'step', instant: '2001-06-15' },
    { type: 'filter', filters: { types: ['opposition'] } },
  ]);
  expect(screen.getByText('Ava fights Cel.')).toBeInTheDocument();
  expect(screen.queryByText('Ava helps Bor.')).toBeNull();
});

test('nothing left says so', () => {
  renderInStore(<ListView />, world, [{ type: 'filter', filters: { types: [] } }]);
  expect(screen.getByText('Nothing matches on this date.')).toBeInTheDocument();
});

test('thousands of rows are not drawn at once', () => {
  const group = (key: string, count: number) => ({
    ...{ key, kind: 'pair' as const, members: [] },
    ties: Array.from({ length: count }, (_, index) => `${key}${index}`),
  });
  const { kept, left } = cutTo([group('a', 3), group('b', 3), group('c', 3)], 4);
  expect(kept.map(({ ties }) => ties.length)).toEqual([3, 1]);
  expect(left).toBe(5);
});

test('events stand under their date, planned ones said to be so, and open the details', async () => {
  const { store, user } = renderInStore(<ListView />, preparedIsland(), [
    { type: 'step', instant: '2020-05-03' },
  ]);
  expect(headings()).toContain('Events, 3 May 2020');
  const row = screen.getByRole('button', { name: /^The two are to sign\. Planned;/ });
  await user.click(row);
  expect(store.getState().view.selection).toEqual({ kind: 'event', id: 'signing' });
});

test('a tie within one actor is said not to be on the map', () => {
  renderInStore(<ListView />, worldOf([tie({ id: 'own', target: 'ava-minister' })]));
  expect(screen.getByRole('button', { name: /A sentence/ })).toHaveTextContent(
    /\. Not on the map: both ends are shown as one actor\.$/,
  );
});
