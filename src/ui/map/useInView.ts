// Can what has the focus be seen? The map moves under a frame of 48 px, and beside or above the details.
import { type RefObject, useLayoutEffect, useMemo } from 'react';
import type { Point, Scene } from '../../scene/types';
import type { Transform } from '../gestures/camera';
import type { CameraControl } from '../gestures/useCamera';
import { useSelected } from '../store/useEntente';
import { optionElement } from './itemParts';
import type { Item } from './items';
import {
  asideForDetails,
  asideOf,
  atRest,
  cardRoom,
  pageWithCard,
  sheetShare,
} from './roomForDetails';

const margin = 48;

/** Middle of an actor, or of what is drawn between actors; in frame pixels. */
export function middleOf(item: Item, scene: Scene): Point | null {
  if (item.kind === 'actor')
    return scene.symbols.find(({ actor }) => actor === item.id)?.at ?? null;
  const lines = scene.bundles.find(({ id }) => id === item.id)?.strands[0]?.lines ?? [];
  const longest = [...lines].sort((one, other) => other.length - one.length)[0] ?? [];
  return longest[Math.floor(longest.length / 2)] ?? null;
}

/** How the map steps aside for the details; further, when the focus would be under them. */
export function useAside(scene: Scene, focused: Item | null): Transform {
  const isAside = useSelected((state) => state.view.selection !== null);
  const fitted = useMemo(() => (isAside ? asideForDetails(scene) : atRest), [isAside, scene]);
  const { width } = scene.frame;
  const at = focused && middleOf(focused, scene);
  if (!isAside || width < pageWithCard || !at || at[0] > width) return fitted;
  const over = asideOf(at, fitted)[0] + margin - (width - cardRoom(width));
  return over > 0 ? { ...fitted, x: fitted.x - Math.round(over) } : fitted;
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
