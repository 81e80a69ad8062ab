// What moves the map in a scrub of a long story? A painter; the few steps of a short one are drawn.
import { type RefObject, useEffect } from 'react';
import type { Frame } from '../../geo/projection';
import type { Box } from '../../scene/types';
import { loadWorld } from '../map/world';
import { useSelected, useStore } from '../store/useEntente';
import { startPainter } from './startPainter';

/** Over before a painter could begin. */
const fewSteps = 12;

const canGiveAway = 'transferControlToOffscreen' in HTMLCanvasElement.prototype;

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  frame: Frame;
  /** Controls over the map, in frame pixels. */
  reserved: readonly Box[];
}

export function Motion({ svg, frame, reserved }: Props) {
  const store = useStore();
  const isLong = useSelected((state) => state.steps.length > fewSteps);
  useEffect(() => {
    if (!isLong || !canGiveAway) return;
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
  }, [store, svg, frame, reserved, isLong]);
  return null;
}
