// Is the scene laid out once, and drawn anew only where a step changes it?
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorldTopology } from '../../../src/geo/basemap';
import { controlsIn } from '../../../src/ui/map/controls';
import { nameOfActor, nameOfBundle } from '../../../src/ui/map/itemNames';
import { companyOf, selectionOf } from '../../../src/ui/map/itemParts';
import { drawerOf } from '../../../src/ui/store/drawing';
import { storeOf } from '../../../src/ui/store/store';
import { preparedIsland } from '../world';

const world = JSON.parse(readFileSync('src/geo/basemap/world.json', 'utf8')) as WorldTopology;
const frame = { width: 1000, height: 640 };

function drawnIsland(prepared = preparedIsland()) {
  const store = storeOf(prepared);
  store.drawWith(drawerOf({ world, frame, large: null, reserved: controlsIn(frame) }));
  const read = () => {
    const state = store.getState();
    if (!state.scene) throw new Error('Nothing is drawn.');
    return { ...state, scene: state.scene };
  };
  return { store, read };
}

describe('the drawing', () => {
  it('keeps every coastline and symbol through a step', () => {
    const { store, read } = drawnIsland();
    const { scene: before } = read();
    store.dispatch({ type: 'step', instant: '2019' });
    const { scene: after } = read();
    expect(after.basemap.land).toBe(before.basemap.land);
    expect(after.bundles.map(({ id }) => id)).toEqual(['arda~league']);
    expect(after.symbols.every((symbol, index) => symbol === before.symbols[index])).toBe(true);
  });

  it('is the same for what the map does not show', () => {
    const { store, read } = drawnIsland();
    const { scene } = read();
    store.dispatch({ type: 'theme', theme: 'dark' });
    expect(read().scene).toBe(scene);
  });

  it('is the same where nothing differs, and in the parts that do not', () => {
    const { read, store } = drawnIsland();
    const draw = drawerOf({ world, frame, large: null, reserved: [] });
    const state = read();
    const { scene } = draw(state);
    expect(draw({ ...state, snapshot: new Map(state.snapshot) }).scene).toBe(scene);
    store.dispatch({ type: 'step', instant: '2019' });
    const later = draw(read()).scene;
    expect(later).not.toBe(scene);
    expect(later.symbols).toBe(scene.symbols);
    expect(later.bundles).not.toBe(scene.bundles);
  });

  it('lays out again for a camera', () => {
    const { store, read } = drawnIsland();
    const { scene } = read();
    store.dispatch({ type: 'camera', camera: { k: 2, x: 0, y: 0 } });
    expect(read().scene.basemap.land).not.toBe(scene.basemap.land);
  });

  it('is the same when it was laid out in slices, and finds that done', () => {
    const { read } = drawnIsland();
    const state = read();
    const whole = drawerOf({ world, frame, large: null, reserved: controlsIn(frame) });
    const other = drawerOf({ world, frame, large: null, reserved: controlsIn(frame) });
    const work = other.sliced(state);
    let slices = 1;
    while (!work.next().done) slices += 1;
    // At least: where all stand, three starts of the search, the outlines, what is drawn of them, the scene.
    expect(slices).toBeGreaterThan(8);
    expect(other.sliced(state).next().done).toBe(true);
    expect(other(state).scene).toEqual(whole(state).scene);
  });
});

describe('the words of a drawing in a scrub', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const scrubbed = () => {
    const { store, read } = drawnIsland();
    return {
      to: (instant: string) => store.dispatch({ type: 'step', instant }),
      rest: () => vi.advanceTimersByTime(1000),
      bundles: () => read().scene.bundles.map(({ id }) => id),
      notes: () => read().scene.labels.filter(({ kind }) => kind === 'note'),
      scene: () => read().scene,
    };
  };
  const said = (notes: { lines: string[] }[]) => notes.map(({ lines }) => lines.join(' '));

  it('find their places when it rests', () => {
    const { to, rest, bundles, notes } = scrubbed();
    to('2019');
    const before = notes();
    expect(said(before)).toEqual(['Protests']);
    to('2020-05-02');
    expect(bundles()).toContain('arda~bor');
    expect(notes()).toEqual(before);
    rest();
    expect(said(notes())).toEqual(['A pact', 'Protests']);
  });

  it('leave with what they say', () => {
    const { to, rest, notes } = scrubbed();
    rest();
    to('2020-05-03');
    const both = notes();
    expect(said(both)).toEqual(['A pact', 'Protests']);
    to('2019');
    expect(notes()).toEqual(both.slice(1));
  });

  it('are where a step by itself has them', () => {
    const { to, rest, scene } = scrubbed();
    to('2019');
    rest();
    to('2020-05-02');
    rest();
    const alone = scene();
    for (const instant of ['2020-05-03', '2019', '2020-05-02']) to(instant);
    expect(scene()).not.toEqual(alone);
    rest();
    expect(scene()).toEqual(alone);
  });
});

describe('the drawing in another language', () => {
  const names = { en: 'Arda', ar: 'أردا' };
  const translated = () => {
    const prepared = preparedIsland();
    for (const actor of prepared.dataset.actors) if (actor.id === 'arda') actor.name = names;
    return drawnIsland(prepared);
  };

  it('names and measures in it, and says it of each name', () => {
    const { store, read } = translated();
    const nameOf = () => read().scene.labels.find(({ of }) => of === 'arda');
    const before = nameOf();
    store.dispatch({ type: 'language', language: 'ar' });
    const after = nameOf();
    expect(before).toMatchObject({ lines: ['Arda'], lang: 'en' });
    expect(after).toMatchObject({ lines: ['أردا'], lang: 'ar' });
    expect(after?.box).not.toEqual(before?.box);
  });

  it('calls what is drawn by its name in it, in words for those who do not see it', () => {
    const { store, read } = translated();
    store.dispatch({ type: 'language', language: 'ar' });
    const state = read();
    const symbol = state.scene.symbols.find(({ actor }) => actor === 'arda');
    expect(symbol && nameOfActor(symbol, state)).toMatch(/^أردا\. State\. /);
    const [bundle] = state.scene.bundles;
    expect(bundle && nameOfBundle(bundle, state)).toContain('أردا');
  });

  it('keeps the names of a dataset that has no other', () => {
    const { store, read } = drawnIsland();
    const { labels } = read().scene;
    store.dispatch({ type: 'language', language: 'ar' });
    expect(read().scene.labels).toEqual(labels);
  });
});

describe('what is drawn', () => {
  it('has names in words', () => {
    const { read } = drawnIsland();
    const state = read();
    const names = state.scene.symbols.map((item) => nameOfActor(item, state));
    expect(names).toContain('Arda. State. 2 ties: 1 cooperation announced, 1 opposition.');
    expect(names).toContain('The League. Coalition. 1 tie: 1 opposition. Others not named.');
    const bundles = state.scene.bundles.map((item) => nameOfBundle(item, state));
    expect(bundles).toContain(
      'Arda to Bor: cooperation, announced. A pact. New on this date. On or after 2 May 2020. 1 source.',
    );
    expect(bundles).toContain('The League to Arda: opposition. Protests. Since 2019. 1 source.');
  });

  it('selects a pair by its bundle, and an actor with its company', () => {
    const { scene } = drawnIsland().read();
    expect(selectionOf({ kind: 'bundle', id: 'arda~bor' }, scene)).toEqual({
      kind: 'dyad',
      id: 'arda~bor',
    });
    const { actors, bundles } = companyOf({ kind: 'actor', id: 'bor' }, scene);
    expect([...actors].sort()).toEqual(['arda', 'bor']);
    expect([...bundles]).toEqual(['arda~bor']);
  });
});
