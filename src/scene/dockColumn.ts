// Where do actors without a place stand in a wide, low frame? In a card at its side: height is the map's.
import type { Frame } from '../geo/projection';
import { overlaps } from './boxes';
import {
  addCaption,
  addNamed,
  type Dock,
  type Docked,
  emptyDock,
  type Measures,
  measuresOf,
  noteBelowName,
} from './dockCard';
import { baselineBelow, brokenTo, heightOf, widthOf } from './label';
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
  const dock = emptyDock(box, scale, true);
  const { name, hasNotes } = measures;
  actors.forEach((actor, index) => {
    const lines = names[index] ?? [actor.name];
    const [x, y]: Point = [box[2] - symbolFromEdge * scale, from + (index + 0.45) * pitch];
    const height = heightOf(lines, name) + (hasNotes ? noteBelowName * scale : 0);
    const end: Point = [x - nameFromSymbol * scale, baselineBelow(y - height / 2, name)];
    addNamed(dock, actor, [x, y], lines, end, 'end', measures);
  });
  const top: Point = [box[0] + inset * scale, box[1] + captionBaseline * scale];
  addCaption(dock, [caption], top, 'start', measures);
  return dock;
}
