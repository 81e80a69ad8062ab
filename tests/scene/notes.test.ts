// Does a note beside a line belong to it beyond doubt, and does what matters most get one first?
import { describe, expect, it } from 'vitest';
import { distanceToBox } from '../../src/scene/boxes';
import type { LabelItem, Scene } from '../../src/scene/types';
import { layOut, sceneOf, shippedWorlds } from './worlds';

const wide: [number, number][] = [
  [1072, 636],
  [1072, 680],
  [1552, 816],
];

const notesOf = ({ labels }: Scene): LabelItem[] => labels.filter(({ kind }) => kind === 'note');

/** From the letters of a note to its own line and to the nearest other one, px. */
function distances({ bundles }: Scene, { of, box }: LabelItem): { own: number; other: number } {
  let [own, other] = [Infinity, Infinity];
  for (const { ties, lines } of bundles.flatMap(({ strands }) => strands)) {
    const nearest = Math.min(...lines.flat().map((point) => distanceToBox(point, box)));
    if (ties.includes(of)) own = Math.min(own, nearest);
    else other = Math.min(other, nearest);
  }
  return { own, other };
}

describe.each(shippedWorlds)('$name', (world) => {
  it.each(wide)('sets every note nearest to its own line at %i x %i', (width, height) => {
    const layout = layOut(world, [width, height]);
    let seen = 0;
    for (const step of world.steps) {
      const scene = sceneOf(world, layout, step);
      for (const note of notesOf(scene)) {
        const { own, other } = distances(scene, note);
        expect.soft(own, `${note.of} at ${step.key}`).toBeLessThan(20);
        expect.soft(other - own, `${note.of} at ${step.key}`).toBeGreaterThan(0);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(world.steps.length);
  });

  it('writes what is new or declined in the stronger weight, and before all else', () => {
    const layout = layOut(world, [1072, 636]);
    for (const step of world.steps) {
      const scene = sceneOf(world, layout, step);
      const strands = scene.bundles.flatMap((bundle) => bundle.strands);
      const isLoud = notesOf(scene).map(({ of, weight, token }) => {
        const strand = strands.find(({ ties }) => ties.includes(of));
        const loud = strand?.isNew || /^(refused|denied)$/.test(strand?.status ?? '');
        expect([weight, token], of).toEqual(loud ? [500, 'text'] : [400, 'muted']);
        return loud;
      });
      expect(isLoud.lastIndexOf(true), step.key).toBe(isLoud.filter(Boolean).length - 1);
    }
  });
});

it('names refusals and denials of the shipped story where their lines have room', () => {
  const story = shippedWorlds.find(({ network }) => network.ties.size > 20);
  if (!story) throw new Error('No story with so many ties.');
  for (const [width, height] of wide) {
    const last = story.steps.at(-2);
    if (!last) throw new Error('No step.');
    const scene = sceneOf(story, layOut(story, [width, height]), last);
    const declined = scene.bundles
      .flatMap(({ strands }) => strands)
      .filter(({ status }) => status === 'refused' || status === 'denied');
    const named = declined.filter(({ ties }) => notesOf(scene).some(({ of }) => ties.includes(of)));
    expect(named.length, `${width} x ${height}`).toBeGreaterThanOrEqual(2);
  }
});
