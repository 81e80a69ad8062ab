// Does the bar say what is planned, and does its sheet lead to everything that is on the date?
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TimelinePanel } from '../../../src/ui/timeline/TimelinePanel';
import { renderInStore } from '../inStore';
import { preparedIsland } from '../world';

const show = (instant: string) =>
  renderInStore(<TimelinePanel />, preparedIsland(), [{ type: 'step', instant }]);
const opener = () => screen.getByRole('button', { name: /^On this date/ });

async function openSheet(instant: string) {
  const shown = show(instant);
  await shown.user.click(opener());
  return { ...shown, sheet: await screen.findByRole('dialog') };
}

test('the one event of a date stands in the bar, and says that it is planned', () => {
  show('2020-05-03');
  expect(opener()).toHaveAccessibleName('On this date 3 May 2020 Planned: Signing');
});

test('a date that changes ties says so', () => {
  show('2020-05-02');
  expect(opener()).toHaveAccessibleName('On this date 2 May 2020 1 tie announced');
});

test('an event on the strip is named with its date and that it is planned', () => {
  show('2020-05-02');
  expect(screen.getByRole('button', { name: 'Signing, 3 May 2020, planned' })).toBeVisible();
});

test('the sheet reads first, lists the planned event, and a press shows its details', async () => {
  const { store, user, sheet } = await openSheet('2020-05-03');
  const heading = within(sheet).getByRole('heading', { level: 2, name: '3 May 2020' });
  await waitFor(() => expect(heading).toHaveFocus());
  const row = within(sheet).getByRole('button', { name: /^The two are to sign\. Planned;/ });
  await user.click(row);
  expect(store.getState().view.selection).toEqual({ kind: 'event', id: 'signing' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(opener()).toHaveFocus();
});

test('the sheet lists ties that are new, follows a step, and says when no event is recorded', async () => {
  const { user, sheet } = await openSheet('2020-05-02');
  expect(sheet).toHaveTextContent('No event is recorded on this date.');
  expect(within(sheet).getByRole('heading', { name: 'New on 2 May 2020' })).toBeVisible();
  expect(within(sheet).getByRole('button', { name: /^Arda announces a pact/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Next date' }));
  expect(within(sheet).getByRole('heading', { level: 2 })).toHaveTextContent('3 May 2020');
  expect(within(sheet).getByRole('button', { name: /^The two are to sign/ })).toBeVisible();
});

test('Escape and a press elsewhere close it, and the focus goes back', async () => {
  const { user } = await openSheet('2020-05-03');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(opener()).toHaveFocus();
  await user.click(opener());
  await screen.findByRole('dialog');
  await user.click(document.body);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Play starts from the sheet, and the bar stops it', async () => {
  const { store, user, sheet } = await openSheet('2019');
  await user.click(within(sheet).getByRole('button', { name: 'Play' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  const [pause] = screen.getAllByRole('button', { name: /^Pause/ });
  expect(screen.getAllByRole('button', { name: /^Pause/ })).toHaveLength(2);
  await waitFor(() => expect(store.getState().step.key).not.toBe('2019'), { timeout: 4000 });
  act(() => pause?.click());
  expect(screen.queryByRole('button', { name: /^Pause/ })).toBeNull();
});
