// Where does the dock stand in a wide, low frame, as of an embed? At its side, so that the map has its height.
import { describe, expect, it } from 'vitest';
import type { Docked } from '../../src/scene/dockCard';
import { dockColumn } from '../../src/scene/dockColumn';
import { embedControlsIn } from '../../src/ui/embed/embedControls';
import { overlapsOf } from './overlaps';
import { layOut, sceneOf, shippedWorlds } from './worlds';

const lowFrames: [number, number][] = [
  [1200, 313],
  [800, 293],
  [900, 266],
];

describe.each(shippedWorlds)('$name in a low frame', (world) => {
  it.each(lowFrames)('has the dock beside a map as high as can be at %i x %i', (width, height) => {
    const reserved = embedControlsIn({ width, height });
    const layout = layOut(world, [width, height], { reserved });
    for (const step of world.steps) {
      const scene = sceneOf(world, layout, step);
      expect.soft(overlapsOf(scene, reserved), step.key).toEqual([]);
      expect.soft(scene.unnamed, step.key).toEqual([]);
      const docked = scene.symbols.filter(({ isDocked }) => isDocked).map(({ at: [x] }) => x);
      const placed = scene.symbols.filter(({ isDocked }) => !isDocked).map(({ at }) => at);
      expect(new Set(docked).size).toBe(1);
      expect(Math.min(...placed.map(([x]) => x))).toBeGreaterThan((docked[0] ?? 0) + 24);
      const ys = placed.map(([, y]) => y);
      expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.4 * height);
    }
  });
});

describe('dockColumn', () => {
  const frame = { width: 1200, height: 313 };
  const actors = (count: number): Docked[] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `a${index}`, name: `Actor ${index}`, lang: null, note: 'armed group' },
    }));

  it('keeps clear of controls above and below', () => {
    const reserved: [number, number, number, number][] = [
      [0, 0, 1200, 58],
      [0, 290, 100, 313],
    ];
    const [, top, , bottom] =
      dockColumn(actors(3), frame, 1, reserved, 'Elsewhere')?.item.box ?? [];
    expect([top, bottom]).toEqual([66, 282]);
  });

  it('leaves the foot to more actors than have room, and to frames that are high or narrow', () => {
    expect(dockColumn(actors(5), frame, 1, [], 'Elsewhere')).not.toBeNull();
    expect(dockColumn(actors(6), frame, 1, [], 'Elsewhere')).toBeNull();
    expect(dockColumn(actors(3), { width: 1072, height: 636 }, 1, [], 'Elsewhere')).toBeNull();
    expect(dockColumn(actors(2), { width: 600, height: 200 }, 1, [], 'Elsewhere')).toBeNull();
  });
});
