// Can a reader find and choose by keys alone, and by hand?
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SearchBox } from '../../../src/ui/search/SearchBox';
import type { Action } from '../../../src/view/reduce';
import { event, tie, worldOf } from '../../model/world';
import { renderInStore } from '../inStore';

const world = worldOf(
  [tie({ id: 'aid', label: 'Aid to Bor' }), tie({ id: 'other', source: 'bor', target: 'cel' })],
  [event({ id: 'talks', label: 'Talks', date: '2001-06-16', status: 'planned' })],
);
const show = (actions: Action[] = []) => renderInStore(<SearchBox />, world, actions);
const box = () => screen.getByRole('combobox', { name: 'Search actors, ties and events' });
const active = () =>
  document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

test('arrows move, Enter chooses', async () => {
  const { store, user } = show();
  await user.type(box(), 'bor');
  expect(box()).toHaveAttribute('aria-expanded', 'true');
  expect(active()).toBeUndefined();
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Bor State');
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Aid to Bor Tie');
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Bor State');
  await user.keyboard('{ArrowUp}{Enter}');
  expect(store.getState().view.selection).toEqual({ kind: 'tie', id: 'aid' });
  expect(box()).toHaveValue('');
  expect(box()).toHaveAttribute('aria-expanded', 'false');
});

test('Enter alone takes the best; so does a press', async () => {
  const { store, user } = show();
  await user.type(box(), 'min{Enter}');
  expect(store.getState().view.selection).toEqual({ kind: 'actor', id: 'ava-minister' });
  await user.type(box(), 'cel');
  await user.click(screen.getByRole('option', { name: /Cel/ }));
  expect(store.getState().view.selection).toEqual({ kind: 'actor', id: 'cel' });
});

test('Escape closes, then clears, then is the page’s', async () => {
  let pressed = 0;
  const count = (event: KeyboardEvent) => {
    if (event.key === 'Escape') pressed += 1;
  };
  document.addEventListener('keydown', count);
  const { user } = show();
  await user.type(box(), 'bor{Escape}');
  expect(box()).toHaveAttribute('aria-expanded', 'false');
  expect(box()).toHaveValue('bor');
  await user.keyboard('{Escape}');
  expect(box()).toHaveValue('');
  expect(pressed).toBe(0);
  await user.keyboard('{Escape}');
  expect(pressed).toBe(1);
  document.removeEventListener('keydown', count);
});

test('an event is shown at its date', async () => {
  const { store, user } = show();
  await user.type(box(), 'talks{Enter}');
  const { view } = store.getState();
  expect(view.selection).toEqual({ kind: 'event', id: 'talks' });
  expect(view.instant).toBe('2001-06-16');
});

test('an actor outside a focus moves the focus; one inside does not', async () => {
  const { store, user } = show([{ type: 'focus', actor: 'ava' }]);
  await user.type(box(), 'bor{Enter}');
  expect(store.getState().view.focus).toBe('ava');
  await user.type(box(), 'cel{Enter}');
  expect(store.getState().view.focus).toBe('cel');
});

test('says how many were found, and when none', async () => {
  const { user } = show();
  await user.type(box(), 'bor');
  expect(screen.getByRole('status')).toHaveTextContent('2 results');
  await user.type(box(), 'zzz');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
});
