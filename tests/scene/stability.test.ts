// What may move when time, filters and selection change? Nothing but what is drawn; and the same gives the same.
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/model/filter';
import { snapshotAt } from '../../src/model/snapshot';
import { around, overlaps } from '../../src/scene/boxes';
import { placedAt } from '../../src/scene/layout';
import type { Curve, Scene, StrandItem } from '../../src/scene/types';
import { generateDataset } from '../fixtures/generateDataset';
import { layOut, sceneOf, shippedWorlds, type World, worldOf } from './worlds';

const strandsOf = (scene: Scene): [string, StrandItem][] =>
  scene.bundles.flatMap(({ id, strands }) =>
    strands.map((strand): [string, StrandItem] => [`${id} ${strand.key}`, strand]),
  );

function expectSame(known: Map<string, string>, key: string, value: unknown) {
  const text = JSON.stringify(value);
  expect(known.get(key) ?? text, key).toBe(text);
  known.set(key, text);
}

describe.each(shippedWorlds)('$name', (world) => {
  const layout = layOut(world, [1072, 680]);
  const filters = [noFilters, { ...noFilters, types: ['opposition' as const] }];

  it('keeps symbols, strands and names in place over steps and filters', () => {
    const known = new Map<string, string>();
    for (const step of world.steps) {
      for (const filter of filters) {
        const scene = sceneOf(world, layout, step, null, filter);
        for (const { actor, at } of scene.symbols) expectSame(known, `symbol ${actor}`, at);
        for (const [key, { lines }] of strandsOf(scene)) expectSame(known, key, lines);
        for (const { kind, of, at } of scene.labels) {
          if (kind === 'actor') expectSame(known, `name ${of}`, at);
        }
      }
    }
  });

  it('steps back for nobody whom a focus leaves out', () => {
    const step = world.steps.at(-1);
    if (!step) throw new Error('no steps');
    for (const focus of world.network.tiesOf.keys()) {
      const around = layOut(world, [1072, 680], { focus });
      const plain = sceneOf(world, around, step);
      const drawn = new Set(plain.symbols.map(({ actor }) => actor));
      const away = [...world.network.tiesOf.keys()].find((id) => !drawn.has(id));
      if (!away) continue;
      const selected = sceneOf(world, around, step, { kind: 'actor', id: away });
      expect(selected, `${away} around ${focus}`).toEqual(plain);
    }
  });

  it('survives JSON and holds no number that is none', () => {
    for (const step of world.steps) {
      const scene = sceneOf(world, layout, step);
      const text = JSON.stringify(scene);
      expect(JSON.parse(text)).toEqual(scene);
      expect(text).not.toMatch(/NaN|null,null|Infinity/);
    }
  });

  it('gives the same scene for the same input', () => {
    const [step] = world.steps.slice(-1);
    if (!step) throw new Error('no steps');
    const again = layOut(world, [1072, 680]);
    expect(sceneOf(world, again, step)).toEqual(sceneOf(world, layout, step));
  });

  it('keeps the objects of what does not change', () => {
    const [step] = world.steps.slice(-1);
    if (!step) throw new Error('no steps');
    const one = sceneOf(world, layout, step);
    const other = sceneOf(world, layout, step);
    expect(other.bundles.every((bundle, index) => bundle === one.bundles[index])).toBe(true);
    expect(other.symbols.every((symbol, index) => symbol === one.symbols[index])).toBe(true);
    expect(other.labels.every((label, index) => label === one.labels[index])).toBe(true);
  });

  it('moves positions with the camera and keeps sizes', () => {
    const [step] = world.steps.slice(-1);
    if (!step) throw new Error('no steps');
    const near = layOut(world, [1072, 680], { camera: { k: 2, x: 10, y: -20 } });
    const [resting, zoomed] = [sceneOf(world, layout, step), sceneOf(world, near, step)];
    for (const symbol of zoomed.symbols.filter(({ isDocked }) => !isDocked)) {
      const before = resting.symbols.find(({ actor }) => actor === symbol.actor);
      if (!before) throw new Error(symbol.actor);
      expect(symbol.radius).toBe(before.radius);
      expect(symbol.at[0]).toBeCloseTo(536 + (before.at[0] - 536 + 10) * 2, 0);
      expect(symbol.at[1]).toBeCloseTo(340 + (before.at[1] - 340 - 20) * 2, 0);
    }
  });
});

describe('a large dataset', () => {
  const world: World = worldOf('generated', generateDataset());
  const layout = layOut(world, [1072, 680]);
  const steps = world.steps.filter((_, index) => index % 60 === 0);

  /** Whether a middle line bends to the left of the way from its first actor to the other. */
  const sideOf = ([start, control, end]: Curve): number =>
    Math.sign(
      (end[0] - start[0]) * (control[1] - start[1]) - (end[1] - start[1]) * (control[0] - start[0]),
    );

  it('opens on the surroundings of one actor and keeps the side of every pair', () => {
    expect(world.view.focus).not.toBeNull();
    const known = new Map<string, string>();
    for (const step of steps) {
      const scene = sceneOf(world, layout, step);
      expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity/);
      expect(scene.symbols.some(({ actor }) => actor === world.view.focus)).toBe(true);
      const { routed } = placedAt(layout, snapshotAt(world.network, step.instant, noFilters));
      for (const { bundle, spines } of routed) {
        const [only] = spines;
        if (bundle.kind === 'dyad' && only) expectSame(known, bundle.id, sideOf(only.curve));
      }
    }
  });
});

describe('a crowd', () => {
  const world: World = worldOf('generated', generateDataset());
  const layout = layOut(world, [1072, 680], { focus: null });
  const steps = world.steps.filter((_, index) => index % 130 === 0);

  it('keeps the place of every symbol and the course of every strand', () => {
    const known = new Map<string, string>();
    for (const step of steps) {
      const scene = sceneOf(world, layout, step);
      for (const { actor, at } of scene.symbols) expectSame(known, `symbol ${actor}`, at);
      for (const [key, { lines }] of strandsOf(scene)) expectSame(known, key, lines);
    }
    expect(known.size).toBeGreaterThan(300);
  });

  it('makes anew only what begins or ends at a step', () => {
    const [one, other] = world.steps.slice(400, 402).map((step) => sceneOf(world, layout, step));
    if (!one || !other) throw new Error('too few steps');
    const before = new Set(one.bundles);
    const made = other.bundles.filter((bundle) => !before.has(bundle));
    expect(other.bundles.length).toBeGreaterThan(100);
    expect(made.length).toBeLessThan(20);
  });

  it('names the busiest, covers no symbol with a name, and says who has none', () => {
    for (const step of steps) {
      const { labels, symbols, unnamed } = sceneOf(world, layout, step);
      expect(new Set([...labels.map(({ of }) => of), ...unnamed]).size).toBe(symbols.length);
      labels.forEach(({ box }, index) => {
        const covered = symbols.filter(({ at, radius }) => overlaps(box, around(at, radius)));
        expect(covered.map(({ actor }) => actor)).toEqual([]);
        expect(labels.slice(index + 1).some((next) => overlaps(box, next.box))).toBe(false);
      });
    }
  });
});
