// Is the legend the filter: does it count what stands, hide and bring back?
import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LegendPanel } from '../../../src/ui/legend/LegendPanel';
import { tie, worldOf } from '../../model/world';
import { renderInStore } from '../inStore';

const world = worldOf([
  tie({ id: 'helps' }),
  tie({ id: 'fights', type: 'opposition', target: 'cel' }),
  tie({
    id: 'plan',
    status: 'announced',
    period: { start: '[2001-06-15..]' },
    assertedBy: [{ actor: 'ava-minister', act: 'announces' }],
  }),
]);
const show = () => renderInStore(<LegendPanel />, world, [{ type: 'step', instant: '2001-06-15' }]);
const box = (name: string) => screen.getByRole('checkbox', { name: new RegExp(name) });
const shown = (store: ReturnType<typeof show>['store']) => [...store.getState().snapshot.keys()];

test('counts what stands, between whom', () => {
  show();
  expect(screen.getByRole('heading', { name: '3 ties between 3 actors' })).toBeInTheDocument();
  expect(box('Cooperation')).toHaveAccessibleName('Cooperation 2');
  expect(box('Opposition')).toHaveAccessibleName('Opposition 1');
});

test('leaves out what the dataset does not have', () => {
  show();
  expect(screen.queryByRole('checkbox', { name: /Coalition/ })).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /Past/ })).toBeNull();
});

test('hides a kind, keeps its count, and brings it back', async () => {
  const { store, user } = show();
  await user.click(box('Cooperation'));
  expect(shown(store)).toEqual(['fights']);
  expect(box('Cooperation')).toHaveAccessibleName('Cooperation 2');
  expect(box('Cooperation')).not.toBeChecked();
  await user.click(box('Cooperation'));
  expect(store.getState().view.filters.types).toBeNull();
});

test('filters combine, and what is left of nothing says so', async () => {
  const { store, user } = show();
  await user.click(box('Cooperation'));
  await user.click(box('Ongoing'));
  expect(shown(store)).toEqual([]);
  expect(screen.getByText('No tie matches the filters on this date.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show all ties' }));
  expect(shown(store)).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Show all ties' })).toBeNull();
});

test('a filter survives another date, whose counts are its own', async () => {
  const { store, user } = show();
  await user.click(box('Opposition'));
  act(() => store.dispatch({ type: 'step', instant: '..2001-06-15' }));
  expect(shown(store)).toEqual(['helps']);
  expect(box('Announced')).toHaveAccessibleName('Announced 0');
});

test('only what somebody says, by name or by state', async () => {
  const { store, user } = show();
  const saidBy = screen.getByRole('combobox', { name: 'Said by' });
  await user.selectOptions(saidBy, 'Anyone from Ava (1)');
  expect(shown(store)).toEqual(['plan']);
  await user.selectOptions(saidBy, 'The Gazette (2)');
  expect(shown(store)).toEqual(['helps', 'fights']);
  await user.selectOptions(saidBy, 'Anyone');
  expect(store.getState().view.filters.asserters).toBeNull();
});

test('only ties of one actor', async () => {
  const { store, user } = show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Actor' }), 'Cel (1)');
  expect(shown(store)).toEqual(['fights']);
});

test('a choice of several, from a link, is told and not lost', () => {
  renderInStore(<LegendPanel />, world, [
    { type: 'filter', filters: { asserters: ['gazette', 'ava'] } },
  ]);
  expect(screen.getByRole('combobox', { name: 'Said by' })).toHaveDisplayValue('2 chosen');
});

test('an actor’s surroundings are counted alone, with the way back', async () => {
  const { store, user } = renderInStore(<LegendPanel />, world, [{ type: 'focus', actor: 'cel' }]);
  expect(screen.getByRole('heading', { name: '1 tie between 2 actors' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show all actors' }));
  expect(store.getState().view.focus).toBeNull();
});

test('offers the languages of the dataset, each by its own name, and shows its texts in them', async () => {
  const translated = worldOf([tie({ id: 'helps' })]);
  translated.languages = { en: 'English', fr: 'Français', ar: 'العربية' };
  for (const actor of translated.dataset.actors)
    if (actor.id === 'ava') actor.name = { en: 'Ava', fr: 'Ave', ar: 'أفا' };
  const { store, user } = renderInStore(<LegendPanel />, translated);
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', {
    name: 'Language',
  });
  expect([...choice.options].map(({ text, lang }) => [text, lang])).toEqual([
    ['English', 'en'],
    ['Français', 'fr'],
    ['العربية', 'ar'],
  ]);
  expect(choice).toHaveValue('en');
  await user.selectOptions(choice, 'fr');
  expect(store.getState().view.language).toBe('fr');
  expect(screen.getByRole('option', { name: /^Ave/ })).toBeInTheDocument();
  await user.selectOptions(choice, 'en');
  expect(store.getState().view.language).toBeNull();
});

test('asks for no language where there is no choice', () => {
  show();
  expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
});

test('says how many of the ties are not certain on an early date, and nothing where all are', () => {
  const early = worldOf([
    tie({ id: 'open' }),
    tie({ id: 'dated', type: 'opposition', target: 'cel', period: { start: '1999' } }),
  ]);
  const { store } = renderInStore(<LegendPanel />, early, [{ type: 'step', instant: '1999' }]);
  expect(screen.getByRole('heading', { name: '2 ties between 3 actors' })).toBeInTheDocument();
  expect(screen.getByText('1 not certain')).toBeInTheDocument();
  act(() => store.dispatch({ type: 'filter', filters: { types: ['cooperation'] } }));
  expect(screen.getByText('none certain')).toBeInTheDocument();
  act(() => store.dispatch({ type: 'step', instant: '..2001-06-15' }));
  expect(screen.queryByText(/ certain$/)).toBeNull();
});

test('tells ties that the focus hides from ties that do not hold', () => {
  const apart = worldOf([
    tie({ id: 'now' }),
    tie({ id: 'later', source: 'cel', status: 'announced', period: { start: '[2001-06-15..]' } }),
  ]);
  const { store } = renderInStore(<LegendPanel />, apart, [
    { type: 'step', instant: '..2001-06-15' },
    { type: 'focus', actor: 'cel' },
  ]);
  expect(screen.getByText('No tie shown, 1 hidden.')).toBeInTheDocument();
  act(() => store.dispatch({ type: 'focus', actor: null }));
  expect(screen.queryByText(/No tie/)).toBeNull();
});

test('a tie within one actor is counted, and said not to be on the map', () => {
  const own = worldOf([tie({ id: 'helps' }), tie({ id: 'own', target: 'ava-minister' })]);
  renderInStore(<LegendPanel />, own);
  expect(screen.getByRole('heading', { name: '2 ties between 2 actors' })).toBeInTheDocument();
  expect(
    screen.getByText('1 not on the map: both ends are shown as one actor.'),
  ).toBeInTheDocument();
});

test('counts follow every step, those of the closed lists a scrub when it rests', () => {
  vi.useFakeTimers();
  const { store } = show();
  const inList = () => screen.getByRole('option', { name: /^Bor/ }).textContent;
  const go = (instant: string) => act(() => store.dispatch({ type: 'step', instant }));
  vi.advanceTimersByTime(1000);
  go('..2001-06-15');
  expect(inList()).toBe('Bor (1)');
  go('2001-06-15');
  expect(screen.getByRole('heading', { name: /^3 ties/ })).toBeInTheDocument();
  expect(box('Cooperation')).toHaveAccessibleName('Cooperation 2');
  expect(inList()).toBe('Bor (1)');
  act(() => vi.advanceTimersByTime(300));
  expect(inList()).toBe('Bor (2)');
  vi.useRealTimers();
});
