// How does a state become a scene? Laid out once per story, frame and camera; drawn at each instant.
import { basemapFor, type WorldTopology } from '../../geo/basemap';
import type { FittedProjection, Frame } from '../../geo/projection';
import type { Network } from '../../model/network';
import { basemapLayer } from '../../scene/basemapLayer';
import { type Layout, type LayoutInput, layoutOf } from '../../scene/layout';
import { type Gazetteer, placeOf } from '../../scene/placeActors';
import { sceneAt } from '../../scene/sceneAt';
import type { Box, Scene } from '../../scene/types';
import { interfaceLanguage } from '../DatasetText';
import type { State } from './state';

export interface Drawn {
  scene: Scene;
  projection: FittedProjection;
}

/** Draws a state. */
export type Draw = (state: State) => Drawn;

/** Pixels that an outline may stray: less on a live map than in a page that loads at once. */
const liveTolerance = 0.4;

const gazetteers = new WeakMap<WorldTopology, Gazetteer>();

/** Read from the file as it stands: no outline needs decoding for it. */
function gazetteerOf(world: WorldTopology): Gazetteer {
  const known = gazetteers.get(world);
  if (known) return known;
  const gazetteer: Gazetteer = { labelPoints: {}, capitals: {} };
  for (const { id, properties } of world.objects.countries.geometries) {
    if (id === undefined || !properties || !('label' in properties)) continue;
    gazetteer.labelPoints[id] = properties.label;
    if (properties.capital) gazetteer.capitals[id] = properties.capital;
  }
  gazetteers.set(world, gazetteer);
  return gazetteer;
}

/** Drawn actors by the country that is theirs. */
function actorsByIso({ actors, rootOf }: Network): Map<string, string> {
  const byIso = new Map<string, string>();
  for (const { id, codes } of actors.values())
    if (codes?.iso3166 && rootOf(id) === id) byIso.set(codes.iso3166, id);
  return byIso;
}

export interface Ground {
  world: WorldTopology;
  frame: Frame;
  /** Controls over the map, in frame pixels. */
  reserved: readonly Box[];
  tolerance?: number;
}

function withBasemap(layout: Layout, { world, frame, tolerance = liveTolerance }: Ground): Layout {
  const { projection, scale, centre, plan } = layout;
  const { network, gazetteer } = plan.input;
  const basemap = basemapLayer({
    basemap: basemapFor(world, projection, tolerance),
    projection,
    frame,
    scale,
    actorsByIso: actorsByIso(network),
    centre: centre === null ? null : placeOf(network, centre, gazetteer),
  });
  return { ...layout, basemap };
}

/** A way to draw that remembers its layout; a step then only draws what stands at it. */
export function drawerOf(ground: Ground): Draw {
  let layout: Layout | null = null;
  let laidOutFor: State | null = null;
  let last: { state: State; drawn: Drawn } | null = null;
  return (state) => {
    const { network, view, snapshot, step } = state;
    if (
      !layout ||
      laidOutFor?.network !== network ||
      laidOutFor.view.focus !== view.focus ||
      laidOutFor.view.projection !== view.projection ||
      laidOutFor.view.camera !== view.camera
    ) {
      const input: LayoutInput = {
        network,
        gazetteer: gazetteerOf(ground.world),
        focus: view.focus,
        ...(view.projection ? { projection: view.projection } : {}),
        camera: view.camera,
        frame: ground.frame,
        reserved: ground.reserved,
        language: interfaceLanguage,
      };
      layout = withBasemap(layoutOf(input, layout), ground);
      laidOutFor = state;
      last = null;
    }
    if (
      last?.state.snapshot === snapshot &&
      last.state.step === step &&
      last.state.view.selection === view.selection
    ) {
      return last.drawn;
    }
    const scene = sceneAt(layout, snapshot, step, view.selection);
    last = { state, drawn: { scene, projection: layout.projection } };
    return last.drawn;
  };
}
