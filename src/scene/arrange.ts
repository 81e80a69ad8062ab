// Where do routes, marks and names of a set of actors go? Routes first, then names, then routes again.
import type { Frame } from '../geo/projection';
import { around, boxOf, overlaps } from './boxes';
import { strokesOf } from './bundleStrokes';
import type { BundlePlan } from './bundles';
import type { Dock } from './dockCard';
import { roomOf } from './frameOf';
import type { TextStyle } from './label';
import type { Naming } from './labelSpots';
import { badgeRadius, planMarks, signRadius } from './marks';
import { type Obstacles, type Stroke, strokeMeets } from './obstacles';
import { type NamingPlan, placeLabels } from './placeLabels';
import { type PlannedRoutes, planRoutes } from './planRoutes';
import type { Ground, Obstacle } from './routeCost';
import { routeSpace } from './routeSpace';
import type { Sliced } from './sliced';
import { type Routes, type Stands, spinesOf } from './spines';
import type { RoutedBundle } from './strands';
import type { Box, Point } from './types';

/** The given map: who stands where, in which frame, beside which controls. */
export interface Setting {
  frame: Frame;
  scale: number;
  stands: Stands;
  dock: Dock | null;
  /** On-map controls that nothing may run under. */
  reserved: readonly Box[];
  bundles: readonly BundlePlan[];
  namings: readonly Naming[];
}

export interface Arrangement {
  routed: RoutedBundle[];
  names: NamingPlan;
}

/** px at scale 1. */
const labelMargin = 6;
const routeMargin = 10;
const narrowFrame = 480;
const lowFrame = 400;
export const touchedName = 7;
const touchedDockName = 30;
const underControl = 40;
/** How often names may ask routes to make room. */
const negotiations = 5;

export const junctionOf = (routed: Pick<RoutedBundle, 'spines'>): Point | null => {
  const limb = routed.spines.find(({ from }) => !from);
  return limb ? limb.curve[0] : null;
};

/** Bundles on their courses, with their marks. */
function routeAll({ bundles, stands, reserved, scale }: Setting, routes: Routes) {
  const routed = bundles.flatMap((bundle) => {
    const shape = routes.get(bundle.id);
    const spines = shape ? spinesOf(bundle, shape, stands, scale) : [];
    return spines.length > 0
      ? [{ bundle, spines, lines: strokesOf({ bundle, spines }, scale) }]
      : [];
  });
  const all = routed.map(({ bundle, spines, lines }): RoutedBundle => {
    const reach = boxOf(
      lines.flatMap(({ box: [a, b, c, d] }): Point[] => [
        [a, b],
        [c, d],
      ]),
    );
    const foreign = routed.flatMap((other) =>
      other.bundle === bundle
        ? []
        : other.lines
            .filter(({ box }) => overlaps(box, reach, 20 * scale))
            .map(({ points }) => points),
    );
    const symbols = [...stands.values()].filter(({ id }) => !bundle.actors.includes(id));
    const marks = planMarks(
      bundle,
      spines,
      { foreign, symbols, reserved },
      junctionOf({ spines }),
      scale,
    );
    return { bundle, spines, marks };
  });
  return { all, strokes: routed.flatMap(({ lines }) => lines) };
}

/** Discs that may ever stand on a bundle. */
export function markBoxes({ bundle, marks }: RoutedBundle, scale: number): Box[] {
  const signs = [...marks.signs.values()].map((at) => around(at, (signRadius + 1) * scale));
  // A badge can only appear where there are more ties than slots.
  const hasBadge = bundle.ties.length > bundle.slots.length;
  return hasBadge ? [...signs, around(marks.badge, (badgeRadius + 1.5) * scale)] : signs;
}

/** What names must keep off. */
export function obstaclesFor(
  setting: Setting,
  routed: readonly RoutedBundle[],
  strokes: Stroke[],
): Obstacles {
  const { frame, scale, stands, dock, reserved } = setting;
  const boxes: Box[] = [...reserved];
  for (const { at, radius } of stands.values()) boxes.push(around(at, radius));
  for (const item of routed) boxes.push(...markBoxes(item, scale));
  if (dock) boxes.push(dock.item.box);
  return { boxes, strokes, room: roomOf(frame, labelMargin * scale) };
}

/** Where names do not fit a small frame at full size, all are a little smaller: rather that than none. */
const nameSizes = [1, 0.93, 0.87];

export function placeNames(setting: Setting, obstacles: Obstacles): NamingPlan {
  const { frame, scale, stands, namings } = setting;
  const isNarrow = frame.width / scale < narrowFrame;
  const all = [...stands.values()];
  let best: NamingPlan | null = null;
  const isSmall = isNarrow || frame.height / scale < lowFrame;
  for (const share of isSmall ? nameSizes : [1]) {
    const sized = namings.map((naming) => ({ ...naming, style: sizedBy(naming.style, share) }));
    const plan = placeLabels(sized, obstacles, all, scale, isNarrow, 6);
    if (!best || plan.unnamed.length < best.unnamed.length) best = plan;
    if (best.unnamed.length === 0) break;
  }
  return best ?? { labels: [], unnamed: [] };
}

const sizedBy = (style: TextStyle, share: number): TextStyle => ({
  ...style,
  size: Math.round(style.size * share * 10) / 10,
  lineHeight: Math.round(style.lineHeight * share),
});

/** What routes should keep off, whatever the names of placed actors will do. */
export function groundOf(setting: Setting): Ground {
  const { frame, scale, stands, dock, reserved } = setting;
  const obstacles: Obstacle[] = reserved.map((box) => ({ box, cost: underControl }));
  for (const { box } of dock?.names ?? []) obstacles.push({ box, cost: touchedDockName });
  for (const { box } of dock?.item.labels ?? []) obstacles.push({ box, cost: touchedDockName });
  return { stands, obstacles, room: roomOf(frame, routeMargin * scale), scale };
}

/** In the currency of routes: a name away from its symbol is like half a crossing. */
const quality = ({ unnamed, labels }: NamingPlan): number =>
  unnamed.length * 200 + labels.filter(({ leader }) => leader !== null).length * 5;

/** Boxes where names would best stand: as placed, or the place beside the symbol that is least run over. */
function wishes(
  setting: Setting,
  names: NamingPlan,
  strokes: readonly Stroke[],
  cost: number,
): Obstacle[] {
  const { scale, namings } = setting;
  const asked: Obstacle[] = names.labels
    .filter(({ leader }) => leader === null)
    .map(({ box }) => ({ box, cost }));
  for (const naming of namings) {
    const id = naming.stand.id;
    const label = names.labels.find(({ of }) => of === id);
    if (label && label.leader === null) continue;
    const spots = wishedSpots(naming, setting);
    const touches = (box: Box) =>
      strokes.filter((stroke) => strokeMeets(stroke, box, 4 * scale)).length;
    const free = spots.filter((box) => !setting.reserved.some((other) => overlaps(box, other)));
    const best = free.sort((one, other) => touches(one) - touches(other))[0];
    if (best) asked.push({ box: best, cost });
  }
  return asked;
}

function wishedSpots({ stand, text, style }: Naming, { frame, scale }: Setting): Box[] {
  const width = text.length * style.size * 0.56;
  const height = style.size;
  const { at, radius } = stand;
  const gap = radius + 6 * scale;
  const [x, y] = at;
  const boxes: Box[] = [
    [x + gap, y - height / 2, x + gap + width, y + height / 2],
    [x - gap - width, y - height / 2, x - gap, y + height / 2],
    [x - width / 2, y + gap, x + width / 2, y + gap + height],
    [x - width / 2, y - gap - height, x + width / 2, y - gap],
  ];
  return boxes.filter((box) => box[0] > 4 && box[2] < frame.width - 4 && box[1] > 4);
}

/** Plans routes and names of a small scope at rest. */
export function* arrange(setting: Setting): Sliced<{ routes: Routes; arrangement: Arrangement }> {
  const space = routeSpace(setting.bundles, groundOf(setting));
  let best: { routes: Routes; arrangement: Arrangement } | null = null;
  let least = Infinity;
  let asked: Obstacle[] = [];
  let plan: PlannedRoutes | undefined;
  for (let round = 0; round < negotiations; round += 1) {
    yield;
    plan = yield* planRoutes(space, asked, plan);
    const { routes, cost } = plan;
    const arrangement = arrangeAlong(setting, routes);
    const named = quality(arrangement.names);
    const score = cost + named;
    if (score < least) {
      least = score;
      best = { routes, arrangement };
    }
    if (named === 0) break;
    const { strokes } = routeAll(setting, routes);
    // Each round asks more firmly.
    asked = wishes(setting, arrangement.names, strokes, touchedName * 3 ** round);
  }
  return (
    best ?? { routes: new Map(), arrangement: { routed: [], names: { labels: [], unnamed: [] } } }
  );
}

/** Marks and names along routes that are already known. */
export function arrangeAlong(setting: Setting, routes: Routes): Arrangement {
  const { all, strokes } = routeAll(setting, routes);
  const names = placeNames(setting, obstaclesFor(setting, all, strokes));
  return { routed: all, names };
}
