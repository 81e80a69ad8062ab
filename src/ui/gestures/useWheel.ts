// What do wheel, double click and a single finger do over the map? Zoom with a key held; else a hint.
import { type RefObject, useEffect, useState } from 'react';
import { words } from '../../scene/words/words';
import { type Size, zoomedAt } from './camera';
import type { CameraControl } from './useCamera';
import { wheelFactor } from './zoomFilter';

const hintFor = 1400;
const doubleClickZoom = 2;

const heldKey = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl');

/** In frame pixels, also where the map has shrunk beside the details. */
function placeIn(element: Element, { clientX, clientY }: MouseEvent): [number, number] {
  const { x, y, width } = (element.querySelector('.map-svg') ?? element).getBoundingClientRect();
  const share = width / element.clientWidth || 1;
  return [(clientX - x) / share, (clientY - y) / share];
}

/** A text that shows for a moment; `show` again keeps it. */
function useHint() {
  const [hint, setHint] = useState<string | null>(null);
  useEffect(() => {
    if (hint === null) return;
    const away = setTimeout(() => setHint(null), hintFor);
    return () => clearTimeout(away);
  }, [hint]);
  return [hint, setHint] as const;
}

/** Listens itself, because only a listener that is not passive may keep the page from scrolling. */
export function useWheel(box: RefObject<HTMLElement | null>, control: CameraControl, size: Size) {
  const [hint, setHint] = useHint();
  const { glide, zoomBy } = control;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onWheel = (turn: WheelEvent) => {
      if (!turn.ctrlKey && !turn.metaKey) {
        setHint(words.page.map.wheelHint(heldKey()));
        return;
      }
      turn.preventDefault();
      setHint(null);
      const at = placeIn(element, turn);
      glide((camera) => zoomedAt(camera, wheelFactor(turn), size, at));
    };
    const onDoubleClick = (press: MouseEvent) => {
      if (!(press.target instanceof Element) || !press.target.closest('.map-svg')) return;
      zoomBy(press.shiftKey ? 1 / doubleClickZoom : doubleClickZoom, placeIn(element, press));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('dblclick', onDoubleClick);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('dblclick', onDoubleClick);
    };
  }, [box, glide, zoomBy, size, setHint]);
  return hint;
}
