// Which ties say in words what they are? Short notes beside lines, only where there is room.
import type { Network } from '../model/network';
import { around, overlaps } from './boxes';
import { add, leftOf, pointAt, tangentAt } from './curve';
import {
  type Anchor,
  baselineBelow,
  brokenTo,
  heightOf,
  labelItem,
  type TextStyle,
  widthOf,
} from './label';
import { isFree, type Obstacles, type Stroke, strokeMeets } from './obstacles';
import type { Group } from './strands';
import { pickText } from './text';
import type { Box, Curve, LabelItem, Point } from './types';

/** A strand that could carry a note, along the curve that it would stand beside. */
export interface Notable {
  bundle: string;
  group: Group;
  curves: Curve[];
}

/** px at scale 1. */
const fromLine = [11, 17, 24];
const ownGap = 8;
const foreignGap = 15;
const boxGap = 9;
const widestNote = 128;
/** More notes than this make the map a text. */
const mostNotes = 6;
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** What is new comes first, then what is declined, then who stands in a coalition. */
function rankOf({ isNew, status, type }: Group): number {
  if (isNew) return 0;
  if (status === 'refused' || status === 'denied') return 1;
  return type === 'coalition' ? 2 : 3;
}

interface Spot {
  box: Box;
  at: Point;
  anchor: Anchor;
}

/** A note on one side of a line: beside a steep line, above or below a flat one. */
function spotAt(
  curve: Curve,
  share: number,
  side: number,
  gap: number,
  lines: string[],
  style: TextStyle,
  scale: number,
): Spot {
  const outward = leftOf(tangentAt(curve, share));
  const normal: Point = [outward[0] * side, outward[1] * side];
  const from = add(pointAt(curve, share), normal, gap * scale);
  const width = widthOf(lines, style);
  const height = heightOf(lines, style);
  const isSteep = Math.abs(normal[0]) > 0.45;
  const left = !isSteep ? from[0] - width / 2 : normal[0] > 0 ? from[0] : from[0] - width;
  const top = isSteep
    ? from[1] - height / 2 + (normal[1] * height) / 2
    : normal[1] > 0
      ? from[1]
      : from[1] - height;
  const anchor: Anchor = !isSteep ? 'middle' : normal[0] > 0 ? 'start' : 'end';
  const x = anchor === 'middle' ? left + width / 2 : anchor === 'start' ? left : left + width;
  return {
    box: [left, top, left + width, top + height],
    at: [x, baselineBelow(top, style)],
    anchor,
  };
}

const isClear = (box: Box, own: string, strokes: readonly Stroke[], scale: number): boolean =>
  strokes.every(
    (stroke) => !strokeMeets(stroke, box, (stroke.of === own ? ownGap : foreignGap) * scale),
  );

/** A place for the note of one strand, or `null` when there is no room: a note drops, never shrinks. */
function place(
  { bundle, curves }: Notable,
  lines: string[],
  style: TextStyle,
  obstacles: Obstacles,
  soft: readonly Box[],
  scale: number,
): Spot | null {
  const bare = { ...obstacles, strokes: [] };
  let second: Spot | null = null;
  const sides = [1, -1];
  for (const gap of fromLine) {
    for (const share of shares) {
      for (const curve of curves) {
        for (const side of sides) {
          const spot = spotAt(curve, share, side, gap, lines, style, scale);
          if (!isFree(spot.box, bare, boxGap * scale, 0)) continue;
          if (!isClear(spot.box, bundle, obstacles.strokes, scale)) continue;
          if (!soft.some((box) => overlaps(box, spot.box, 4 * scale))) return spot;
          second ??= spot;
        }
      }
    }
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
    const isLoud = rankOf(group) < 2;
    const style: TextStyle = {
      size: 13 * scale,
      weight: isLoud ? 500 : 400,
      lineHeight: 16 * scale,
    };
    const { text, lang } = pickText(tie.label, language);
    const lines = brokenTo(text, widestNote * scale, 2, style);
    const spot = place(notable, lines, style, within, soft, scale);
    if (!spot) continue;
    const wording = { kind: 'note', of: first, lines, lang, halo: 'noteHalo' } as const;
    const token = isLoud ? 'text' : 'muted';
    notes.push(labelItem({ ...wording, token }, style, spot.at, spot.anchor));
    within.boxes.push(spot.box);
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
