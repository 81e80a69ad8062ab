// Does the timeline tell what a date changes of what is shown, and not of what the filters hide?
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TimelinePanel } from '../../../src/ui/timeline/TimelinePanel';
import { tie, worldOf } from '../../model/world';
import { renderInStore } from '../inStore';

const announced = { status: 'announced', period: { start: '[2001-06-15..]' } } as const;
const world = worldOf([
  tie({ id: 'plan', ...announced }),
  tie({ id: 'threat', type: 'opposition', source: 'cel', target: 'bor', ...announced }),
]);

test('the line of changes and the slider follow filters and focus', () => {
  const { store, container } = renderInStore(<TimelinePanel />, world);
  const line = () => container.querySelector('.step-change')?.textContent;
  const slider = () => screen.getByRole('slider').getAttribute('aria-valuetext');
  const band = () => container.querySelector('.strip-box svg')?.textContent;
  expect(line()).toBe('2 ties announced');
  expect(band()).toContain('2 ties announced');
  act(() => store.dispatch({ type: 'filter', filters: { types: ['opposition'] } }));
  expect(line()).toBe('1 tie announced');
  expect(band()).toContain('1 tie announced');
  expect(slider()).toBe('15 June 2001, 1 tie announced, step 1 of 1');
  act(() => store.dispatch({ type: 'focus', actor: 'ava' }));
  expect(line()).toBe('');
});
