// What does the map show? Layout and instant in one call, for files, tests and the command line.
import { decodeBasemap, type WorldTopology } from '../geo/basemap';
import type { Snapshot } from '../model/snapshot';
import type { Step } from '../model/timeline';
import type { Selection } from '../view/view';
import { withBasemap } from './basemapUnder';
import { type LayoutInput, layoutOf } from './layout';
import { sceneAt } from './sceneAt';
import type { Scene } from './types';

export interface SceneInput extends Omit<LayoutInput, 'gazetteer'> {
  world: WorldTopology;
  /** Pixels that an outline may stray; 0.4 when absent. */
  tolerance?: number;
  snapshot: Snapshot;
  /** The step shown, for what is new on it. */
  step?: Step | null;
  selection?: Selection | null;
}

/** The whole scene at an instant. Pure: the same input gives the same scene. */
export function buildScene(input: SceneInput): Scene {
  const { world, tolerance = 0.4, snapshot, step = null, selection = null } = input;
  const layout = layoutOf({ ...input, gazetteer: decodeBasemap(world) });
  return sceneAt(withBasemap(layout, world, tolerance), snapshot, step, selection);
}
