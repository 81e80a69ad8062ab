// How does the map of a sheet come about? The same scene as on screen, in a frame of its own.
import { decodeBasemap } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import { type Snapshot, snapshotAt } from '../../model/snapshot';
import { type Step, stepIndexAt } from '../../model/timeline';
import type { Camera } from '../../view/view';
import { withBasemap } from '../basemapUnder';
import { layoutOf } from '../layout';
import type { Gazetteer } from '../placeActors';
import { sceneAt } from '../sceneAt';
import type { LabelItem, Scene } from '../types';
import type { SheetInput } from './types';

/** What is known before anything is placed. */
export interface Moment {
  step: Step;
  snapshot: Snapshot;
  isLogarithmic: boolean;
}

export interface Drawn extends Moment {
  scene: Scene;
  /** Ids of the ties that are drawn, in the dataset's order. */
  ties: string[];
}

const gazetteers = new WeakMap<SheetInput['world'], Gazetteer>();

function gazetteerOf(world: SheetInput['world']): Gazetteer {
  const known = gazetteers.get(world);
  if (known) return known;
  const { labelPoints, capitals } = decodeBasemap(world);
  gazetteers.set(world, { labelPoints, capitals });
  return { labelPoints, capitals };
}

/** The same part of the world in a frame of another size. */
function cameraIn(frame: Frame, { view, seenIn }: SheetInput): Camera {
  const { k, x, y } = view.camera;
  if (!seenIn) return view.camera;
  const ratio = Math.min(frame.width / seenIn.width, frame.height / seenIn.height);
  return { k, x: x * ratio, y: y * ratio };
}

export function momentOf({ network, steps, view }: SheetInput): Moment {
  const step =
    steps.find(({ key }) => key === view.instant) ?? steps[stepIndexAt(steps, network.asOf)];
  if (!step) throw new Error('A timeline has no step.');
  const snapshot = snapshotAt(network, step.instant, view.filters);
  const asked = view.projection ?? network.prepared.dataset.map?.projection ?? 'logAzimuthal';
  return { step, snapshot, isLogarithmic: asked === 'logAzimuthal' };
}

/** Pixels that an outline may stray at 1×; files are looked at closely. */
const tolerance = 0.3;

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
  const { network, view, world, language = 'en' } = input;
  const layout = layoutOf({
    ...{ network, gazetteer: gazetteerOf(world), focus: view.focus, frame, scale, language },
    ...(view.projection ? { projection: view.projection } : {}),
    camera: cameraIn(frame, input),
  });
  const grounded = withBasemap(layout, world, tolerance * Math.max(1, scale));
  const scene = settled(sceneAt(grounded, moment.snapshot, moment.step, view.selection));
  const drawn = new Set(scene.bundles.flatMap(({ strands }) => strands.flatMap((s) => s.ties)));
  return {
    ...moment,
    scene: input.theme === 'transparent' ? dry(scene) : scene,
    ties: [...network.ties.keys()].filter((tie) => drawn.has(tie)),
  };
}
