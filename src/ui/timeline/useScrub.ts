// Where does a press or a drag on the axis put the playhead? On the band below the pointer.
import { type DOMAttributes, type PointerEvent, useRef } from 'react';
import type { Strip } from '../../scene/strip/types';

/** Movement, in px, from which a press is a drag and selects nothing. */
const dragThreshold = 4;

interface Scrub {
  handlers: DOMAttributes<HTMLElement>;
  /** Whether the press that just ended was a drag. */
  wasDrag: () => boolean;
}

/** `choose` gets the key of the step below the pointer. */
export function useScrub(strip: Strip, choose: (key: string) => void): Scrub {
  const press = useRef<{ x: number; moved: boolean } | null>(null);
  const dragged = useRef(false);
  const chooseAt = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const band = strip.bands.findLast((candidate) => candidate.x <= x) ?? strip.bands[0];
    if (band) choose(band.key);
  };
  return {
    handlers: {
      onPointerDown(event) {
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
        if (event.button !== 0 || x < strip.axisStart) return;
        press.current = { x: event.clientX, moved: false };
      },
      onPointerMove(event) {
        const current = press.current;
        if (!current) return;
        if (!current.moved && Math.abs(event.clientX - current.x) < dragThreshold) return;
        if (!current.moved) event.currentTarget.setPointerCapture(event.pointerId);
        current.moved = true;
        chooseAt(event);
      },
      onPointerUp(event) {
        const current = press.current;
        press.current = null;
        dragged.current = current?.moved ?? false;
        const target = event.target instanceof Element ? event.target : null;
        const isItem = target?.closest('button,[data-tie-bar]');
        if (current && !current.moved && !isItem) chooseAt(event);
      },
      onPointerCancel() {
        press.current = null;
      },
    },
    wasDrag: () => dragged.current,
  };
}
