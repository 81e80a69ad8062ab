// How is what stands around one actor arranged? Lines bow, symbols make way for them, names follow.
import {
  type Arrangement,
  arrangeAlong,
  groundOf,
  obstaclesFor,
  placeNames,
  type Setting,
  touchedName,
} from './arrange';
import { type Bowed, bowOf } from './bowRoutes';
import { clearing, coursesOf } from './clearCourses';
import { dockFor } from './fittedMap';
import { seenPoints } from './frameOf';
import { type Blocking, blocking } from './makeWay';
import { outset } from './outset';
import type { Layout, Placed } from './placed';
import type { Ground } from './routeCost';
import type { Scope } from './scope';
import { settingOf, standsOf } from './settingOf';
import type { Stands } from './spines';
import type { Point } from './types';

/** How much room lines ask for, by the start; what does not come free from one does from another. */
const starts = [1, 1.35, 0.7, 1.7, 0.5, 2.1, 1.15];
/** How often symbols may make way for the lines as they then run, from each start. */
const repairs = 4;
/** How firmly names may ask lines to keep off where they would best stand. */
const firmness = [0.4, 1, 4];

interface Tried {
  stands: Stands;
  bowed: Bowed[];
  blocked: Blocking;
}

type Bow = (ground: Ground) => Bowed[];

/** Names first, where they would best stand; then lines that keep off them; then names for good. */
function nameAlong(setting: Setting, { stands, bowed, blocked }: Tried, bow: Bow): Arrangement {
  const wished = placeNames(setting, obstaclesFor(setting, [], []));
  let best: Arrangement | null = null;
  for (const times of firmness) {
    const ground = groundOf(setting);
    for (const { box } of wished.labels) ground.obstacles.push({ box, cost: times * touchedName });
    const asked = bow(ground);
    const isFree = blocking(stands, asked, setting.scale).count <= blocked.count;
    const routes = outset(isFree ? asked : bowed, setting.scale);
    const next = arrangeAlong(setting, routes);
    if (!best || next.names.unnamed.length < best.names.unnamed.length) best = next;
    if (best.names.unnamed.length === 0) break;
  }
  return best ?? { routed: [], names: { labels: [], unnamed: [] } };
}

/** The part of a large scope that stands at an instant, arranged. */
export function arrangeCast({ plan, camera, frame, scale }: Layout, scope: Scope): Placed {
  const { input, centre, trueAt: restingAt, dockAt } = plan;
  const shown = new Set(scope.actors);
  const docked = [...(dockAt?.at.keys() ?? [])].filter((id) => shown.has(id));
  const dock =
    docked.length > 0 ? dockFor(input, scope, docked, restingAt, dockAt?.isBeside) : null;
  const trueAt = seenPoints(restingAt, camera, frame);
  const middle = trueAt.get(centre ?? '') ?? [frame.width / 2, frame.height / 2];
  const at = (id: string): Point => trueAt.get(id) ?? dock?.at.get(id) ?? middle;
  const bow = (ground: Ground) =>
    scope.bundles.flatMap((bundle) => bowOf(bundle, ground, at, middle) ?? []);
  const forces = (room: number) => (stands: Stands) =>
    clearing(coursesOf(scope.bundles, stands, at, middle, scale), stands, room * scale);
  const settle = (from: Map<string, Point>, room: number | null): Tried => {
    const stands = standsOf(input, scope, centre, from, dock, room ? forces(room) : undefined);
    const bowed = bow(groundOf(settingOf(input, { scope, stands, dock, centre })));
    return { stands, bowed, blocked: blocking(stands, bowed, scale) };
  };
  const settled = (room: number): Tried => {
    let last = settle(trueAt, room);
    let best = last;
    for (let repair = 0; repair < repairs && best.blocked.count > 0; repair += 1) {
      const from = new Map([...last.stands].map(([id, stand]) => [id, stand.at]));
      for (const [id, asked] of last.blocked.asked) from.set(id, asked);
      last = settle(from, null);
      if (last.blocked.count < best.blocked.count) best = last;
    }
    return best;
  };

  let best: Placed | null = null;
  let least = Infinity;
  for (const room of starts) {
    const tried = settled(room);
    if (tried.blocked.count >= least) continue;
    const setting = settingOf(input, { scope, stands: tried.stands, dock, centre });
    const arrangement = nameAlong(setting, tried, bow);
    const faults = tried.blocked.count + arrangement.names.unnamed.length;
    if (faults >= least) continue;
    least = faults;
    best = { ...arrangement, setting, trueAt, items: new Map() };
    if (faults === 0) break;
  }
  if (!best) throw new Error('No start was tried.');
  return best;
}
