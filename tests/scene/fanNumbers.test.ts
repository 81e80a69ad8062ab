// Can every number of a selected pair be read, where branches have theirs, too?
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/model/filter';
import { snapshotAt } from '../../src/model/snapshot';
import { sceneAt } from '../../src/scene/sceneAt';
import type { Scene } from '../../src/scene/types';
import { controlsIn, layOut, shippedWorlds } from './worlds';

const sizes: [number, number][] = [
  [360, 492],
  [390, 533],
  [768, 492],
  [1072, 636],
];

const numbersOf = ({ bundles }: Scene) =>
  bundles
    .filter(({ emphasis }) => emphasis === 'highlighted')
    .flatMap(({ strands }) => strands.flatMap(({ marks }) => marks))
    .filter(({ text }) => /^[\d,]+$/.test(text));

describe.each(shippedWorlds)('$name', ({ network, steps, ...world }) => {
  it.each(sizes)('covers no number of a pair with another at %i x %i', (width, height) => {
    const reserved = controlsIn(width, height);
    const layout = layOut({ network, steps, ...world }, [width, height], { reserved });
    const step = steps.findLast(({ isPlanned }) => !isPlanned) ?? null;
    const snapshot = snapshotAt(network, step?.instant ?? 0, noFilters);
    const pairs = sceneAt(layout, snapshot, step, null).bundles.filter(
      ({ kind }) => kind === 'dyad',
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const { id } of pairs) {
      const numbers = numbersOf(sceneAt(layout, snapshot, step, { kind: 'dyad', id }));
      numbers.forEach((one, index) => {
        for (const other of numbers.slice(index + 1)) {
          const apart = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
          expect
            .soft(apart, `${id}: ${one.text}, ${other.text}`)
            .toBeGreaterThan(0.95 * (one.radius + other.radius));
        }
      });
    }
  });
});
