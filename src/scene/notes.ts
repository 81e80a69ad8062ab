// Which ties say in words what they are? Short notes beside lines, only where there is room.
import type { Network } from '../model/network';
import { around, overlaps } from './boxes';
import { leftOf, pointAt, tangentAt } from './curve';
import {
  type Anchor,
  baselineBelow,
  brokenInto,
  heightOf,
  labelItem,
  type TextStyle,
  widthOf,
} from './label';
import { isFree, type Obstacles, strokeMeets } from './obstacles';
import type { Group } from './strands';
import { pickText } from './text';
import type { Box, Curve, LabelItem, Point } from './types';

/** A strand that could carry a note, along the curves that it would stand beside. */
export interface Notable {
  /** What its strokes are told from all others by. */
  strand: string;
  group: Group;
  curves: Curve[];
}

/** px at scale 1, from the middle of the line; what matters most may stand nearer or further off. */
const fromLine = [12, 10, 8, 16];
const quietGaps = 2;
/** Every other line keeps further off than the note's own, or nobody knows whose it is. */
const clearlyOwn = 1;
/** A line that bends, or is drawn broad, may come this much nearer. */
const ownSlack = 5;
const boxGap = 6;
const softGap = 4;
const widestNote = 128;
/** Less than this stays in one line. */
const shortNote = 80;
/** More notes than this make the map a text. */
const mostNotes = 6;
/** Along the line, from its middle to where others join it. */
const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];

const isDeclined = ({ status }: Group): boolean => status === 'refused' || status === 'denied';

/** What is new comes first, then what is declined, then who stands in a coalition. */
const rankOf = (group: Group): number =>
  (group.isNew ? 0 : 3) + (isDeclined(group) ? 0 : group.type === 'coalition' ? 1 : 2);

const isLoud = (group: Group): boolean => group.isNew || isDeclined(group);

/** A way to break a note into lines, measured. */
interface Shape {
  lines: string[];
  width: number;
  height: number;
}

/** In one line where that is short, and in two: beside a steep line there is less room. */
function shapesOf(text: string, style: TextStyle, scale: number): Shape[] {
  const inOne = { lines: [text], width: widthOf([text], style), height: heightOf([text], style) };
  const lines = brokenInto(text, 2, style);
  if (lines.length === 1 || inOne.width < shortNote * scale) return [inOne];
  const inTwo = { lines, width: widthOf(lines, style), height: heightOf(lines, style) };
  return inOne.width > widestNote * scale ? [inTwo] : [inOne, inTwo];
}

interface Spot {
  shape: Shape;
  box: Box;
  anchor: Anchor;
}

/** A note that comes `gap` near to a line through a point, where its nearest corner is. */
function spotAt(
  [x, y]: Point,
  [across, down]: readonly [number, number],
  gap: number,
  shape: Shape,
): Spot {
  const [halfWidth, halfHeight] = [shape.width / 2, shape.height / 2];
  const off = gap + Math.abs(across) * halfWidth + Math.abs(down) * halfHeight;
  const [middle, centre] = [x + across * off, y + down * off];
  return {
    shape,
    box: [middle - halfWidth, centre - halfHeight, middle + halfWidth, centre + halfHeight],
    anchor: Math.abs(across) < 0.45 ? 'middle' : across > 0 ? 'start' : 'end',
  };
}

/** Spots of a note, the best first: near the middle of its line, 12 px off it. */
function* spotsOf({ curves, group }: Notable, shapes: readonly Shape[], scale: number) {
  const stations = shares.flatMap((share) =>
    curves.flatMap((curve) => {
      const at = pointAt(curve, share);
      const [across, down] = leftOf(tangentAt(curve, share));
      return [
        { at, normal: [across, down] as const },
        { at, normal: [-across, -down] as const },
      ];
    }),
  );
  for (const gap of isLoud(group) ? fromLine : fromLine.slice(0, quietGaps)) {
    for (const { at, normal } of stations) {
      for (const shape of shapes) yield { gap, spot: spotAt(at, normal, gap * scale, shape) };
    }
  }
}

/** A place for the note of one strand, or `null` when there is no room: a note drops, never shrinks. */
function place(
  notable: Notable,
  shapes: readonly Shape[],
  obstacles: Obstacles,
  soft: readonly Box[],
  scale: number,
): Spot | null {
  const bare = { ...obstacles, strokes: [] };
  let second: Spot | null = null;
  for (const { gap, spot } of spotsOf(notable, shapes, scale)) {
    const { box } = spot;
    if (second && soft.some((name) => overlaps(name, box, softGap * scale))) continue;
    if (!isFree(box, bare, boxGap * scale, 0)) continue;
    const isMet = obstacles.strokes.some((stroke) =>
      strokeMeets(
        stroke,
        box,
        (gap + (stroke.of === notable.strand ? -ownSlack : clearlyOwn)) * scale,
      ),
    );
    if (isMet) continue;
    if (!soft.some((name) => overlaps(name, box, softGap * scale))) return spot;
    second = spot;
  }
  return second;
}

/**
 * Notes for the strands that stand, best first.
 *
 * @param soft boxes of map names that a note takes the place of only when it must
 */
export function placeNotes(
  network: Network,
  notables: readonly Notable[],
  obstacles: Obstacles,
  soft: readonly Box[],
  language: string,
  scale: number,
): LabelItem[] {
  const ranked = [...notables].sort((one, other) => rankOf(one.group) - rankOf(other.group));
  const within: Obstacles = { ...obstacles, boxes: [...obstacles.boxes] };
  const notes: LabelItem[] = [];
  for (const notable of ranked) {
    if (notes.length === mostNotes) break;
    const { group } = notable;
    const [first = ''] = group.ties;
    const tie = network.ties.get(first);
    // One note for several ties would speak for one of them only.
    if (!tie || group.ties.length > 1) continue;
    const loud = isLoud(group);
    const style: TextStyle = {
      size: 13 * scale,
      weight: loud ? 500 : 400,
      lineHeight: 16 * scale,
    };
    const { text, lang } = pickText(tie.label, language);
    const spot = place(notable, shapesOf(text, style, scale), within, soft, scale);
    if (!spot) continue;
    const { shape, box, anchor } = spot;
    const [left, top, right] = box;
    const x = anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
    const wording = {
      kind: 'note',
      of: first,
      lines: shape.lines,
      lang,
      halo: 'noteHalo',
    } as const;
    const token = loud ? 'text' : 'muted';
    notes.push(labelItem({ ...wording, token }, style, [x, baselineBelow(top, style)], anchor));
    within.boxes.push(box);
  }
  return notes;
}

/** Map names (countries, rings) that still have room beside everything that matters more, and each other. */
export function freeMapNames(
  names: readonly LabelItem[],
  obstacles: Obstacles,
  scale: number,
): LabelItem[] {
  const within: Obstacles = { ...obstacles, boxes: [...obstacles.boxes] };
  return names.filter(({ box }) => {
    const hasRoom = isFree(box, within, 4 * scale, 3 * scale);
    if (hasRoom) within.boxes.push(box);
    return hasRoom;
  });
}

/** Boxes of round marks. */
export const discBoxes = (marks: readonly { at: Point; radius: number }[]): Box[] =>
  marks.map(({ at, radius }) => around(at, radius));
