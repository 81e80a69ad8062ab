// Do map, legend, timeline, table, spoken text and saved image agree on which ties are shown?
import { describe, expect, test } from 'vitest';
import { type Filters, noFilters } from '../../src/model/filter';
import { snapshotAt } from '../../src/model/snapshot';
import type { Step } from '../../src/model/timeline';
import { figureOf } from '../../src/scene/figure/figureOf';
import { sheetOf } from '../../src/scene/sheet/sheetOf';
import type { Sheet } from '../../src/scene/sheet/types';
import { shownTies, tiesOverTime } from '../../src/scene/shownTies';
import { stripOf } from '../../src/scene/strip/stripOf';
import { changesInWords } from '../../src/scene/words/changes';
import { formFacetsOf } from '../../src/ui/legend/facets';
import { messageOf } from '../../src/ui/statusMessage';
import { openingState, withView } from '../../src/ui/store/state';
import type { View } from '../../src/view/view';
import { generateDataset } from '../fixtures/generateDataset';
import { inputOf } from '../scene/sheet/sheets';
import { layOut, sceneOf, shippedWorlds, type World, worldOf } from '../scene/worlds';

type Asked = Pick<View, 'focus' | 'filters'>;

/** Ties that the map draws at a step. */
function drawnTies(world: World, { focus, filters }: Asked): (step: Step) => string[] {
  const layout = layOut(world, [1072, 680], { focus });
  return (step) =>
    sceneOf(world, layout, step, null, filters)
      .bundles.flatMap(({ strands }) => strands.flatMap(({ ties }) => ties))
      .sort();
}

/** What a sheet's own timeline counts, over all its lanes. */
function tiesInLanes(sheet: Sheet): number {
  const items = sheet.parts.find(({ name }) => name === 'strip')?.items ?? [];
  return items
    .flatMap((item) => (item.kind === 'text' && item.anchor === 'end' ? [item.lines] : []))
    .map(([line]) => Number(line?.[0]?.text))
    .filter((count) => !Number.isNaN(count))
    .reduce((sum, count) => sum + count, 0);
}

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

function expectAgreement(world: World, asked: Asked, steps = world.steps) {
  const { network, view } = world;
  const drawnAt = drawnTies(world, asked);
  const ever = new Set<string>();
  for (const step of steps) {
    const drawn = drawnAt(step);
    for (const id of drawn) ever.add(id);
    const changes = changesInWords(step, network, (tie) => drawn.includes(tie));
    const seen = { ...view, ...asked, instant: step.key };
    const snapshot = snapshotAt(network, step.instant, asked.filters);
    const state = withView(openingState(network.prepared), seen);
    expect(sorted(shownTies(network, snapshot, asked.focus)), step.key).toEqual(drawn);
    const kinds = [...formFacetsOf(state).types.values()].reduce((sum, count) => sum + count, 0);
    if (asked.filters.types === null) expect(kinds, step.key).toBe(drawn.length);
    expect(figureOf({ network, steps: world.steps, view: seen }).table.rows).toHaveLength(
      Math.min(200, drawn.length),
    );
    const before = { ...state, step: { ...step } };
    const said = messageOf(before, state);
    expect(said, step.key).toMatch(new RegExp(`\\b${drawn.length} ties? shown`));
    for (const change of changes.filter((phrase) => phrase !== 'planned'))
      expect(said, step.key).toContain(change);
    const { bands } = stripOf({
      ...{ network, steps: world.steps, view: { ...seen, axis: 'even' } },
      ...{ width: 300 * world.steps.length, height: 2000 },
    });
    expect(bands.find(({ key }) => key === step.key)?.change?.text ?? '').toBe(changes.join(', '));
  }
  const { lanes } = stripOf({
    ...{ network, steps: world.steps, view: { ...view, ...asked } },
    ...{ width: 1072, height: 264 },
  });
  return { ever: sorted(ever), inLanes: sorted(lanes.flatMap(({ ties }) => ties)) };
}

const past: Filters = { ...noFilters, statuses: ['past'] };
const ongoing: Filters = { ...noFilters, statuses: ['ongoing'] };
const kinds: Filters = { ...noFilters, types: ['cooperation'] };

describe.each(shippedWorlds)('of $name', (world) => {
  const actors = [...world.network.tiesOf.keys()];
  const asked: Asked[] = [
    ...[null, ...actors].map((focus) => ({ focus, filters: noFilters })),
    ...[past, ongoing, kinds].flatMap((filters) =>
      [null, ...actors.slice(0, 2)].map((focus) => ({ focus, filters })),
    ),
  ];

  test.each(asked)('focus $focus, filters $filters', (one) => {
    const { ever, inLanes } = expectAgreement(world, one);
    expect(inLanes).toEqual(ever);
  });

  test('a saved image counts them as the page does', () => {
    const { network, view } = world;
    const input = { ...inputOf(network.prepared.dataset), size: { preset: 'print' as const } };
    for (const focus of [null, ...actors.slice(0, 3)])
      for (const filters of [noFilters, past]) {
        const shown = { ...view, focus, filters };
        const sheet = sheetOf({ ...input, theme: 'light', view: shown });
        expect(tiesInLanes(sheet), `${focus}`).toBe(tiesOverTime(network, shown).length);
      }
  });
});

test('agree where who surrounds the focus follows the instant', () => {
  const world = worldOf('generated', generateDataset({ ties: 800 }));
  const { steps, view } = world;
  expect(view.focus).not.toBeNull();
  const some = steps.filter((_, index) => index % 40 === 0);
  const { ever, inLanes } = expectAgreement(world, { focus: view.focus, filters: noFilters }, some);
  expect(ever.length).toBeGreaterThan(0);
  expect(inLanes).toEqual(expect.arrayContaining(ever));
});
