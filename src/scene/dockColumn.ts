// Where do actors without a place stand in a wide, low frame? In a card at its side: height is the map's.
import type { Frame } from '../geo/projection';
import { overlaps } from './boxes';
import { type Dock, type Docked, type Measures, measuresOf } from './dock';
import { baselineBelow, brokenTo, heightOf, labelItem, widthOf } from './label';
import type { Box, Point } from './types';

/** Frames lower than this share of their width; narrow ones have no room at a side either. */
const lowShare = 0.45;
const leastWidth = 700;
/** Sizes in px at scale 1. */
const leastPitch = 48;
const captionHeight = 26;
const captionBaseline = 19;
const symbolFromEdge = 26;
const nameFromSymbol = 22;
const widestName = 150;
const inset = 14;
const foot = 12;

/** The card's width and the height that controls leave it. */
interface Column {
  box: Box;
  names: string[][];
}

function columnOf(
  actors: readonly Docked[],
  frame: Frame,
  reserved: readonly Box[],
  measures: Measures,
  caption: string,
): Column {
  const { scale, name, small, hasNotes, margin } = measures;
  const names = actors.map((actor) => brokenTo(actor.name, widestName * scale, 2, name));
  const texts = [
    ...names.map((lines) => widthOf(lines, name)),
    ...(hasNotes ? actors.map(({ note }) => widthOf([note], small)) : []),
  ];
  const beside = Math.max(...texts) + (nameFromSymbol + symbolFromEdge) * scale;
  const width = Math.max(beside, widthOf([caption], small) + inset * scale) + inset * scale;
  const right = margin + width;
  let top = foot * scale;
  let bottom = frame.height - foot * scale;
  for (const box of reserved) {
    if (!overlaps(box, [0, 0, right, frame.height])) continue;
    if ((box[1] + box[3]) / 2 < frame.height / 2) top = Math.max(top, box[3] + 8 * scale);
    else bottom = Math.min(bottom, box[1] - 8 * scale);
  }
  return { box: [margin, top, right, bottom], names };
}

/**
 * The card with its symbols and names, or `null` where the foot of the frame is the better place.
 *
 * @param actors in the order in which they stand, top to bottom
 */
export function dockColumn(
  actors: readonly Docked[],
  frame: Frame,
  scale: number,
  reserved: readonly Box[],
  caption: string,
): Dock | null {
  const isLow = frame.height < lowShare * frame.width && frame.width >= leastWidth * scale;
  if (!isLow || actors.length === 0) return null;
  const measures = measuresOf(frame, scale);
  const { box, names } = columnOf(actors, frame, reserved, measures, caption);
  const from = box[1] + captionHeight * scale;
  const pitch = (box[3] - from) / actors.length;
  if (pitch < leastPitch * scale) return null;
  const item = { box, radius: 6 * scale, labels: [] };
  const dock: Dock = { item, at: new Map(), names: [], isBeside: true };
  actors.forEach((actor, index) => {
    const at: Point = [box[2] - symbolFromEdge * scale, from + (index + 0.45) * pitch];
    placeNamed(actor, names[index] ?? [actor.name], at, measures, dock);
  });
  const at: Point = [box[0] + inset * scale, box[1] + captionBaseline * scale];
  const wording = {
    kind: 'caption',
    of: 'dock',
    lines: [caption],
    halo: null,
    lang: null,
  } as const;
  dock.item.labels.push(labelItem({ ...wording, token: 'muted' }, measures.small, at, 'start'));
  return dock;
}

/** A symbol towards the map, its name and what it is on the other side. */
function placeNamed(
  { id, lang, note }: Docked,
  lines: string[],
  [x, y]: Point,
  { scale, name, small, hasNotes }: Measures,
  dock: Dock,
): void {
  dock.at.set(id, [x, y]);
  const isNoted = hasNotes && note !== '';
  const height = heightOf(lines, name);
  const top = y - (height + (isNoted ? small.lineHeight : 0)) / 2;
  const end = x - nameFromSymbol * scale;
  const wording = { of: id, halo: null } as const;
  const spelled = { ...wording, kind: 'actor', lines, token: 'text', lang } as const;
  dock.names.push(labelItem(spelled, name, [end, baselineBelow(top, name)], 'end'));
  if (!isNoted) return;
  const noted = {
    ...wording,
    kind: 'dockNote',
    lines: [note],
    token: 'muted',
    lang: null,
  } as const;
  const below = baselineBelow(top + height + 2 * scale, small);
  dock.item.labels.push(labelItem(noted, small, [end, below], 'end'));
}
