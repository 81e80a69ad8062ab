// Do arrow keys go where they point, reach everybody, and go back the way they came?
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/scene/types';
import type { Arrow } from '../../../src/scene/words/status';
import {
  directions,
  isArrow,
  nearestToward,
  type Placed,
  type Stride,
  walk,
} from '../../../src/ui/map/compass';
import { drawnDataset } from './drawn';

const from = { id: 'here', at: [100, 100] as Point };
const others = [
  from,
  { id: 'east', at: [200, 110] as Point },
  { id: 'farEast', at: [400, 100] as Point },
  { id: 'northEast', at: [120, 60] as Point },
];
const arrows = Object.keys(directions).filter(isArrow);
const toward = (arrow: Arrow) => nearestToward(from, others, directions[arrow]);

/** Whom one can come to from somebody, by arrows alone. */
function reached(first: Placed, all: readonly Placed[]): Set<string> {
  const met = new Set([first.id]);
  const waiting = [first];
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    for (const arrow of arrows) {
      const id = nearestToward(here, all, directions[arrow]);
      const next = all.find((placed) => placed.id === id);
      if (next && !met.has(next.id)) waiting.push(next);
      if (next) met.add(next.id);
    }
  }
  return met;
}

describe('the compass', () => {
  it('prefers what lies straight ahead, and of that the nearest', () => {
    expect(toward('ArrowRight')).toBe('east');
    expect(toward('ArrowUp')).toBe('northEast');
  });

  it('widens when nobody is straight ahead', () => {
    expect(nearestToward(from, [{ id: 'aside', at: [110, 300] }], [1, 0])).toBe('aside');
  });

  it('stays when nobody is on that side', () => {
    expect(toward('ArrowLeft')).toBeNull();
  });

  it.each(['iraq-intelligence-sharing-2015', 'maghreb-ties-1963-2021'])(
    'reaches everybody from everybody in %s, wide and narrow',
    (name) => {
      const text = readFileSync(`data/${name}.json`, 'utf8');
      for (const frame of [
        { width: 1072, height: 652 },
        { width: 360, height: 492 },
      ]) {
        const { scene } = drawnDataset(text, frame);
        const placed = scene.symbols.map(({ actor: id, at }) => ({ id, at }));
        for (const first of placed) expect(reached(first, placed).size).toBe(placed.length);
      }
    },
  );

  it('goes back by opposite arrows, wherever one has been led', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    const opposite: Record<Arrow, Arrow> = {
      ArrowUp: 'ArrowDown',
      ArrowDown: 'ArrowUp',
      ArrowLeft: 'ArrowRight',
      ArrowRight: 'ArrowLeft',
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 2, maxLength: 20, selector: String }),
        fc.array(fc.constantFrom(...arrows), { maxLength: 12 }),
        (places, way) => {
          const placed = places.map((at, index) => ({ id: String(index), at }));
          let trail: Stride[] = [];
          let here = placed[0];
          const back: Arrow[] = [];
          for (const arrow of way) {
            if (!here || back.at(-1) === arrow) continue;
            const step = walk(trail, here, placed, arrow);
            if (!step) continue;
            trail = step.trail;
            here = placed.find(({ id }) => id === step.to);
            back.push(opposite[arrow]);
          }
          for (const arrow of back.reverse()) {
            const step = here && walk(trail, here, placed, arrow);
            trail = step?.trail ?? [];
            here = placed.find(({ id }) => id === step?.to);
          }
          expect(here?.id).toBe('0');
        },
      ),
    );
  });
});
