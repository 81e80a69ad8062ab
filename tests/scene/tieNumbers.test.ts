// Does a number mean the same tie on the map, on the timeline and in the details?
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/model/filter';
import { tiesOfPair } from '../../src/model/involved';
import { dyadOf } from '../../src/model/network';
import { snapshotAt } from '../../src/model/snapshot';
import { sceneAt } from '../../src/scene/sceneAt';
import { stripOf } from '../../src/scene/strip/stripOf';
import { tieNumbers } from '../../src/scene/tieNumbers';
import { openingView, type Selection } from '../../src/view/view';
import { controlsIn, layOut, shippedWorlds } from './worlds';

const frame: [number, number] = [1072, 636];

describe.each(shippedWorlds)('$name', ({ network, steps, ...world }) => {
  const layout = layOut({ network, steps, ...world }, frame, { reserved: controlsIn(...frame) });
  const view = openingView(network, steps);
  const dyads = new Set(
    [...network.ends.values()].flatMap(({ sources, targets }) =>
      sources.flatMap((one) =>
        targets.filter((other) => other !== one).map((other) => dyadOf(one, other).id),
      ),
    ),
  );
  const pairs = [...dyads].map((id): Selection & { kind: 'dyad' } => ({ kind: 'dyad', id }));
  const ties = [...network.ties.keys()].map((id): Selection => ({ kind: 'tie', id }));
  const drawnAt = (index: number, selection: Selection) => {
    const step = steps[index] ?? null;
    return sceneAt(layout, snapshotAt(network, step?.instant ?? 0, noFilters), step, selection);
  };

  it('gives a line on the map no number but that of its tie', () => {
    let count = 0;
    for (const [index] of steps.entries())
      for (const selection of [...pairs, ...ties]) {
        const numbers = tieNumbers(network, selection);
        for (const strand of drawnAt(index, selection).bundles.flatMap(({ strands }) => strands))
          for (const { text } of strand.marks.filter((mark) => /^[\d,]+$/.test(mark.text))) {
            count += 1;
            const own = strand.ties.flatMap((tie) => numbers.get(tie) ?? []);
            expect.soft(text, `${selection.id}, step ${index}`).toBe(own.join());
          }
      }
    expect(count).toBeGreaterThan(0);
  });

  it('brings no line forward that does not join the pair', () => {
    for (const [index] of steps.entries())
      for (const selection of pairs) {
        const between = tiesOfPair(network, selection.id);
        for (const { id, emphasis, strands } of drawnAt(index, selection).bundles) {
          const isOfPair = strands.some((strand) =>
            strand.ties.some((tie) => between.includes(tie)),
          );
          if (emphasis === 'highlighted')
            expect.soft(isOfPair, `${id} for ${selection.id}, step ${index}`).toBe(true);
        }
      }
  });

  it('gives a lane of the timeline the same number', () => {
    for (const selection of [...pairs, ...ties]) {
      const numbers = tieNumbers(network, selection);
      const { lanes } = stripOf({
        network,
        steps,
        view: { ...view, selection },
        width: 1072,
        height: 264,
      });
      for (const { id, label } of lanes.filter((lane) => lane.id === lane.ties[0]))
        expect
          .soft(/^\d+ /.exec(label)?.[0] ?? '', label)
          .toBe(numbers.has(id) ? `${numbers.get(id)} ` : '');
    }
  });
});
