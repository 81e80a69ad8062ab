// Does the panel say what is known of the selection, who says so and where?
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DetailPanel } from '../../../src/ui/details/DetailPanel';
import type { Action } from '../../../src/view/reduce';
import type { Selection } from '../../../src/view/view';
import { event, tie, worldOf } from '../../model/world';
import { renderInStore } from '../inStore';

const ties = [
  tie({ id: 'helps', sentence: 'Ava helps Bor.', note: 'How is not said.' }),
  tie({
    id: 'refuses',
    type: 'cooperation',
    status: 'refused',
    target: 'ava-minister',
    source: 'bor',
    sentence: 'Bor refuses to work with the minister.',
    mode: 'verbal',
    event: { scheme: 'cameo', code: '120', name: 'Reject' },
    assertedBy: [
      { actor: 'bor', act: 'refuses', reportedBy: 'gazette' },
      { actor: 'ava-minister', act: 'states' },
    ],
  }),
  tie({
    id: 'plan',
    status: 'announced',
    target: ['bor', 'cel'],
    label: 'The plan',
    sentence: 'Ava announces a plan.',
    period: { start: '[2001-06-15..]' },
  }),
  tie({
    id: 'later',
    source: 'bor',
    target: 'cel',
    status: 'announced',
    period: { start: '2001-06-16' },
  }),
];
const events = [
  event({
    id: 'talks',
    label: 'Talks',
    status: 'planned',
    date: '2001-06-16',
    participants: ['ava', 'ava-minister'],
    effects: [{ tie: 'plan', effect: 'announces' }],
  }),
];

const select = (kind: Selection['kind'], id: string, at = '2001-06-15') =>
  renderInStore(<DetailPanel />, worldOf(ties, events), [
    { type: 'step', instant: at },
    { type: 'select', selection: { kind, id } },
  ]);
const panel = () => screen.getByRole('complementary');
const card = (sentence: string) => {
  const article = screen.getByText(sentence).closest('article');
  if (!article) throw new Error(`No card says: ${sentence}`);
  return within(article);
};

describe('a pair', () => {
  test('is named, counted, and says who is shown under whom', () => {
    select('dyad', 'ava~bor');
    expect(panel()).toHaveAccessibleName('Ava and Bor');
    expect(panel()).toHaveTextContent(
      '3 ties, all cooperation. 1 new on this date. Shown under Ava: Minister.',
    );
  });

  test('has a numbered card per tie, in the order of the map', () => {
    select('dyad', 'ava~bor');
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      '1Cooperation, ongoing',
      '2Cooperation, refused',
      '3Cooperation, announced',
    ]);
  });

  test('gives a tie of its own the number that it has among those of its pair', () => {
    select('tie', 'refuses');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('2Cooperation, refused');
  });

  test('a card says who says so, when, by which act and where', () => {
    select('dyad', 'ava~bor');
    const refusal = card('Bor refuses to work with the minister.');
    const said = refusal.getAllByRole('definition').map((each) => each.textContent);
    expect(said).toEqual([
      'Bor to Minister',
      'Bor, refusing, as reported by The Gazette',
      'Minister',
      'Reported as already so by 15 June 2001; start not stated; no end stated.',
      'Words. CAMEO 120: Reject',
      expect.stringContaining('Paragraph 1'),
    ]);
  });

  test('one statement about several says so', () => {
    select('dyad', 'ava~bor');
    const plan = card('Ava announces a plan.');
    expect(plan.getByText(/One statement about several/)).toBeInTheDocument();
    expect(card('Ava helps Bor.').queryByText(/One statement/)).toBeNull();
  });

  test('what a filter hides is counted, with the way back', async () => {
    const { store, user } = renderInStore(<DetailPanel />, worldOf(ties, events), [
      { type: 'select', selection: { kind: 'dyad', id: 'ava~bor' } },
      { type: 'filter', filters: { statuses: ['ongoing'] } },
    ]);
    expect(panel()).toHaveTextContent('2 ties hidden by the filters.');
    await user.click(screen.getByRole('button', { name: 'Show all ties' }));
    expect(store.getState().view.filters.statuses).toBeNull();
    expect(panel()).not.toHaveTextContent('hidden');
  });
});

describe('a citation', () => {
  test('opens the source at the passage, in a new tab that knows nothing of this one', () => {
    select('tie', 'helps');
    const link = screen.getByRole('link', { name: /^Paragraph 1, in The Gazette/ });
    expect(link).toHaveAttribute('href', 'https://example.org/#:~:text=three%20words%20here');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(panel()).toHaveTextContent('at “three words here”');
  });

  test('has no link to anything but the web', () => {
    const world = worldOf(ties);
    const [source] = world.dataset.sources;
    if (source) source.url = 'javascript:alert(1)';
    renderInStore(<DetailPanel />, world, [
      { type: 'select', selection: { kind: 'tie', id: 'helps' } },
    ]);
    expect(screen.queryByRole('link')).toBeNull();
    expect(panel()).toHaveTextContent('Paragraph 1');
  });
});

describe('a tie', () => {
  test('shows its note at once', () => {
    select('tie', 'helps');
    expect(screen.getByText('How is not said.')).toBeVisible();
  });

  test('that does not stand says so and leads to the nearest date', async () => {
    const { store, user } = select('tie', 'plan', '..2001-06-15');
    expect(panel()).toHaveTextContent('Does not hold on the date shown.');
    await user.click(screen.getByRole('button', { name: 'Go to 15 June 2001' }));
    expect(store.getState().view.instant).toBe('2001-06-15');
    expect(panel()).not.toHaveTextContent('Does not hold');
  });

  test('leads to the other ties of its pair', async () => {
    const { store, user } = select('tie', 'helps');
    await user.click(screen.getByRole('button', { name: 'All 3 ties between the two' }));
    expect(store.getState().view.selection).toEqual({ kind: 'dyad', id: 'ava~bor' });
  });
});

describe('an actor', () => {
  test('tells apart who is shown under it, and has no place', () => {
    select('actor', 'ava');
    const under = screen.getByRole('heading', { name: 'Shown under it' }).closest('details');
    expect(under).toHaveTextContent("Ava's government Government");
    expect(under).toHaveTextContent('Minister Person');
    expect(panel()).toHaveTextContent('Has no place on the map.');
  });

  test('names lead on, and the keyboard is on the new name', async () => {
    const { store, user } = select('actor', 'ava');
    await user.click(screen.getAllByRole('button', { name: 'Minister' })[0] as HTMLElement);
    expect(store.getState().view.selection).toEqual({ kind: 'actor', id: 'ava-minister' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    expect(panel()).toHaveTextContent("Shown underAva's government");
    expect(screen.queryByText('Ava helps Bor.')).toBeNull();
  });

  test('can be shown with those tied to it only, and the whole map again', async () => {
    const { store, user } = select('actor', 'ava');
    await user.click(screen.getByRole('button', { name: 'Show only Ava and those tied to it' }));
    expect(store.getState().view.focus).toBe('ava');
    await user.click(screen.getByRole('button', { name: 'Show all actors' }));
    expect(store.getState().view.focus).toBeNull();
  });

  test("says that a coalition's other members are not named", () => {
    const world = worldOf(ties);
    world.dataset.actors.push({
      id: 'pact',
      type: 'coalition',
      name: { ar: 'الحلف' },
      aliases: ['The <b>Pact</b>'],
      membership: 'partly-named',
    });
    renderInStore(<DetailPanel />, world, [
      { type: 'select', selection: { kind: 'actor', id: 'pact' } },
    ]);
    expect(panel()).toHaveTextContent('Other members are not named.');
    expect(screen.getByText('The <b>Pact</b>')).toBeInTheDocument();
    const name = screen.getByText('الحلف');
    expect(name).toHaveAttribute('dir', 'rtl');
    expect(name).toHaveAttribute('lang', 'ar');
    expect(name.tagName).toBe('BDI');
  });

  test('says in which language a text is, where the page is in another', () => {
    const world = worldOf([tie({ id: 't' })]);
    world.dataset.language = 'de';
    for (const actor of world.dataset.actors)
      if (actor.id === 'ava') actor.name = { en: 'Ava', fr: 'Ave' };
    const select: Action = { type: 'select', selection: { kind: 'tie', id: 't' } };
    const { store } = renderInStore(<DetailPanel />, world, [select]);
    expect(screen.getAllByText('Ava')[0]).not.toHaveAttribute('lang');
    // Plain text is in the dataset's language.
    expect(screen.getAllByText('Bor')[0]).toHaveAttribute('lang', 'de');
    act(() => store.dispatch({ type: 'language', language: 'fr' }));
    expect(screen.getAllByText('Ave')[0]).toHaveAttribute('lang', 'fr');
  });
});

describe('under a focus', () => {
  const world = () =>
    worldOf([
      tie({ id: 'near', source: 'ava', target: 'bor' }),
      tie({ id: 'far', source: 'bor', target: 'cel', sentence: 'Bor helps Cel.' }),
    ]);
  const focused = (selection: Selection) =>
    renderInStore(<DetailPanel />, world(), [
      { type: 'focus', actor: 'ava' },
      { type: 'select', selection },
    ]);

  test('an actor counts the ties that are drawn, says which are not, and leads to all', async () => {
    const { store, user } = focused({ kind: 'actor', id: 'bor' });
    expect(panel()).toHaveTextContent('1 tie.');
    expect(panel()).toHaveTextContent('1 tie not shown: only Ava and those tied to it are.');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Show all actors' }));
    expect(store.getState().view.focus).toBeNull();
    expect(panel()).toHaveTextContent('2 ties, all cooperation.');
    expect(panel()).not.toHaveTextContent('not shown');
  });

  test('a tie that is not drawn says so, and what it says', () => {
    focused({ kind: 'tie', id: 'far' });
    expect(panel()).toHaveTextContent('Not shown: only Ava and those tied to it are.');
    expect(screen.getByText('Bor helps Cel.')).toBeVisible();
  });

  test('a tie that the filters hide as well says both at once, and one press shows it', async () => {
    const { store, user } = focused({ kind: 'tie', id: 'far' });
    act(() => store.dispatch({ type: 'filter', filters: { types: ['opposition'] } }));
    expect(panel()).toHaveTextContent(
      'Hidden by the filters, and only Ava and those tied to it are shown.',
    );
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(store.getState().view).toMatchObject({ focus: null, filters: { types: null } });
    expect(panel()).not.toHaveTextContent(/not shown|hidden/i);
  });

  test('filters alone are called to account for a tie in focus', async () => {
    const { store, user } = focused({ kind: 'actor', id: 'bor' });
    act(() => store.dispatch({ type: 'filter', filters: { types: ['opposition'] } }));
    expect(panel()).toHaveTextContent('1 tie hidden by the filters.');
    expect(panel()).toHaveTextContent(
      '1 tie hidden by the filters, and only Ava and those tied to it are shown.',
    );
    await user.click(screen.getByRole('button', { name: 'Show all ties' }));
    expect(store.getState().view.focus).toBe('ava');
  });
});

describe('an event', () => {
  test('says when, that it is planned, and what it does', async () => {
    const { store, user } = select('event', 'talks');
    expect(panel()).toHaveAccessibleName('Talks');
    expect(panel()).toHaveTextContent('16 June 2001');
    expect(panel()).toHaveTextContent('Planned');
    await user.click(screen.getByRole('button', { name: 'The plan' }));
    expect(store.getState().view.selection).toEqual({ kind: 'tie', id: 'plan' });
  });

  test('leads to its date', async () => {
    const { store, user } = select('event', 'talks');
    await user.click(screen.getByRole('button', { name: 'Go to 16 June 2001' }));
    expect(store.getState().view.instant).toBe('2001-06-16');
    expect(screen.queryByRole('button', { name: /Go to/ })).toBeNull();
  });
});

test('nothing selected, or something that the dataset does not hold, shows nothing', () => {
  const { store, container } = renderInStore(<DetailPanel />, worldOf(ties), []);
  expect(container).toBeEmptyDOMElement();
  store.dispatch({ type: 'select', selection: { kind: 'tie', id: 'unknown' } });
  expect(container).toBeEmptyDOMElement();
});

test('the close button clears the selection', async () => {
  const { user, container } = select('tie', 'helps');
  await user.click(screen.getByRole('button', { name: 'Close details' }));
  expect(container).toBeEmptyDOMElement();
});

test('an actor whose ties the filters hide is not said to have none', () => {
  renderInStore(<DetailPanel />, worldOf(ties, events), [
    { type: 'select', selection: { kind: 'actor', id: 'ava' } },
    { type: 'filter', filters: { types: ['coalition'] } },
  ]);
  expect(screen.getByText('No tie shown, 3 hidden.')).toBeInTheDocument();
});
