// Does a bundle open legibly? Arcs of a fan within the frame, numbers apart, in the dataset's order.
import { describe, expect, it } from 'vitest';
import { polylineMeetsBox } from '../../src/scene/boxes';
import { bowed, distance, sampled } from '../../src/scene/curve';
import { type FanArc, fanOf, numberRadius } from '../../src/scene/fan';
import type { Spine, Stand } from '../../src/scene/spines';
import type { Box } from '../../src/scene/types';
import { layOut, sceneOf, shippedWorlds } from './worlds';

const stand = (id: string, x: number, y: number): Stand => ({
  ...{ id, at: [x, y], radius: 8.5, landing: 12, isDocked: false },
});

const spineOf = (from: Stand, to: Stand): Spine => ({
  ...{ curve: bowed(from.at, to.at, 0.1), from, to, fromRadius: 12, toRadius: 12 },
});

const frame = { width: 1072, height: 680 };

describe('fanOf', () => {
  it.each([2, 3, 5, 9, 16])('keeps %i numbers apart and in the frame', (count) => {
    const spine = spineOf(stand('a', 250, 120), stand('b', 600, 420));
    const arcs = fanOf(spine, Array<boolean>(count).fill(false), frame, 1, {
      discs: [],
      names: [],
    });
    expect(arcs).toHaveLength(count);
    arcs.forEach(({ number: [x, y], number }, index) => {
      expect(Math.min(x, y, frame.width - x, frame.height - y)).toBeGreaterThan(numberRadius);
      for (const other of arcs.slice(index + 1)) {
        expect(distance(number, other.number)).toBeGreaterThan(2 * numberRadius);
      }
    });
  });
});

it('bows a fan beside a name rather than over it', () => {
  const spine = spineOf(stand('a', 300, 340), stand('b', 500, 340));
  const open = (names: Box[]) => fanOf(spine, [false, false], frame, 1, { discs: [], names });
  const reaches = (arcs: FanArc[], name: Box) =>
    arcs.some(({ curve }) => polylineMeetsBox(sampled(curve, 24, 6), name, 7));
  const [over] = open([]);
  if (!over) throw new Error('no arcs');
  const [x, y] = over.number;
  const name: Box = [x - 20, y - 8, x + 20, y + 8];
  expect(reaches(open([]), name)).toBe(true);
  expect(reaches(open([name]), name)).toBe(false);
});

describe.each(shippedWorlds)('$name, every pair in turn', (world) => {
  it('numbers the ties of a selected pair, apart from each other', () => {
    const layout = layOut(world, [1072, 680]);
    const [step] = world.steps.slice(-1);
    if (!step) throw new Error('no steps');
    const pairs = sceneOf(world, layout, step).bundles.filter(({ kind }) => kind === 'dyad');
    for (const { id } of pairs) {
      const scene = sceneOf(world, layout, step, { kind: 'dyad', id });
      const selected = scene.bundles.find((bundle) => bundle.id === id);
      expect(selected?.emphasis).toBe('highlighted');
      const marks = selected?.strands.flatMap((strand) => strand.marks) ?? [];
      marks.forEach((mark, index) => {
        for (const other of marks.slice(index + 1)) {
          expect(distance(mark.at, other.at), id).toBeGreaterThan(mark.radius + other.radius - 1);
        }
      });
    }
  });
});
