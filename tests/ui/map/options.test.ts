// Are the names of actors and ties short, in words, and in an order that can be followed?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longestName } from '../../../src/scene/words/mapWords';
import { fallbackOf } from '../../../src/ui/map/fallback';
import { hitAreasOf } from '../../../src/ui/map/hitAreas';
import { listsOf, ownerOf } from '../../../src/ui/map/options';
import { startingWith } from '../../../src/ui/map/typeAhead';
import type { Action } from '../../../src/view/reduce';
import { drawnDataset } from './drawn';

const frame = { width: 1072, height: 652 };
const names = ['iraq-intelligence-sharing-2015', 'maghreb-ties-1963-2021'];
const opened = names.map((name) => ({
  name,
  ...drawnDataset(readFileSync(`data/${name}.json`, 'utf8'), frame),
}));
const [iraq] = opened;
if (!iraq) throw new Error('There is no dataset.');

/** Signs that a reader's voice would spell out, and controls of direction. */
const unspeakable = /[→←↔–—•·|<>\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe.each(opened)('$name', ({ store, read }) => {
  it('has names that are short, in words and all different, on every date', () => {
    for (const { key } of read().steps) {
      store.dispatch({ type: 'step', instant: key });
      const state = read();
      const { actor, bundle } = listsOf(state.scene, state, null);
      const said = [...actor, ...bundle].map(({ name }) => name);
      for (const name of said) {
        expect(name.length, name).toBeLessThanOrEqual(longestName);
        expect(name).not.toMatch(unspeakable);
        expect(name).toMatch(/\.$/);
      }
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('lists every drawn actor and every drawn tie once', () => {
    const state = read();
    const { actor, bundle } = listsOf(state.scene, state, null);
    expect(actor.map(({ id }) => id).sort()).toEqual(
      state.scene.symbols.map((symbol) => symbol.actor).sort(),
    );
    expect(bundle.map(({ id }) => id).sort()).toEqual(
      state.scene.bundles.map(({ id }) => id).sort(),
    );
  });

  it('gives each actor an area of its own to press, 24 px wide where the neighbours leave it', () => {
    const { symbols } = read().scene;
    const areas = hitAreasOf(1)(symbols);
    for (const { actor, at } of symbols) {
      const nearest = Math.min(
        ...symbols
          .filter((other) => other.actor !== actor)
          .map((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1])),
      );
      const numbers =
        areas
          .get(actor)
          ?.match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      const outline = numbers.flatMap((x, index) =>
        index % 2 ? [] : [[x, numbers[index + 1] ?? 0]],
      );
      const reach = Math.min(...outline.map(([x = 0, y = 0]) => Math.hypot(x - at[0], y - at[1])));
      expect(reach).toBeGreaterThanOrEqual(Math.min(21.5, nearest / 2 - 0.01));
      expect(nearest, `${actor} has no room for 24 px`).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the ties of a selected actor', () => {
  const lists = () => {
    iraq.store.dispatch({ type: 'select', selection: { kind: 'actor', id: 'iraq' } });
    const state = iraq.read();
    return listsOf(state.scene, state, ownerOf(null, state.scene, state));
  };

  it('are its own, clockwise from north', () => {
    const { bundle, owner, names: spoken } = lists();
    expect(owner).toBe('iraq');
    expect(spoken.bundle).toBe(`Ties of Iraq, ${bundle.length} lines`);
    const { symbols } = iraq.read().scene;
    const at = (id: string) => symbols.find(({ actor }) => actor === id)?.at ?? [0, 0];
    const [x, y] = at('iraq');
    const turns = bundle.map(({ actors }) => {
      const far = actors.filter((id) => id !== 'iraq').map(at);
      const dx = far.reduce((sum, point) => sum + (point[0] ?? 0) - (x ?? 0), 0);
      const dy = far.reduce((sum, point) => sum + (point[1] ?? 0) - (y ?? 0), 0);
      return (Math.atan2(dx, -dy) + 2 * Math.PI) % (2 * Math.PI);
    });
    expect(turns).toEqual([...turns].sort((one, other) => one - other));
  });

  it('stay while one of them is selected, and go with the selection', () => {
    const { owner } = lists();
    iraq.store.dispatch({ type: 'select', selection: { kind: 'dyad', id: 'iran~iraq' } });
    const state = iraq.read();
    expect(ownerOf(owner, state.scene, state)).toBe('iraq');
    iraq.store.dispatch({ type: 'select', selection: null });
    const cleared = iraq.read();
    expect(ownerOf(owner, cleared.scene, cleared)).toBeNull();
  });

  it('leave the focus to their actor when they go, and an actor to the next', () => {
    const before = lists();
    const tie = before.bundle[0]?.id ?? '';
    expect(fallbackOf({ kind: 'bundle', id: tie }, before, { ...before, bundle: [] })).toBe('iraq');
    const [first, second, ...rest] = before.actor;
    if (!first || !second) throw new Error('There are too few actors.');
    const without = { ...before, actor: [second, ...rest] };
    expect(fallbackOf({ kind: 'actor', id: first.id }, before, without)).toBe(second.id);
    expect(
      fallbackOf({ kind: 'actor', id: first.id }, before, { ...before, actor: [] }),
    ).toBeNull();
  });
});

describe('counts in names', () => {
  const namesAt = (...actions: Action[]) => {
    const { store, read } = drawnDataset(
      readFileSync('data/iraq-intelligence-sharing-2015.json', 'utf8'),
      frame,
    );
    for (const action of actions) store.dispatch(action);
    const state = read();
    return listsOf(state.scene, state, null);
  };
  const nameOf = ({ actor }: ReturnType<typeof namesAt>, id: string) =>
    actor.find((option) => option.id === id)?.name;

  it('tell what is certain from what is only possible', () => {
    const early = namesAt({ type: 'step', instant: '2011' });
    expect(nameOf(early, 'iraq')).toMatch(/^Iraq\. State\. \d+ ties, none certain on this date: /);
    expect(nameOf(early, 'russia')).toMatch(
      /^Russia\. State\. \d ties, \d not certain on this date: /,
    );
    const open = early.bundle.find(({ name }) => /Islamic State group: opposition\./.test(name));
    expect(open?.name).toContain(': opposition. Not certain on this date. ');
    expect(nameOf(namesAt(), 'iraq')).not.toContain('certain');
  });

  it('say that ties are hidden, not that there are none', () => {
    const filtered = namesAt({ type: 'filter', filters: { types: [] } });
    expect(nameOf(filtered, 'iraq')).toMatch(/^Iraq\. State\. No tie shown, \d+ hidden\.$/);
    expect(filtered.names.bundle).toBe('Ties, none shown');
  });

  it('count what the focus leaves', () => {
    const focused = namesAt({ type: 'focus', actor: 'shiite-militias' });
    const drawn = focused.bundle.filter(({ actors }) => actors.includes('iran'));
    expect(drawn.length).toBeGreaterThan(0);
    expect(nameOf(focused, 'iran')).toContain('. State. 1 tie: ');
  });
});

describe('typed letters', () => {
  const options = ['Égypte', 'Iran', 'Iraq', 'Islande'].map((name) => ({ id: name, name }));

  it('find a name whatever its accents and case, and go on from letter to letter', () => {
    expect(startingWith('e', options, 'Iran', 'en')).toBe('Égypte');
    expect(startingWith('i', options, 'Iran', 'en')).toBe('Iraq');
    expect(startingWith('ii', options, 'Iraq', 'en')).toBe('Islande');
    expect(startingWith('iraq', options, 'Iran', 'en')).toBe('Iraq');
    expect(startingWith('x', options, 'Iran', 'en')).toBeNull();
  });
});
