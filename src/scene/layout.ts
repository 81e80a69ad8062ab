// What stays where it is while time, filters and selection change? Projection, places, dock, routes, names.
import type { Text } from '../dataset/types';
import {
  type FittedProjection,
  type Frame,
  fitProjection,
  type LonLat,
  type Padding,
  type ProjectionSpec,
} from '../geo/projection';
import type { Network } from '../model/network';
import type { Snapshot } from '../model/snapshot';
import { type Camera, restingCamera } from '../view/view';
import {
  type Arrangement,
  arrange,
  arrangeAlong,
  groundOf,
  obstaclesFor,
  placeNames,
  type Setting,
  touchedName,
} from './arrange';
import { distanceToBox } from './boxes';
import { buildDock, type Dock, type Docked } from './dock';
import { dockOrder } from './dockOrder';
import { paddingOf, paddings, projectionSeenBy, roomOf, seenBy } from './frameOf';
import { centreOfStory, type Gazetteer, placeActors, placeOf } from './placeActors';
import type { Naming } from './placeLabels';
import { bowRoutes } from './planRoutes';
import { type Scope, scopeAt, scopeOverTime } from './scope';
import type { Routes, Stands } from './spines';
import { pickText } from './text';
import type { BasemapLayer, Box, Point } from './types';
import { map as mapWords } from './words/map';
import * as vocabulary from './words/vocabulary';

export interface LayoutInput {
  network: Network;
  gazetteer: Gazetteer;
  /** Only this actor and those tied to it; `null`: all. */
  focus: string | null;
  /** As the view or the dataset asks. */
  projection?: ProjectionSpec['name'];
  frame: Frame;
  camera?: Camera;
  /** Multiplies strokes, marks, symbols and text, never the geography; 1 on screens. */
  scale?: number;
  /** Of the words on the map, BCP 47. */
  language: string;
  /** On-map controls, in frame pixels: nothing is placed under them. */
  reserved?: readonly Box[];
}

/** What is planned with the camera at rest; zoom and pan reuse it. */
interface Plan {
  input: LayoutInput;
  scope: Scope;
  centre: string | null;
  projection: FittedProjection;
  /** True positions of placed actors at rest. */
  trueAt: Map<string, Point>;
  dockAt: Dock | null;
  /** Of a small scope; a large one is arranged at each instant. */
  fixed: { routes: Routes; stands: Stands; resting: Placed } | null;
}

export interface Layout {
  plan: Plan;
  camera: Camera;
  frame: Frame;
  scale: number;
  projection: FittedProjection;
  basemap: BasemapLayer;
  centre: string | null;
  /** Arrangement of a small scope, the same at every instant. */
  fixed: Placed | null;
  /** Last arrangement of a large scope. */
  last: { key: string; placed: Placed } | null;
  /** Scene items by what they depend on, so that unchanged ones keep their identity. */
  items: Map<string, unknown>;
}

/** Everything placed, in frame pixels, as the camera sees it. */
export interface Placed extends Arrangement {
  setting: Setting;
  trueAt: Map<string, Point>;
}

const noBasemap: BasemapLayer = {
  ...{ sphere: '', graticule: '', land: '', borders: '' },
  ...{ actorAreas: [], disputed: [], rings: [], labels: [] },
};

const nameOf = (text: Text | undefined, language: string) => pickText(text ?? '', language);

function dockedOf({ network, language }: LayoutInput, id: string): Docked {
  const actor = network.actors.get(id);
  const { text, lang } = nameOf(actor?.name, language);
  const note = actor ? vocabulary.actorTypes[actor.type].toLowerCase() : '';
  return { id, name: text, lang, note };
}

/** Sizes of names; px at scale 1. */
function namingsOf(
  input: LayoutInput,
  scope: Scope,
  centre: string | null,
  stands: Stands,
): Naming[] {
  const { network, language, frame, scale = 1 } = input;
  const isNarrow = frame.width / scale < 480;
  const size = scope.isLarge ? 13 : 15;
  const centreSize = isNarrow ? 19 : 21;
  return [...stands.values()].flatMap((stand) => {
    if (stand.isDocked) return [];
    const { text, lang } = nameOf(network.actors.get(stand.id)?.name, language);
    const isCentre = stand.id === centre;
    const px = (isCentre ? centreSize : size) * scale;
    const style = {
      size: px,
      weight: isCentre ? 700 : 600,
      lineHeight: Math.round(px * 1.13),
    } as const;
    const degree = network.tiesOf.get(stand.id)?.length ?? 0;
    const priority = isCentre ? 1e6 : scope.isLarge ? degree : 0;
    return [{ stand, text, lang, style, priority }];
  });
}

function dockFor(
  input: LayoutInput,
  scope: Scope,
  docked: readonly string[],
  xOf: Map<string, number>,
) {
  const { frame, scale = 1, reserved = [], network, focus, gazetteer } = input;
  const order = dockOrder(docked, scope.bundles, xOf, frame.width);
  const centre = centreOfStory(network, focus, gazetteer);
  const towards = xOf.get(centre ?? '') ?? frame.width / 2;
  const actors = order.map((id) => dockedOf(input, id));
  return buildDock(actors, frame, scale, reserved, towards, mapWords.notPlaced);
}

/** Fits the map: the dock's height is needed for the fit, and the fit for the dock's order. */
function fitted(input: LayoutInput, scope: Scope, spec: ProjectionSpec) {
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
    const padding = paddingOf(frame, scale, dock ? frame.height - dock.item.box[1] : 0);
    const fits = paddings(padding, frame, reserved, scale).map((tried) => ({
      ...projected(tried),
      // The middle of the frame is worth some size.
      aside:
        (Math.abs(tried.left - padding.left) + Math.abs(tried.right - padding.right)) / frame.width,
    }));
    type Fit = (typeof fits)[number];
    const covered = ({ trueAt }: Fit) =>
      [...trueAt.values()].filter((at) =>
        reserved.some((box) => distanceToBox(at, box) < 16 * scale),
      ).length;
    const size = ({ projection, aside }: Fit) => projection.scale * (1 - aside / 2);
    // Nobody under a control; then as large as can be.
    return fits.reduce((best, next) =>
      (covered(best) - covered(next) || size(next) - size(best)) > 0 ? next : best,
    );
  };
  const xOf = (at: Map<string, Point>) => new Map([...at].map(([id, [x]]) => [id, x]));
  const first = project(dockFor(input, scope, docked, new Map()));
  const dock = dockFor(input, scope, docked, xOf(first.trueAt));
  return { ...project(dock), dock };
}

function specOf(input: LayoutInput, centre: string | null): ProjectionSpec {
  const { network, gazetteer } = input;
  const map = network.prepared.dataset.map;
  const place = centre === null ? null : placeOf(network, centre, gazetteer);
  const name = input.projection ?? map?.projection ?? 'logAzimuthal';
  const spec: ProjectionSpec = { name, centre: place ?? [0, 0] };
  return map?.c0Degrees === undefined ? spec : { ...spec, c0Degrees: map.c0Degrees };
}

interface SettingParts {
  scope: Scope;
  stands: Stands;
  dock: Dock | null;
  centre: string | null;
}

function settingOf(input: LayoutInput, { scope, stands, dock, centre }: SettingParts): Setting {
  const { frame, scale = 1, reserved = [] } = input;
  const namings = namingsOf(input, scope, centre, stands);
  return { frame, scale, stands, dock, reserved, bundles: scope.bundles, namings };
}

function standsOf(
  input: LayoutInput,
  scope: Scope,
  centre: string | null,
  trueAt: Map<string, Point>,
  dock: Dock | null,
) {
  const { network, frame, scale = 1, reserved: controls = [] } = input;
  const room = roomOf(frame, 24 * scale);
  if (dock) room[3] = dock.item.box[1] - 24 * scale;
  const dockAt = dock?.at ?? new Map<string, Point>();
  const { actors, bundles } = scope;
  return placeActors({ network, actors, bundles, centre, trueAt, dockAt, room, controls, scale });
}

function planOf(input: LayoutInput): Plan {
  const { network, gazetteer, focus } = input;
  const scope = scopeOverTime(network, focus);
  const centre = centreOfStory(network, focus, gazetteer);
  const { projection, trueAt, dock } = fitted(input, scope, specOf(input, centre));
  const plan: Plan = { input, scope, centre, projection, trueAt, dockAt: dock, fixed: null };
  if (scope.isLarge) return plan;
  const stands = standsOf(input, scope, centre, trueAt, dock);
  const setting = settingOf(input, { scope, stands, dock, centre });
  const { routes, arrangement } = arrange(setting);
  return { ...plan, fixed: { routes, stands, resting: { ...arrangement, setting, trueAt } } };
}

/** Whether a plan for one input serves another: all but the camera is the same. */
function isSamePlan(one: LayoutInput, other: LayoutInput): boolean {
  const sameBox = (a: readonly Box[] = [], b: readonly Box[] = []) =>
    a.length === b.length &&
    a.every((box, index) => box.every((edge, side) => edge === b[index]?.[side]));
  return (
    one.network === other.network &&
    one.gazetteer === other.gazetteer &&
    one.focus === other.focus &&
    one.projection === other.projection &&
    one.frame.width === other.frame.width &&
    one.frame.height === other.frame.height &&
    (one.scale ?? 1) === (other.scale ?? 1) &&
    one.language === other.language &&
    sameBox(one.reserved, other.reserved)
  );
}

const seenStands = (stands: Stands, camera: Camera, frame: Frame): Stands =>
  new Map(
    [...stands].map(([id, stand]) => [
      id,
      stand.isDocked ? stand : { ...stand, at: seenBy(camera, frame, stand.at) },
    ]),
  );

function seenRoutes(routes: Routes, camera: Camera, frame: Frame): Routes {
  return new Map(
    [...routes].map(([id, shape]) => [
      id,
      shape.kind === 'dyad' ? shape : { ...shape, junction: seenBy(camera, frame, shape.junction) },
    ]),
  );
}

const isResting = ({ k, x, y }: Camera): boolean => k === 1 && x === 0 && y === 0;

const seenPoints = (points: Map<string, Point>, camera: Camera, frame: Frame) =>
  new Map([...points].map(([id, point]) => [id, seenBy(camera, frame, point)]));

/**
 * Everything that does not move while time, filters and selection change.
 *
 * @param previous a layout that may serve in parts: a camera alone reuses its plan
 */
export function layoutOf(input: LayoutInput, previous?: Layout | null): Layout {
  const { frame, scale = 1, camera = restingCamera } = input;
  const plan = previous && isSamePlan(previous.plan.input, input) ? previous.plan : planOf(input);
  const { scope, centre, dockAt: dock } = plan;
  const projection = projectionSeenBy(camera, frame, plan.projection);
  const layout: Layout = {
    ...{ plan, camera, frame, scale, projection, centre, basemap: noBasemap },
    ...{ fixed: null, last: null, items: new Map() },
  };
  if (!plan.fixed) return layout;
  if (isResting(camera)) return { ...layout, fixed: plan.fixed.resting };
  const stands = seenStands(plan.fixed.stands, camera, frame);
  const setting = settingOf(input, { scope, stands, dock, centre });
  const routes = seenRoutes(plan.fixed.routes, camera, frame);
  const trueAt = seenPoints(plan.trueAt, camera, frame);
  return { ...layout, fixed: { ...arrangeAlong(setting, routes), setting, trueAt } };
}

/** The part of a large scope that stands at an instant, arranged. */
function arrangeLarge({ plan, camera, frame }: Layout, scope: Scope): Placed {
  const { input, centre, trueAt: restingAt, dockAt } = plan;
  const shown = new Set(scope.actors);
  const docked = [...(dockAt?.at.keys() ?? [])].filter((id) => shown.has(id));
  const xOf = new Map([...restingAt].map(([id, [x]]) => [id, x]));
  const dock = docked.length > 0 ? dockFor(input, scope, docked, xOf) : null;
  const trueAt = seenPoints(restingAt, camera, frame);
  const stands = standsOf(input, scope, centre, trueAt, dock);
  const setting = settingOf(input, { scope, stands, dock, centre });
  const middle = trueAt.get(centre ?? '') ?? [frame.width / 2, frame.height / 2];
  const at = (id: string): Point => trueAt.get(id) ?? stands.get(id)?.at ?? middle;
  // Names first, where they would best stand; then lines that keep off them; then names for good.
  const ground = groundOf(setting);
  const wished = placeNames(setting, obstaclesFor(setting, [], []));
  for (const { box } of wished.labels) ground.obstacles.push({ box, cost: touchedName });
  const routes = bowRoutes(scope.bundles, ground, at, middle);
  return { ...arrangeAlong(setting, routes), setting, trueAt };
}

/** Where everything stands at an instant: the same for all instants of a small scope. */
export function placedAt(layout: Layout, snapshot: Snapshot): Placed {
  if (layout.fixed) return layout.fixed;
  const { network, focus } = layout.plan.input;
  const scope = scopeAt(network, layout.plan.scope, snapshot, focus);
  const key = `${scope.actors.join()} ${scope.bundles.map(({ id }) => id).join()}`;
  if (layout.last?.key === key) return layout.last.placed;
  const placed = arrangeLarge(layout, scope);
  layout.last = { key, placed };
  layout.items.clear();
  return placed;
}
