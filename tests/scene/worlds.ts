// On which worlds are scenes tested? The shipped datasets and a generated one, laid out in a frame.
import { readdirSync, readFileSync } from 'node:fs';
import { prepare } from '../../src/dataset/prepare';
import type { Dataset } from '../../src/dataset/types';
import { decodeBasemap, type WorldTopology } from '../../src/geo/basemap';
import { type Filters, noFilters } from '../../src/model/filter';
import { type Network, networkOf } from '../../src/model/network';
import { snapshotAt } from '../../src/model/snapshot';
import { type Step, timelineOf } from '../../src/model/timeline';
import { largeScopes } from '../../src/scene/largeScopes';
import { type Layout, type LayoutInput, layoutOf } from '../../src/scene/layout';
import { sceneAt } from '../../src/scene/sceneAt';
import { atOnce } from '../../src/scene/sliced';
import type { Box, Scene } from '../../src/scene/types';
import { openingView, type Selection, type View } from '../../src/view/view';

const world = JSON.parse(
  readFileSync(new URL('../../src/geo/basemap/world.json', import.meta.url), 'utf8'),
) as WorldTopology;

const gazetteer = decodeBasemap(world);

export interface World {
  name: string;
  network: Network;
  steps: Step[];
  view: View;
}

export function worldOf(name: string, dataset: Dataset): World {
  const network = networkOf(prepare(dataset));
  const steps = timelineOf(network);
  return { name, network, steps, view: openingView(network, steps) };
}

const data = new URL('../../data/', import.meta.url);

export const shippedWorlds: World[] = readdirSync(data)
  .filter((file) => file.endsWith('.json'))
  .map((file) => worldOf(file, JSON.parse(readFileSync(new URL(file, data), 'utf8')) as Dataset));

export const frames: [number, number][] = [
  [360, 470],
  [342, 520],
  [720, 480],
  [768, 560],
  [1040, 394],
  [1072, 680],
  [1400, 800],
];

/** Controls as they lie over a live map: along the top, zoom in a corner. */
export function controlsIn(width: number, height: number): Box[] {
  if (width < 768) {
    return [
      [width - 180, 0, width, 60],
      [width - 52, 60, width, 170],
    ];
  }
  return [
    [width - 56, height - 126, width, height],
    [width - 236, height - 70, width - 56, height],
    [0, 0, 420, 48],
  ];
}

export function layOut(
  { network, view }: World,
  [width, height]: [number, number],
  more: Partial<LayoutInput> = {},
): Layout {
  const reserved = controlsIn(width, height);
  const input: LayoutInput = {
    ...{ network, gazetteer, focus: view.focus, frame: { width, height } },
    ...{ language: 'en', reserved },
    ...more,
  };
  return atOnce(layoutOf(input, largeScopes));
}

export function sceneOf(
  { network }: World,
  layout: Layout,
  step: Step,
  selection: Selection | null = null,
  filters: Filters = noFilters,
): Scene {
  return sceneAt(layout, snapshotAt(network, step.instant, filters), step, selection);
}
