// How does a state become a scene? Laid out once per story, frame and camera; drawn at each instant.
import { type Detail, liveDetail, type WorldTopology } from '../../geo/basemap';
import type { FittedProjection, Frame } from '../../geo/projection';
import { gazetteerOf, withBasemap } from '../../scene/basemapUnder';
import { type LargeScopes, type Layout, type LayoutInput, layoutOf } from '../../scene/layout';
import { looksAlike, sceneAt } from '../../scene/sceneAt';
import { atOnce, type Sliced } from '../../scene/sliced';
import type { Box, Scene } from '../../scene/types';
import { isSameCamera } from '../gestures/camera';
import type { State } from './state';

export interface Drawn {
  scene: Scene;
  projection: FittedProjection;
}

/** What a drawing follows of a state. */
type Shown = Pick<State, 'network' | 'view' | 'language' | 'step' | 'snapshot' | 'isScrubbing'>;

/** Draws a state. */
export interface Drawer {
  (state: Shown): Drawn;
  /** The same in slices. */
  sliced: (state: Shown) => Sliced<Drawn>;
}

export interface Ground {
  world: WorldTopology;
  frame: Frame;
  /** `null` draws only what `needsLargeScopes` denies. */
  large: LargeScopes | null;
  /** Controls over the map, in frame pixels. */
  reserved: readonly Box[];
  detail?: Detail;
}

const isLaidOutAlike = (one: Shown, other: Shown): boolean =>
  one.network === other.network &&
  one.view.focus === other.view.focus &&
  one.view.projection === other.view.projection &&
  isSameCamera(one.view.camera, other.view.camera) &&
  one.language === other.language;

/** Whether the drawing of one state serves for another of the same layout. */
const isDrawnAlike = (one: Shown, other: Shown): boolean =>
  one.view.selection === other.view.selection &&
  // Its words find their places when it rests.
  (!one.isScrubbing || other.isScrubbing) &&
  looksAlike(one, other);

/** A way to draw that remembers its layout; a step then only draws what stands at it. */
export function drawerOf(ground: Ground): Drawer {
  const { world, frame, large, reserved, detail = liveDetail } = ground;
  let laidOut: { state: Shown; layout: Layout } | null = null;
  let last: { state: Shown; drawn: Drawn } | null = null;

  function* layOut(state: Shown): Sliced<Layout> {
    if (laidOut && isLaidOutAlike(laidOut.state, state)) return laidOut.layout;
    const { network, view, language } = state;
    const input: LayoutInput = {
      ...{ network, gazetteer: gazetteerOf(world), focus: view.focus, camera: view.camera },
      ...{ frame, reserved, language },
      ...(view.projection ? { projection: view.projection } : {}),
    };
    const bare = yield* layoutOf(input, large, laidOut?.layout);
    yield;
    const layout = yield* withBasemap(bare, world, detail);
    laidOut = { state, layout };
    last = null;
    return layout;
  }

  function* sliced(state: Shown): Sliced<Drawn> {
    const { view, snapshot, step, isScrubbing } = state;
    const layout = yield* layOut(state);
    if (last && isDrawnAlike(last.state, state)) return last.drawn;
    yield;
    const scene = sceneAt(layout, snapshot, step, view.selection, isScrubbing);
    last = { state, drawn: { scene, projection: layout.projection } };
    return last.drawn;
  }
  return Object.assign((state: Shown) => atOnce(sliced(state)), { sliced });
}
