// Can what has the focus be seen? The map moves under a frame of 48 px, and beside or above the details.
import { type RefObject, useLayoutEffect } from 'react';
import type { Point, Scene } from '../../scene/types';
import type { CameraControl } from '../gestures/useCamera';
import { useSelected } from '../store/useEntente';
import { type Item, optionElement } from './items';
import { cardWidth, pageWithCard, sheetShare, shiftForDetails } from './roomForDetails';

const margin = 48;

/** Middle of an actor, or of what is drawn between actors; in frame pixels. */
export function middleOf(item: Item, scene: Scene): Point | null {
  if (item.kind === 'actor')
    return scene.symbols.find(({ actor }) => actor === item.id)?.at ?? null;
  const lines = scene.bundles.find(({ id }) => id === item.id)?.strands[0]?.lines ?? [];
  const longest = [...lines].sort((one, other) => other.length - one.length)[0] ?? [];
  return longest[Math.floor(longest.length / 2)] ?? null;
}

/** How far the map steps aside for the details; further, when the focus would be under them. */
export function useShift(scene: Scene, focused: Item | null): number {
  const isAside = useSelected((state) => state.view.selection !== null);
  const { width } = scene.frame;
  if (!isAside || width < pageWithCard) return 0;
  const at = focused && middleOf(focused, scene);
  const needed = at && at[0] <= width ? at[0] + margin - (width - cardWidth) : 0;
  return Math.max(shiftForDetails(scene), Math.round(needed));
}

const beyond = (value: number, low: number, high: number): number =>
  value < low ? low - value : value > high ? high - value : 0;

export function useInView(
  svg: RefObject<SVGSVGElement | null>,
  scene: Scene,
  focused: Item | null,
  { camera, settle }: CameraControl,
) {
  const isAside = useSelected((state) => state.view.selection !== null);
  // Only a new focus moves the map.
  useLayoutEffect(() => {
    const at = focused && middleOf(focused, scene);
    if (!at) return;
    const { width, height } = scene.frame;
    const dx = beyond(at[0], margin, width - margin);
    const dy = beyond(at[1], margin, height - margin);
    const { k, x, y } = camera;
    if (k > 1 && (dx || dy)) settle({ k, x: x + dx / k, y: y + dy / k });
    if (isAside && window.innerWidth < pageWithCard)
      aboveSheet(optionElement(svg.current, focused));
  }, [focused]);
}

/** On a phone the details are a sheet over the foot of the screen. */
function aboveSheet(option: Element | null) {
  const foot = option?.getBoundingClientRect().bottom ?? 0;
  const free = window.innerHeight * (1 - sheetShare);
  if (foot > free) window.scrollBy({ top: foot - free + margin / 2, behavior: 'instant' });
}
