// What is drawn at an instant? Strands, symbols, names and notes along a layout that stays as it is.
import type { Snapshot } from '../model/snapshot';
import type { Step } from '../model/timeline';
import type { Selection } from '../view/view';
import { placeNames } from './arrange';
import { overlaps } from './boxes';
import { slotOf } from './bundles';
import { pathOfCurve, rounded } from './curve';
import { type Attention, attentionOf } from './emphasis';
import { encodeSymbol, shapeOf } from './encode/symbol';
import { type FanArc, fanOf } from './fan';
import { roomOf } from './frameOf';
import { type Layout, type Placed, placedAt } from './layout';
import { discBoxes, freeMapNames, type Notable, placeNotes } from './notes';
import { type Obstacles, strokeOf } from './obstacles';
import { leaderOf } from './placeActors';
import type { NamingPlan } from './placeLabels';
import { beside, offsetOf } from './spines';
import {
  badgeOf,
  fannedStrand,
  type Group,
  groupsOf,
  limbMiddle,
  type RoutedBundle,
  strandOf,
} from './strands';
import type {
  BasemapLayer,
  Box,
  BundleItem,
  LabelItem,
  Scene,
  StrandItem,
  SymbolItem,
} from './types';

/** Ties that are new at a step. */
export const freshAt = (step: Step | null): ReadonlySet<string> =>
  new Set(step ? [...step.begins, ...step.announced, ...step.reported] : []);

/** The item kept under a key, else a new one: unchanged items are the same objects. */
function kept<Item>(items: Map<string, unknown>, key: string, build: () => Item): Item {
  const known = items.get(key);
  if (known !== undefined) return known as Item;
  const item = build();
  items.set(key, item);
  return item;
}

/** More kept items than any story needs; a large dataset starts again beyond. */
const mostKept = 4000;

const isSeen = (box: Box, { frame }: Layout): boolean =>
  overlaps(box, [0, 0, frame.width, frame.height], 24);

const boxOfSpines = ({ spines }: RoutedBundle): Box =>
  spines.reduce<Box>(
    (box, { curve }) =>
      curve.reduce<Box>(
        (all, [x, y]) => [
          Math.min(all[0], x),
          Math.min(all[1], y),
          Math.max(all[2], x),
          Math.max(all[3], y),
        ],
        box,
      ),
    [Infinity, Infinity, -Infinity, -Infinity],
  );

interface Drawing {
  layout: Layout;
  placed: Placed;
  snapshot: Snapshot;
  attention: Attention;
  fresh: ReadonlySet<string>;
}

const stateOf = (group: Omit<Group, 'type' | 'status'>): string =>
  `${group.key}/${group.presence}/${group.isNew ? 'new' : ''}/${group.ties.join()}`;

function fanStrands(
  drawing: Drawing,
  routed: RoutedBundle,
  groups: readonly Group[],
): StrandItem[] {
  const { layout, placed, attention } = drawing;
  const { bundle, spines } = routed;
  const [spine] = spines;
  const own = attention.numbered.filter((tie) => bundle.ties.includes(tie));
  if (!spine) return [];
  const others = [...placed.setting.stands.values()].filter(
    ({ id }) => !bundle.actors.includes(id),
  );
  const arcs = fanOf(spine, own.length, layout.frame, layout.scale, others);
  return own.flatMap((tie, index) => {
    const group = groups.find(({ ties }) => ties.includes(tie));
    const arc: FanArc | undefined = arcs[index];
    if (!group || !arc) return [];
    const number = attention.numbered.indexOf(tie) + 1;
    const key = `fan ${bundle.id} ${tie} ${own.join()} ${number} ${stateOf(group)}`;
    const { network } = layout.plan.input;
    const item = kept(layout.items, key, () =>
      fannedStrand(network, bundle, group, tie, arc, number, layout.scale),
    );
    return [item];
  });
}

function slotStrands(
  drawing: Drawing,
  routed: RoutedBundle,
  groups: readonly Group[],
): StrandItem[] {
  const { layout, attention } = drawing;
  const { bundle, spines } = routed;
  const { network } = layout.plan.input;
  return groups.map((group) => {
    // In a selected pair, what also joins others keeps its course and only takes its number.
    const numbered =
      attention.numbered.length > 1
        ? group.ties.filter((tie) => attention.numbered.includes(tie))
        : [];
    const text = numbered.map((tie) => attention.numbered.indexOf(tie) + 1).join();
    const at = text && bundle.kind === 'branch' ? limbMiddle(spines, attention.pair) : null;
    const key = `strand ${bundle.id} ${stateOf(group)} ${at ? text : ''}`;
    return kept(layout.items, key, () =>
      strandOf(network, routed, group, at ? { at, text } : null, layout.scale),
    );
  });
}

function bundleItem(drawing: Drawing, routed: RoutedBundle): BundleItem | null {
  const { layout, snapshot, attention, fresh } = drawing;
  const { bundle, marks } = routed;
  const groups = groupsOf(layout.plan.input.network, bundle, snapshot, fresh);
  if (groups.length === 0 || !isSeen(boxOfSpines(routed), layout)) return null;
  const emphasis = attention.ofBundle(bundle);
  const standing = groups.reduce((sum, { ties }) => sum + ties.length, 0);
  const isFanned =
    bundle.kind === 'dyad' &&
    emphasis === 'highlighted' &&
    attention.numbered.length > 1 &&
    standing > 0 &&
    bundle.ties.some((tie) => attention.numbered.includes(tie));
  const strands = isFanned
    ? fanStrands(drawing, routed, groups)
    : slotStrands(drawing, routed, groups);
  const badge = isFanned ? null : badgeOf(marks, groups, layout.scale);
  const state = `${groups.map(stateOf).join(';')}|${attention.numbered.join()}`;
  const key = `bundle ${bundle.id} ${emphasis} ${isFanned || emphasis === 'highlighted' ? state : groups.map(stateOf).join(';')}`;
  return kept(layout.items, key, () => ({
    id: bundle.id,
    kind: bundle.kind,
    actors: bundle.actors,
    strands,
    badge,
    hit: hitOf(routed, strands, isFanned),
    emphasis,
  }));
}

/** Middle lines for a bundle; every arc of a fan. */
function hitOf(
  { spines }: RoutedBundle,
  strands: readonly StrandItem[],
  isFanned: boolean,
): string {
  if (!isFanned && strands.length < 3)
    return spines.map(({ curve }) => pathOfCurve(curve)).join('');
  return strands
    .flatMap(({ lines }) => lines.map((line) => `M${line.map((point) => point.join()).join('L')}`))
    .join('');
}

function symbolItems({ layout, placed, attention }: Drawing): SymbolItem[] {
  const { plan, scale, items } = layout;
  const { network } = plan.input;
  return [...placed.setting.stands.values()].flatMap((stand) => {
    const { id, at, radius, isDocked } = stand;
    const actorType = network.actors.get(id)?.type;
    if (!actorType || !isSeen([at[0], at[1], at[0], at[1]], layout)) return [];
    const emphasis = attention.ofActor(id);
    return [
      kept(items, `symbol ${id} ${emphasis}`, (): SymbolItem => {
        const shape = shapeOf(actorType, id === layout.centre);
        const leader = leaderOf(stand, placed.trueAt.get(id), scale);
        const leaderTo = leader && rounded(leader);
        const spot = rounded(at);
        const pieces = encodeSymbol(shape, spot, scale);
        return {
          actor: id,
          actorType,
          shape,
          at: spot,
          radius,
          leaderTo,
          isDocked,
          pieces,
          emphasis,
        };
      }),
    ];
  });
}

function nameItems({ layout, placed, attention }: Drawing): LabelItem[] {
  const names = [...placed.names.labels, ...(placed.setting.dock?.names ?? [])];
  return names.map((label) => {
    const emphasis = attention.ofActor(label.of);
    if (emphasis === 'normal') return label;
    return kept(layout.items, `name ${label.of} ${emphasis}`, () => ({ ...label, emphasis }));
  });
}

/** Frames at least this wide have notes beside lines; px at scale 1. */
const frameWithNotes = 900;

/** What notes and map names must keep off at this instant. */
function obstaclesAt(
  { layout, placed }: Drawing,
  bundles: readonly BundleItem[],
  names: readonly LabelItem[],
): Obstacles {
  const { frame, scale } = layout;
  const { stands, dock, reserved } = placed.setting;
  const boxes: Box[] = [...reserved];
  for (const { at, radius } of stands.values()) {
    boxes.push([at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius]);
  }
  for (const { box } of names) boxes.push(box);
  if (dock) boxes.push(dock.item.box);
  const strokes = bundles.flatMap(({ id, strands, badge }) => {
    if (badge) boxes.push(...discBoxes([badge]));
    for (const { marks } of strands) boxes.push(...discBoxes(marks));
    return strands.flatMap(({ lines, type }) =>
      lines.map((line) =>
        strokeOf(
          id,
          line.filter((_, index) => index % 2 === 0 || index === line.length - 1),
          (type === 'coalition' ? 4 : 2) * scale,
        ),
      ),
    );
  });
  return { boxes, strokes, room: roomOf(frame, 6 * scale) };
}

function notablesOf({ layout, placed, snapshot, fresh }: Drawing): Notable[] {
  const { network } = layout.plan.input;
  return placed.routed.flatMap((routed) => {
    const groups = groupsOf(network, routed.bundle, snapshot, fresh);
    const limbs = routed.spines.filter(({ from }) => !from);
    const spines = limbs.length > 0 ? limbs : routed.spines;
    return groups.map((group) => {
      const slot = slotOf(routed.bundle, group.type, group.status);
      const offset = offsetOf(slot, routed.bundle.slots.length, layout.scale);
      const curves = spines.map((spine) => beside(spine, offset));
      return { bundle: routed.bundle.id, group, curves };
    });
  });
}

/**
 * Names that found no room beside all that may ever be drawn stand where there is room beside what
 * is drawn now.
 */
function lateNames({ placed }: Drawing, obstacles: Obstacles): NamingPlan {
  const { unnamed } = placed.names;
  if (unnamed.length === 0) return { labels: [], unnamed };
  const namings = placed.setting.namings.filter(({ stand }) => unnamed.includes(stand.id));
  return placeNames({ ...placed.setting, namings }, obstacles);
}

/** Words depend on what stands, not on how time came there: kept by the strands that are drawn. */
function wordsAt(
  drawing: Drawing,
  bundles: readonly BundleItem[],
  names: LabelItem[],
  selection: Selection | null,
) {
  const { layout, attention } = drawing;
  const { frame, scale, plan } = layout;
  const drawn = bundles.map(({ id, strands }) => `${id} ${strands.map(stateOf).join()}`);
  const key = `words ${drawn.join(';')} ${selection ? `${selection.kind} ${selection.id}` : ''}`;
  return kept(layout.items, key, () => {
    const obstacles = obstaclesAt(drawing, bundles, names);
    const late = lateNames(drawing, obstacles);
    const lateLabels = late.labels.map((label) => ({
      ...label,
      emphasis: attention.ofActor(label.of),
    }));
    obstacles.boxes.push(...lateLabels.map(({ box }) => box));
    const soft = layout.basemap.labels.map(({ box }) => box);
    const hasNotes = frame.width / scale >= frameWithNotes && !selection && !plan.scope.isLarge;
    const { network, language } = plan.input;
    const notes = hasNotes
      ? placeNotes(network, notablesOf(drawing), obstacles, soft, language, scale)
      : [];
    const taken = { ...obstacles, boxes: [...obstacles.boxes, ...notes.map(({ box }) => box)] };
    return { late: { ...late, labels: lateLabels }, notes, basemap: basemapBeside(layout, taken) };
  });
}

function basemapBeside(layout: Layout, taken: Obstacles): BasemapLayer {
  const { basemap, items, scale } = layout;
  const free = freeMapNames(basemap.labels, taken, scale);
  if (free.length === basemap.labels.length) return basemap;
  const key = `basemap ${free.map(({ kind, of }) => kind + of).join()}`;
  return kept(items, key, () => ({ ...basemap, labels: free }));
}

/**
 * The scene at an instant. Cheap: nothing is placed or routed anew, but for a large scope whose
 * standing actors changed.
 *
 * @param step the step that is shown, for what is new; `null` shows nothing as new
 */
export function sceneAt(
  layout: Layout,
  snapshot: Snapshot,
  step: Step | null,
  selection: Selection | null,
): Scene {
  const { network } = layout.plan.input;
  if (layout.items.size > mostKept) layout.items.clear();
  const placed = placedAt(layout, snapshot);
  const attention = attentionOf(network, snapshot, selection);
  const drawing: Drawing = { layout, placed, snapshot, attention, fresh: freshAt(step) };
  const drawn = placed.routed.flatMap((routed) => bundleItem(drawing, routed) ?? []);
  const bundles = [...drawn].sort((one, other) => depth(one) - depth(other));
  const names = nameItems(drawing);
  const { late, notes, basemap } = wordsAt(drawing, bundles, names, selection);
  const seen = new Set(
    placed.setting.namings
      .filter(({ stand }) => isInFrame(stand.at, layout))
      .map(({ stand }) => stand.id),
  );
  return {
    frame: layout.frame,
    scale: layout.scale,
    basemap,
    dock: placed.setting.dock?.item ?? null,
    bundles,
    symbols: symbolItems(drawing),
    labels: [...names, ...late.labels, ...notes],
    unnamed: late.unnamed.filter((id) => seen.has(id)),
  };
}

const isInFrame = ([x, y]: readonly [number, number], { frame }: Layout): boolean =>
  x > 0 && y > 0 && x < frame.width && y < frame.height;

/** What is asked for lies above, what steps back below. */
const depth = ({ emphasis }: BundleItem): number =>
  emphasis === 'highlighted' ? 1 : emphasis === 'muted' ? -1 : 0;
