// What do wheel and double click do over the map? Zoom, a wheel with a key held; else a hint.
import { type RefObject, useEffect, useState } from 'react';
import { gestures } from '../../scene/words/gestures';
import { type Size, zoomedAt } from '../gestures/camera';
import type { CameraControl } from '../gestures/useCamera';
import { wheelFactor } from '../gestures/zoomFilter';

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

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  control: CameraControl;
  size: Size;
}

/** Listens itself, because only a listener that is not passive may keep the page from scrolling. */
export function WheelZoom({ svg, control, size }: Props) {
  const [hint, setHint] = useHint();
  const { glide, zoomBy } = control;
  useEffect(() => {
    const box = svg.current?.closest('.map-box');
    if (!box) return;
    const onWheel = (turn: WheelEvent) => {
      if (!turn.ctrlKey && !turn.metaKey) {
        setHint(gestures.holdToZoom(heldKey()));
        return;
      }
      turn.preventDefault();
      setHint(null);
      const at = placeIn(box, turn);
      glide((camera) => zoomedAt(camera, wheelFactor(turn), size, at));
    };
    const onDoubleClick = (press: MouseEvent) => {
      if (!(press.target instanceof Element) || !press.target.closest('.map-svg')) return;
      zoomBy(press.shiftKey ? 1 / doubleClickZoom : doubleClickZoom, placeIn(box, press));
    };
    const ends = new AbortController();
    const { signal } = ends;
    box.addEventListener('wheel', onWheel as EventListener, { passive: false, signal });
    box.addEventListener('dblclick', onDoubleClick as EventListener, { signal });
    return () => ends.abort();
  }, [svg, glide, zoomBy, size, setHint]);
  return hint && <p className="map-hint">{hint}</p>;
}
