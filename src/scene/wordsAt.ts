// Which words stand at this instant? Names, late names and notes where there is room, map names last.
import type { Selection } from '../view/view';
import { placeNames } from './arrange';
import { slotOf } from './bundles';
import { type Drawing, kept, stateOf } from './drawing';
import { roomOf } from './frameOf';
import { discBoxes, freeMapNames, type Notable, placeNotes } from './notes';
import { type Obstacles, strokeOf } from './obstacles';
import type { NamingPlan } from './placeLabels';
import { beside, offsetOf } from './spines';
import { groupsOf } from './strands';
import type { BasemapLayer, Box, BundleItem, LabelItem, Scene } from './types';

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
    return strands.flatMap(({ key, lines, type }) =>
      lines.map((line) =>
        strokeOf(
          `${id} ${key}`,
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
      return { strand: `${routed.bundle.id} ${group.key}`, group, curves };
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

/** Who stands in the frame without a name. */
function withoutName({ layout, placed }: Drawing, unnamed: readonly string[]): string[] {
  const { width, height } = layout.frame;
  return unnamed.filter((id) => {
    const [x = 0, y = 0] = placed.setting.stands.get(id)?.at ?? [];
    return x > 0 && y > 0 && x < width && y < height;
  });
}

/** Words of a scene, and who has none. */
type SceneWords = Pick<Scene, 'labels' | 'unnamed' | 'basemap'>;

/** A crowd has its names and no room for more; what the land is called gives way to them. */
function wordsInCrowd(drawing: Drawing, names: LabelItem[]): SceneWords {
  const { placed } = drawing;
  const { basemap } = drawing.layout;
  const bare = kept(placed.items, basemap, '', (): BasemapLayer => ({ ...basemap, labels: [] }));
  return { labels: names, unnamed: withoutName(drawing, placed.names.unnamed), basemap: bare };
}

function namesOf({ placed, attention }: Drawing): LabelItem[] {
  const names = [...placed.names.labels, ...(placed.setting.dock?.names ?? [])];
  return names.map((label) => {
    const emphasis = attention.ofActor(label.of);
    if (emphasis === 'normal') return label;
    return kept(placed.items, label, emphasis, () => ({ ...label, emphasis }));
  });
}

/** Words depend on what stands, not on how time came there: kept by the strands that are drawn. */
export function wordsAt(
  drawing: Drawing,
  bundles: readonly BundleItem[],
  selection: Selection | null,
): SceneWords {
  const { layout, placed, attention } = drawing;
  const { frame, scale, plan } = layout;
  const names = namesOf(drawing);
  if (plan.scope.isCrowd) return wordsInCrowd(drawing, names);
  const drawn = bundles.map(({ id, strands }) => `${id} ${strands.map(stateOf).join()}`);
  const state = `${drawn.join(';')} ${selection ? `${selection.kind} ${selection.id}` : ''}`;
  const besides = kept(placed.items, 'words', state, (): SceneWords => {
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
    return {
      labels: [...lateLabels, ...notes],
      unnamed: withoutName(drawing, late.unnamed),
      basemap: basemapBeside(drawing, taken),
    };
  });
  return { ...besides, labels: [...names, ...besides.labels] };
}

function basemapBeside({ layout, placed }: Drawing, taken: Obstacles): BasemapLayer {
  const { basemap, scale } = layout;
  const free = freeMapNames(basemap.labels, taken, scale);
  if (free.length === basemap.labels.length) return basemap;
  const state = free.map(({ kind, of }) => kind + of).join();
  return kept(placed.items, basemap, state, () => ({ ...basemap, labels: free }));
}
