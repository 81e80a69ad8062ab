// How far must the map step aside, so that the details hide nothing of what they are about?
import type { Box, Scene } from '../../scene/types';

/** Details are a card of this width, with its margins; on a narrower page they are a sheet. */
export const cardWidth = 352 + 16 + 24;
export const pageWithCard = 768;
/** The sheet's share of the screen, as styles/panels.css has it. */
export const sheetShare = 0.57;
const margin = 12;

const boxesOf = (scene: Scene, isWanted: (emphasis: string) => boolean): Box[] => [
  ...scene.symbols
    .filter(({ emphasis }) => isWanted(emphasis))
    .map(({ at: [x, y], radius }): Box => [x - radius, y - radius, x + radius, y + radius]),
  ...scene.labels
    .filter(({ kind, emphasis }) => kind === 'actor' && isWanted(emphasis))
    .map(({ box }) => box),
];

/** To the left, in frame pixels; no further than what is named at the other side allows. */
export function shiftForDetails(scene: Scene): number {
  const { width } = scene.frame;
  if (width < pageWithCard) return 0;
  const involved = boxesOf(scene, (emphasis) => emphasis !== 'muted');
  const lines = scene.bundles
    .filter(({ emphasis }) => emphasis === 'highlighted')
    .flatMap(({ strands }) => strands.flatMap((strand) => strand.lines.flat()));
  const farthest = Math.max(0, ...involved.map((box) => box[2]), ...lines.map(([x]) => x));
  const named = [
    ...boxesOf(scene, () => true),
    ...(scene.dock?.labels ?? []).map(({ box }) => box),
  ];
  const nearest = Math.min(width, ...named.map((box) => box[0]));
  const needed = farthest + margin - (width - cardWidth);
  return Math.round(Math.max(0, Math.min(needed, nearest - margin)));
}

/** Middle of what is selected, down the frame; for scrolling it into view above a sheet. */
export function middleOfSelection(scene: Scene): number {
  const boxes = boxesOf(scene, (emphasis) => emphasis === 'highlighted');
  if (boxes.length === 0) return scene.frame.height / 2;
  const top = Math.min(...boxes.map((box) => box[1]));
  const bottom = Math.max(...boxes.map((box) => box[3]));
  return (top + bottom) / 2;
}
