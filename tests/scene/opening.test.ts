// Does anything cover anything on the maps that ship? At every size, at every step of time.
import { describe, expect, it } from 'vitest';
import { overlapsOf } from './overlaps';
import { controlsIn, frames, layOut, sceneOf, shippedWorlds } from './worlds';

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
