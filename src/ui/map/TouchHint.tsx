// How is an enlarged map moved by touch? A finger that tries alone is told: one scrolls the page.
import { type RefObject, useEffect, useState } from 'react';
import { gestures } from '../../scene/words/gestures';

const shownFor = 2000;

/** @param isZoomed at rest there is nothing to move */
export function TouchHint(props: { svg: RefObject<SVGSVGElement | null>; isZoomed: boolean }) {
  const { svg, isZoomed } = props;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const box = svg.current?.closest('.map-box');
    if (!box || !isZoomed) return;
    let away: ReturnType<typeof setTimeout> | undefined;
    const onMove: EventListener = (event) => {
      const isAlone = (event as TouchEvent).touches.length === 1;
      clearTimeout(away);
      setShown(isAlone);
      if (isAlone) away = setTimeout(() => setShown(false), shownFor);
    };
    box.addEventListener('touchmove', onMove, { passive: true });
    return () => {
      clearTimeout(away);
      box.removeEventListener('touchmove', onMove);
    };
  }, [svg, isZoomed]);
  return isShown && isZoomed && <p className="map-hint">{gestures.twoFingers}</p>;
}
