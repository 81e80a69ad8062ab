// Does anything cover anything on a map as it opens? At every size, at every step of time.
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../fixtures/generateDataset';
import { overlapsOf } from './overlaps';
import { controlsIn, frames, layOut, sceneOf, shippedWorlds, worldOf } from './worlds';

describe.each(shippedWorlds)('$name', (world) => {
  it.each(frames)(
    'names every actor and covers nothing at %i x %i',
    (width, height) => {
      const layout = layOut(world, [width, height]);
      const controls = controlsIn(width, height);
      for (const step of world.steps) {
        const scene = sceneOf(world, layout, step);
        expect.soft(overlapsOf(scene, controls), step.key).toEqual([]);
        expect.soft(scene.unnamed, step.key).toEqual([]);
        expect(scene.labels.filter(({ kind }) => kind === 'actor')).toHaveLength(
          scene.symbols.length,
        );
      }
    },
    60_000,
  );
});

const translations = shippedWorlds.flatMap((world) =>
  Object.keys(world.network.prepared.languages)
    .filter((language) => language !== 'en')
    .map((language) => ({ world, language, name: world.name })),
);

it('has a dataset with texts in other languages', () => {
  expect(translations.map(({ language }) => language)).toEqual(
    expect.arrayContaining(['fr', 'ar']),
  );
});

describe.each(translations)('$name in "$language"', ({ world, language }) => {
  const tried = [frames[0], frames[3], frames[5]].filter((frame) => frame !== undefined);

  it.each(tried)(
    'names every actor and covers nothing at %i x %i',
    (width, height) => {
      const layout = layOut(world, [width, height], { language });
      const english = layOut(world, [width, height]);
      for (const step of world.steps) {
        const scene = sceneOf(world, layout, step);
        expect.soft(overlapsOf(scene, controlsIn(width, height)), step.key).toEqual([]);
        expect.soft(scene.unnamed, step.key).toEqual([]);
        const names = scene.labels.filter(({ kind }) => kind === 'actor');
        expect(names).toHaveLength(scene.symbols.length);
        expect(names.map(({ lines }) => lines)).not.toEqual(
          sceneOf(world, english, step)
            .labels.filter(({ kind }) => kind === 'actor')
            .map(({ lines }) => lines),
        );
      }
    },
    60_000,
  );
});

describe('a large dataset, opened on its busiest actor', () => {
  const world = worldOf('generated', generateDataset());
  // A seventh of its steps in a narrow, a middle and a wide frame: each lays its own cast out.
  const steps = world.steps.filter((_, index) => index % 7 === 0);
  const tried = [frames[0], frames[3], frames[5]].filter((frame) => frame !== undefined);

  it.each(tried)(
    'names everybody and covers nothing at %i x %i',
    (width, height) => {
      const layout = layOut(world, [width, height]);
      const controls = controlsIn(width, height);
      const checked = new Set<unknown>();
      for (const step of steps) {
        const scene = sceneOf(world, layout, step);
        // Between two changes the same is drawn.
        const drawn = JSON.stringify([scene.bundles, scene.labels]);
        if (checked.has(drawn)) continue;
        checked.add(drawn);
        expect(overlapsOf(scene, controls), step.key).toEqual([]);
        expect(scene.unnamed, step.key).toEqual([]);
      }
      expect(checked.size).toBeGreaterThan(40);
    },
    60_000,
  );
});
