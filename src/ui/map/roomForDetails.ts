// How must the map step aside, so that the details hide nothing of what they are about?
import type { Box, Emphasis, Point, Scene } from '../../scene/types';
import type { Transform } from '../gestures/camera';

export const pageWithCard = 768;
/** The sheet's share of the screen, as styles/sheet.css has it. */
export const sheetShare = 0.57;
const margin = 12;
/** Below this share of their size names would be hard to read. */
const leastShare = 0.8;
/** Only a map that the reader has zoomed is about more than can be fitted beside the card. */
const leastFit = 0.6;

export const atRest: Transform = { k: 1, x: 0, y: 0 };

/** Details are a card, as styles/panels.css has it, with its margins; on a narrower page a sheet. */
export const cardRoom = (width: number): number =>
  Math.min(352, Math.max(300, 0.36 * width)) + 16 + 24;

const boxesOf = (scene: Scene, isWanted: (emphasis: Emphasis, actor: string) => boolean): Box[] => [
  ...scene.symbols
    .filter(({ emphasis, actor }) => isWanted(emphasis, actor))
    .map(({ at: [x, y], radius }): Box => [x - radius, y - radius, x + radius, y + radius]),
  ...scene.labels
    .filter(({ kind, emphasis, of }) => kind === 'actor' && isWanted(emphasis, of))
    .map(({ box }) => box),
];

/** What the details are about, from its left to its right edge, as far as the frame shows it. */
function involvedIn(scene: Scene): { left: number; right: number } {
  const { width } = scene.frame;
  const highlighted = scene.bundles.filter(({ emphasis }) => emphasis === 'highlighted');
  // A branch of what is selected may lead to somebody who steps back.
  const ends = new Set(highlighted.flatMap(({ actors }) => actors));
  const boxes = boxesOf(scene, (emphasis, actor) => emphasis !== 'muted' || ends.has(actor)).filter(
    ([left, , right]) => right > 0 && left < width,
  );
  const lines = highlighted
    .flatMap(({ strands }) => strands.flatMap((strand) => strand.lines.flat()))
    .map(([x]) => Math.min(width, Math.max(0, x)));
  return {
    left: Math.max(0, Math.min(width, ...boxes.map((box) => box[0]), ...lines)),
    right: Math.min(width, Math.max(0, ...boxes.map((box) => box[2]), ...lines)),
  };
}

/** Where the leftmost word begins, and where the leftmost actor or its name does. */
function leftmost(scene: Scene): number[] {
  const dock = (scene.dock?.labels ?? []).map(({ box }) => box);
  const actors = boxesOf(scene, () => true);
  return [[...actors, ...dock], actors].map((boxes) =>
    Math.max(0, Math.min(scene.frame.width, ...boxes.map((box) => box[0]))),
  );
}

/** Shares of the map's size at which everything from `left` on stands in the free width. */
const shareFor = (left: number, right: number, free: number): number =>
  free / (right - left + 2 * margin);

/**
 * To the left as far as every word allows; beyond that the map shrinks towards its foot. Where all of
 * it would become too small it gives up what the dock is called, and then names of what steps back.
 */
export function asideForDetails(scene: Scene): Transform {
  const { width, height } = scene.frame;
  if (width < pageWithCard) return atRest;
  const free = width - cardRoom(width);
  const { left, right } = involvedIn(scene);
  const needed = right + margin - free;
  if (needed <= 0) return atRest;
  const kept = leftmost(scene).map((edge) => Math.min(left, edge));
  const from = kept.find((edge) => shareFor(edge, right, free) >= leastShare) ?? left;
  const share = shareFor(from, right, free);
  if (share >= 1) return { k: 1, x: -Math.round(needed), y: 0 };
  if (share < leastFit) return { k: 1, x: -Math.round(Math.min(needed, left)), y: 0 };
  return { k: share, x: (margin - from) * share, y: height * (1 - share) };
}

/** Where a point of the frame stands once the map has stepped aside. */
export const asideOf = ([x, y]: Point, aside: Transform): Point => [
  aside.k * x + aside.x,
  aside.k * y + aside.y,
];

/** Middle of what is selected, down the frame; for scrolling it into view above a sheet. */
export function middleOfSelection(scene: Scene): number {
  const boxes = boxesOf(scene, (emphasis) => emphasis === 'highlighted');
  if (boxes.length === 0) return scene.frame.height / 2;
  const top = Math.min(...boxes.map((box) => box[1]));
  const bottom = Math.max(...boxes.map((box) => box[3]));
  return (top + bottom) / 2;
}
