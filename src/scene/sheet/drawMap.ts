// How does the map of a sheet come about? The same scene as on screen, in a frame of its own.
import type { Detail } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import type { Camera } from '../../view/view';
import { buildScene, type Instantaneous, instantOf } from '../buildScene';
import type { LabelItem, Scene } from '../types';
import type { SheetInput } from './types';

/** What is known before anything is placed. */
export interface Moment extends Instantaneous {
  isLogarithmic: boolean;
}

export interface Drawn extends Moment {
  scene: Scene;
  /** Ids of the ties that are drawn, in the dataset's order. */
  ties: string[];
}

/** The same part of the world in a frame of another size. */
function cameraIn(frame: Frame, { view, seenIn }: SheetInput): Camera {
  const { k, x, y } = view.camera;
  if (!seenIn) return view.camera;
  const ratio = Math.min(frame.width / seenIn.width, frame.height / seenIn.height);
  return { k, x: x * ratio, y: y * ratio };
}

export function momentOf({ network, steps, view }: SheetInput): Moment {
  const asked = view.projection ?? network.prepared.dataset.map?.projection ?? 'logAzimuthal';
  return { ...instantOf(network, steps, view), isLogarithmic: asked === 'logAzimuthal' };
}

/** Files are looked at closely. */
const detailAt = (scale: number): Detail => ({ tolerance: 0.3 * Math.max(1, scale), grid: 1 });

/** Without water, for a sheet whose ground is transparent. */
const dry = (scene: Scene): Scene => ({ ...scene, basemap: { ...scene.basemap, sphere: '' } });

/** Browsers set baselines on whole pixels: then every renderer sets them alike. */
const onPixels = (label: LabelItem): LabelItem => ({
  ...label,
  at: [label.at[0], Math.round(label.at[1])],
  lineHeight: Math.round(label.lineHeight),
});

const settled = (scene: Scene): Scene => ({
  ...scene,
  labels: scene.labels.map(onPixels),
  basemap: { ...scene.basemap, labels: scene.basemap.labels.map(onPixels) },
  dock: scene.dock && { ...scene.dock, labels: scene.dock.labels.map(onPixels) },
});

export function drawMap(frame: Frame, scale: number, input: SheetInput, moment: Moment): Drawn {
  const { network, view, world } = input;
  const built = buildScene({
    ...{ network, world, frame, scale, moment },
    view: { ...view, camera: cameraIn(frame, input) },
    detail: detailAt(scale),
  });
  const scene = settled(built);
  const drawn = new Set(scene.bundles.flatMap(({ strands }) => strands.flatMap((s) => s.ties)));
  return {
    ...moment,
    scene: input.theme === 'transparent' ? dry(scene) : scene,
    ties: [...network.ties.keys()].filter((tie) => drawn.has(tie)),
  };
}
