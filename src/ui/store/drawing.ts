// How does a state become a scene? Laid out once per story, frame and camera; drawn at each instant.
import type { WorldTopology } from '../../geo/basemap';
import type { FittedProjection, Frame } from '../../geo/projection';
import { gazetteerOf, withBasemap } from '../../scene/basemapUnder';
import { type LargeScopes, type Layout, type LayoutInput, layoutOf } from '../../scene/layout';
import { looksAlike, sceneAt } from '../../scene/sceneAt';
import type { Box, Scene } from '../../scene/types';
import type { State } from './state';

export interface Drawn {
  scene: Scene;
  projection: FittedProjection;
}

/** Draws a state. */
export type Draw = (state: State) => Drawn;

/** Pixels that an outline may stray: less on a live map than in a page that loads at once. */
const liveTolerance = 0.4;

export interface Ground {
  world: WorldTopology;
  frame: Frame;
  /** `null` draws only what `needsLargeScopes` denies. */
  large: LargeScopes | null;
  /** Controls over the map, in frame pixels. */
  reserved: readonly Box[];
  tolerance?: number;
}

/** A way to draw that remembers its layout; a step then only draws what stands at it. */
export function drawerOf(ground: Ground): Draw {
  let layout: Layout | null = null;
  let laidOutFor: State | null = null;
  let last: { state: State; drawn: Drawn } | null = null;
  return (state) => {
    const { network, view, language, snapshot, step } = state;
    if (
      !layout ||
      laidOutFor?.network !== network ||
      laidOutFor.view.focus !== view.focus ||
      laidOutFor.view.projection !== view.projection ||
      laidOutFor.view.camera !== view.camera ||
      laidOutFor.language !== language
    ) {
      const input: LayoutInput = {
        network,
        gazetteer: gazetteerOf(ground.world),
        focus: view.focus,
        ...(view.projection ? { projection: view.projection } : {}),
        camera: view.camera,
        frame: ground.frame,
        reserved: ground.reserved,
        language,
      };
      const { world, tolerance = liveTolerance } = ground;
      layout = withBasemap(layoutOf(input, ground.large, layout), world, tolerance);
      laidOutFor = state;
      last = null;
    }
    if (last?.state.view.selection === view.selection && looksAlike(last.state, state))
      return last.drawn;
    const scene = sceneAt(layout, snapshot, step, view.selection);
    last = { state, drawn: { scene, projection: layout.projection } };
    return last.drawn;
  };
}
