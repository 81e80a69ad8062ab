// What moves the map in a scrub of a large story? A painter, where a page can give a canvas away.
import { type RefObject, useEffect } from 'react';
import type { Frame } from '../../geo/projection';
import type { Box } from '../../scene/types';
import { loadWorld } from '../map/world';
import { useStore } from '../store/useEntente';
import { startPainter } from './startPainter';

const canGiveAway = 'transferControlToOffscreen' in HTMLCanvasElement.prototype;

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  frame: Frame;
  /** Controls over the map, in frame pixels. */
  reserved: readonly Box[];
}

export function Motion({ svg, frame, reserved }: Props) {
  const store = useStore();
  useEffect(() => {
    if (!canGiveAway) return;
    let end = () => {};
    let isGone = false;
    loadWorld().then((world) => {
      if (svg.current && !isGone)
        end = startPainter(store, { svg: svg.current, frame, reserved, world });
    });
    return () => {
      isGone = true;
      end();
    };
  }, [store, svg, frame, reserved]);
  return null;
}
