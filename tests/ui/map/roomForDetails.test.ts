// Does the map step aside so that the details hide nothing of what they are about? At every width, for all.
import { describe, expect, it } from 'vitest';
import { dyadOf } from '../../../src/model/network';
import type { Box, Scene } from '../../../src/scene/types';
import { controlsIn } from '../../../src/ui/map/controls';
import { asideForDetails, asideOf, atRest, cardRoom } from '../../../src/ui/map/roomForDetails';
import type { Selection } from '../../../src/view/view';
import { layOut, sceneOf, shippedWorlds, type World } from '../../scene/worlds';

/** Of the map on pages of 768, 1024, 1200, 1280, 1366 and 1440 px. */
const frames = [
  [768, 491],
  [1024, 468],
  [832, 536],
  [912, 536],
  [998, 504],
  [1072, 636],
] as const;

function selectionsOf({ network }: World): Selection[] {
  const all = (kind: Selection['kind'], ids: Iterable<string>) =>
    [...ids].map((id): Selection => ({ kind, id }));
  const drawn = [...network.actors.keys()].filter((id) => network.rootOf(id) === id);
  const pairs = drawn.flatMap((one, index) =>
    drawn.slice(index + 1).map((other) => dyadOf(one, other).id),
  );
  return [
    ...all('actor', network.actors.keys()),
    ...all('tie', network.ties.keys()),
    ...all('event', network.events.keys()),
    ...all('dyad', pairs),
  ];
}

/** Symbols and names of what does not step back or has a line of what is asked for, and those lines. */
function involvedIn(scene: Scene): [name: string, box: Box][] {
  const ends = scene.bundles.flatMap(({ emphasis, actors }) =>
    emphasis === 'highlighted' ? actors : [],
  );
  return [
    ...scene.symbols
      .filter(({ emphasis, actor }) => emphasis !== 'muted' || ends.includes(actor))
      .map(({ actor, at: [x, y], radius }): [string, Box] => [
        `symbol ${actor}`,
        [x - radius, y - radius, x + radius, y + radius],
      ]),
    ...scene.labels
      .filter(
        ({ kind, emphasis, of }) => kind === 'actor' && (emphasis !== 'muted' || ends.includes(of)),
      )
      .map(({ of, box }): [string, Box] => [`name ${of}`, box]),
    ...scene.bundles
      .filter(({ emphasis }) => emphasis === 'highlighted')
      .flatMap(({ id, strands }) =>
        strands.flatMap(({ lines }) =>
          lines.flat().map(([x, y]): [string, Box] => [`line ${id}`, [x, y, x, y]]),
        ),
      ),
  ];
}

describe.each(shippedWorlds)('$name', (world) => {
  it.each(frames)(
    'has nothing under the card at %i x %i',
    (width, height) => {
      const layout = layOut(world, [width, height], { reserved: controlsIn({ width, height }) });
      const free = width - cardRoom(width);
      let moved = 0;
      for (const step of world.steps.slice(-2)) {
        for (const selection of selectionsOf(world)) {
          const scene = sceneOf(world, layout, step, selection);
          const aside = asideForDetails(scene);
          if (aside !== atRest) moved += 1;
          const hidden = involvedIn(scene).filter(([, [left, top, right, bottom]]) => {
            const [x0, y0] = asideOf([left, top], aside);
            const [x1, y1] = asideOf([right, bottom], aside);
            return x0 < 0 || x1 > free || y0 < 0 || y1 > height;
          });
          expect(hidden, `${step.key} ${selection.kind}:${selection.id}`).toEqual([]);
          const least = Math.min(...scene.labels.map(({ size }) => size)) * aside.k;
          expect(least, 'letters stay readable').toBeGreaterThan(9);
          const names = scene.labels.filter(({ kind }) => kind === 'actor');
          expect(Math.min(...names.map(({ size }) => size)) * aside.k).toBeGreaterThanOrEqual(11);
          const lefts = names.map(({ box: [left, top] }) => asideOf([left, top], aside)[0]);
          expect(Math.min(...lefts), 'nobody is pushed off the frame').toBeGreaterThanOrEqual(0);
        }
      }
      expect(moved).toBeGreaterThan(0);
    },
    60_000,
  );
});

it('leaves a map alone that is shown above a sheet', () => {
  const [world] = shippedWorlds;
  if (!world) throw new Error('No dataset ships.');
  const layout = layOut(world, [360, 470]);
  const step = world.steps.at(-1);
  const actor = [...world.network.actors.keys()][0];
  if (!step || !actor) throw new Error('The dataset is empty.');
  const scene = sceneOf(world, layout, step, { kind: 'actor', id: actor });
  expect(asideForDetails(scene)).toBe(atRest);
});
