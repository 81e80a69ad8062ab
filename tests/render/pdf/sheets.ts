// Which sheets are written in the tests? Those of the shipped datasets, and one with next to nothing on it.
import { readFileSync } from 'node:fs';
import { parse } from '../../../src/dataset/parse';
import { prepare } from '../../../src/dataset/prepare';
import { world } from '../../../src/entries/world';
import { networkOf } from '../../../src/model/network';
import { timelineOf } from '../../../src/model/timeline';
import { sheetOf } from '../../../src/scene/sheet/sheetOf';
import type { Sheet, SheetInput } from '../../../src/scene/sheet/types';
import { openingView, type View } from '../../../src/view/view';

export function sheetOfDataset(
  file: string,
  given: Partial<SheetInput> = {},
  language: View['language'] = null,
): Sheet {
  const { dataset } = parse(readFileSync(file, 'utf8'));
  if (!dataset) throw new Error(`${file} does not parse.`);
  const network = networkOf(prepare(dataset));
  const steps = timelineOf(network);
  return sheetOf({
    ...{ network, steps, view: { ...openingView(network, steps), language } },
    ...{ world, size: { preset: 'social' }, theme: 'light' },
    permalink: 'https://example.org/map?t=(2015)',
    ...given,
  });
}

/** The same facts without a drawing. */
export const bareSheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  parts: [],
  map: {
    ...sheet.map,
    numbers: [],
    scene: {
      ...sheet.map.scene,
      basemap: {
        ...{ sphere: '', graticule: '', land: '', borders: '' },
        ...{ actorAreas: [], disputed: [], rings: [], labels: [] },
      },
      ...{ dock: null, bundles: [], symbols: [], labels: [] },
    },
  },
});
