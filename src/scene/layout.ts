// What stays where it is while time, filters and selection change? Projection, places, dock, routes, names.
import type { FittedProjection, Frame } from '../geo/projection';
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
import { bowRoutes } from './bowRoutes';
import type { Dock } from './dock';
import { dockFor, fittedMap, specOf } from './fittedMap';
import { projectionSeenBy, seenBy } from './frameOf';
import type { LayoutInput } from './layoutInput';
import { centreOfStory } from './placeActors';
import { type Scope, scopeAt, scopeOverTime } from './scope';
import { settingOf, standsOf } from './settingOf';
import type { Routes, Stands } from './spines';
import type { BasemapLayer, Box, Point } from './types';

export type { LayoutInput } from './layoutInput';

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

function planOf(input: LayoutInput): Plan {
  const { network, gazetteer, focus } = input;
  const scope = scopeOverTime(network, focus);
  const centre = centreOfStory(network, focus, gazetteer);
  const { projection, trueAt, dock } = fittedMap(input, scope, specOf(input, centre));
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
