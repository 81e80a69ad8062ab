// Which part of the world does the map show, and how large is the dock at its edge? Each needs the other.
import { fitProjection, type LonLat, type Padding, type ProjectionSpec } from '../geo/projection';
import { distanceToBox } from './boxes';
import { buildDock } from './dock';
import type { Dock, Docked } from './dockCard';
import { dockColumn } from './dockColumn';
import { dockOrder } from './dockOrder';
import { paddingOf, paddings } from './frameOf';
import type { LayoutInput } from './layoutInput';
import { centreOfStory, placeOf } from './placeActors';
import type { Scope } from './scope';
import { pickText } from './text';
import type { Point } from './types';
import { map as mapWords } from './words/map';
import { actorTypes } from './words/vocabulary';

/** px at scale 1: nearer to a control an actor is covered, or its lines and marks may be. */
const underControl = 16;
const besideControl = 30;

function dockedOf({ network, language }: LayoutInput, id: string): Docked {
  const actor = network.actors.get(id);
  const { text, lang } = pickText(actor?.name ?? '', language);
  const note = actor ? actorTypes[actor.type].toLowerCase() : '';
  return { id, name: text, lang, note };
}

/**
 * The card for those without a place, ordered by where the ties of the placed ones lead.
 *
 * @param mayBeBeside `false` where a larger cast of the same story stands at the foot
 */
export function dockFor(
  input: LayoutInput,
  scope: Scope,
  docked: readonly string[],
  trueAt: Map<string, Point>,
  mayBeBeside = true,
): Dock | null {
  const { frame, scale = 1, reserved = [], network, focus, gazetteer } = input;
  const inOrder = (axis: 0 | 1, length: number) => {
    const along = new Map([...trueAt].map(([id, at]) => [id, at[axis]]));
    return dockOrder(docked, scope.bundles, along, length).map((id) => dockedOf(input, id));
  };
  const { notPlaced } = mapWords;
  if (mayBeBeside) {
    const column = dockColumn(inOrder(1, frame.height), frame, scale, reserved, notPlaced);
    if (column) return column;
  }
  const centre = centreOfStory(network, focus, gazetteer);
  const [towards] = trueAt.get(centre ?? '') ?? [frame.width / 2];
  return buildDock(inOrder(0, frame.width), frame, scale, reserved, towards, notPlaced);
}

/** Fits the map: the dock's size is needed for the fit, and the fit for the dock's order. */
export function fittedMap(input: LayoutInput, scope: Scope, spec: ProjectionSpec) {
  const { network, gazetteer, frame, scale = 1, reserved = [] } = input;
  const places = new Map<string, LonLat>();
  const docked: string[] = [];
  for (const id of scope.actors) {
    const place = placeOf(network, id, gazetteer);
    if (place) places.set(id, place);
    else docked.push(id);
  }
  const projected = (padding: Padding) => {
    const projection = fitProjection(spec, [...places.values()], frame, padding);
    const trueAt = new Map<string, Point>();
    for (const [id, place] of places) {
      const at = projection.project(place);
      if (at) trueAt.set(id, at);
    }
    return { projection, trueAt };
  };
  const project = (dock: Dock | null) => {
    const padding = paddingOf(frame, scale, dock);
    const fits = paddings(padding, frame, reserved, scale).map((tried) => ({
      ...projected(tried),
      // The middle of the frame is worth some size.
      aside:
        (Math.abs(tried.left - padding.left) + Math.abs(tried.right - padding.right)) / frame.width,
    }));
    type Fit = (typeof fits)[number];
    const within = ({ trueAt }: Fit, reach: number) =>
      [...trueAt.values()].filter((at) =>
        reserved.some((box) => distanceToBox(at, box) < reach * scale),
      ).length;
    const size = (fit: Fit) =>
      fit.projection.scale * (1 - fit.aside / 2) * (1 - 0.1 * within(fit, besideControl));
    // Nobody under a control; then as large as can be, with few close to one.
    return fits.reduce((best, next) => {
      const better =
        within(best, underControl) - within(next, underControl) || size(next) - size(best);
      return better > 0 ? next : best;
    });
  };
  const first = project(dockFor(input, scope, docked, new Map()));
  const dock = dockFor(input, scope, docked, first.trueAt);
  return { ...project(dock), dock };
}

/** As the view asks, else the dataset: centred on the story's centre. */
export function specOf(input: LayoutInput, centre: string | null): ProjectionSpec {
  const { network, gazetteer } = input;
  const map = network.prepared.dataset.map;
  const place = centre === null ? null : placeOf(network, centre, gazetteer);
  const name = input.projection ?? map?.projection ?? 'logAzimuthal';
  const spec: ProjectionSpec = { name, centre: place ?? [0, 0] };
  return map?.c0Degrees === undefined ? spec : { ...spec, c0Degrees: map.c0Degrees };
}
