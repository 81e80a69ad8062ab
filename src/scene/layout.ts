// What stays where it is while time, filters and selection change? Projection, places, dock, routes, names.
import type { Frame } from '../geo/projection';
import type { Snapshot } from '../model/snapshot';
import { type Camera, restingCamera } from '../view/view';
import { arrange, arrangeAlong } from './arrange';
import { asTaken } from './bundles';
import { fittedMap, specOf } from './fittedMap';
import { projectionSeenBy, seenBy, seenPoints } from './frameOf';
import type { LayoutInput } from './layoutInput';
import { centreOfStory } from './placeActors';
import type { LargeScopes, Layout, Placed, Plan } from './placed';
import { scopeAt, scopeOverTime } from './scope';
import { settingOf, standsOf } from './settingOf';
import type { Sliced } from './sliced';
import type { Routes, Stands } from './spines';
import type { BasemapLayer, Box } from './types';

export type { LayoutInput } from './layoutInput';
export type { LargeScopes, Layout, Placed } from './placed';

/** Going back and forth in time finds them again; a long story starts anew beyond. */
const mostCasts = 64;

const noBasemap: BasemapLayer = {
  ...{ sphere: '', graticule: '', land: '', borders: '' },
  ...{ actorAreas: [], disputed: [], rings: [], labels: [] },
};

function* planOf(input: LayoutInput): Sliced<Plan> {
  const { network, gazetteer, focus } = input;
  const scope = scopeOverTime(network, focus);
  const centre = centreOfStory(network, focus, gazetteer);
  const { projection, trueAt, dock } = fittedMap(input, scope, specOf(input, centre));
  yield;
  const plan: Plan = { input, scope, centre, projection, trueAt, dockAt: dock, fixed: null };
  if (scope.isLarge) return plan;
  const stands = standsOf(input, scope, centre, trueAt, dock);
  yield;
  const setting = settingOf(input, { scope, stands, dock, centre });
  const { routes, arrangement } = yield* arrange(setting);
  return {
    ...plan,
    fixed: { routes, stands, resting: { ...arrangement, setting, trueAt, items: new Map() } },
  };
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

/**
 * Everything that does not move while time, filters and selection change.
 *
 * @param large `null` will do for what `needsLargeScopes` denies
 * @param previous a layout that may serve in parts: a camera alone reuses its plan
 */
export function* layoutOf(
  input: LayoutInput,
  large: LargeScopes | null,
  previous?: Layout | null,
): Sliced<Layout> {
  const { frame, scale = 1, camera = restingCamera } = input;
  const isKnown = previous && isSamePlan(previous.plan.input, input);
  const plan = isKnown ? previous.plan : yield* planOf(input);
  const { scope, centre, dockAt: dock } = plan;
  const projection = projectionSeenBy(camera, frame, plan.projection);
  const layout: Layout = {
    ...{ plan, large, camera, frame, scale, projection, centre, basemap: noBasemap },
    ...{ fixed: null, casts: new Map(), crowd: null },
  };
  if (!plan.fixed) return layout;
  if (isResting(camera)) {
    return { ...layout, fixed: { ...plan.fixed.resting, items: new Map() } };
  }
  const stands = seenStands(plan.fixed.stands, camera, frame);
  const setting = settingOf(input, { scope, stands, dock, centre });
  const routes = seenRoutes(plan.fixed.routes, camera, frame);
  const trueAt = seenPoints(plan.trueAt, camera, frame);
  return {
    ...layout,
    fixed: { ...arrangeAlong(setting, routes), setting, trueAt, items: new Map() },
  };
}

/** Where everything stands at an instant: the same for all instants of a small scope. */
export function placedAt(layout: Layout, snapshot: Snapshot): Placed {
  if (layout.fixed) return layout.fixed;
  const { input, scope: overTime } = layout.plan;
  const { large } = layout;
  if (!large) throw new Error('A large scope is laid out without its part of the scene.');
  const scope = scopeAt(input.network, overTime, snapshot, input.focus);
  if (overTime.isCrowd) {
    layout.crowd ??= large.crowdOf(layout);
    return layout.crowd(scope);
  }
  const bundles = scope.bundles.map((bundle) => asTaken(bundle, input.network, snapshot));
  const key = `${scope.actors.join()} ${bundles.map(({ id, taken }) => `${id} ${taken}`).join()}`;
  const known = layout.casts.get(key);
  if (known) return known;
  if (layout.casts.size === mostCasts) layout.casts.clear();
  const placed = large.arrangeCast(layout, { ...scope, bundles });
  layout.casts.set(key, placed);
  return placed;
}
