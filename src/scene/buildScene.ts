// How does a view of a network become a scene, in one call? Laid out, with land below, at its instant.
import { type Detail, liveDetail, type WorldTopology } from '../geo/basemap';
import type { Frame } from '../geo/projection';
import type { Network } from '../model/network';
import { type Snapshot, snapshotAt } from '../model/snapshot';
import { type Step, stepIndexAt, timelineOf } from '../model/timeline';
import type { View } from '../view/view';
import { gazetteerOf, withBasemap } from './basemapUnder';
import { largeScopes } from './largeScopes';
import { type LayoutInput, layoutOf } from './layout';
import { sceneAt } from './sceneAt';
import { atOnce } from './sliced';
import { languageOf } from './text';
import type { Box, Scene } from './types';

/** What a view shows of time: the step it stands at, and what holds there under its filters. */
export interface Instantaneous {
  step: Step;
  snapshot: Snapshot;
}

export interface SceneInput {
  network: Network;
  /** The generated basemap file. */
  world: WorldTopology;
  view: View;
  /** Size of the drawing, px. */
  frame: Frame;
  /** Multiplies strokes, marks, symbols and text, never the geography; 1 on screens. */
  scale?: number;
  /** Boxes in frame pixels under which nothing may be placed. */
  reserved?: readonly Box[];
  detail?: Detail;
  /** Where the caller knows already what the view shows. */
  moment?: Instantaneous;
}

/** The step of a view, or the last one by the as-of date, and what holds there. */
export function instantOf(network: Network, steps: readonly Step[], view: View): Instantaneous {
  const step =
    steps.find(({ key }) => key === view.instant) ?? steps[stepIndexAt(steps, network.asOf)];
  if (!step) throw new Error('A timeline has no step.');
  return { step, snapshot: snapshotAt(network, step.instant, view.filters) };
}

/**
 * The scene of a view: plain data that every renderer draws. Pure, and the same input gives the
 * same scene; nothing is remembered between calls. Whoever draws many instants of one layout, as a
 * live map does, calls `layoutOf`, `withBasemap` (both in slices) and `sceneAt` instead and keeps
 * the layout.
 *
 * @returns positions, sizes and paths in frame pixels; `unnamed` lists actors whose name found no
 *   room, and is empty for all but crowded maps
 * @throws Error when the network's timeline has no step
 */
export function buildScene(input: SceneInput): Scene {
  const { network, world, view, frame, scale = 1, reserved = [] } = input;
  const { step, snapshot } = input.moment ?? instantOf(network, timelineOf(network), view);
  const laidOut: LayoutInput = {
    ...{ network, gazetteer: gazetteerOf(world), focus: view.focus, camera: view.camera },
    ...{ frame, scale, language: languageOf(view), reserved },
    ...(view.projection ? { projection: view.projection } : {}),
  };
  const layout = atOnce(layoutOf(laidOut, largeScopes));
  const grounded = atOnce(withBasemap(layout, world, input.detail ?? liveDetail));
  return sceneAt(grounded, snapshot, step, view.selection);
}
