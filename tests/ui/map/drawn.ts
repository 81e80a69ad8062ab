// What does a dataset look like on a frame? Read, laid out and drawn, without a page.
import { readFileSync } from 'node:fs';
import type { WorldTopology } from '../../../src/geo/basemap';
import type { Frame } from '../../../src/geo/projection';
import { largeScopes } from '../../../src/scene/largeScopes';
import { controlsIn } from '../../../src/ui/map/controls';
import { readDataset } from '../../../src/ui/problems/readDataset';
import { drawerOf } from '../../../src/ui/store/drawing';
import { storeOf } from '../../../src/ui/store/store';

const world = JSON.parse(readFileSync('src/geo/basemap/world.json', 'utf8')) as WorldTopology;

export function drawnDataset(text: string, frame: Frame) {
  const { prepared, problems } = readDataset(text);
  if (!prepared) throw new Error(JSON.stringify(problems));
  const store = storeOf(prepared);
  store.drawWith(drawerOf({ world, frame, large: largeScopes, reserved: controlsIn(frame) }));
  const read = () => {
    const state = store.getState();
    if (!state.scene) throw new Error('Nothing is drawn.');
    return { ...state, scene: state.scene };
  };
  return { store, read, scene: read().scene };
}
