// What is that line? A caption near it says so in words, and covers no name of what it is about, and no control.
import { useLayoutEffect, useRef } from 'react';
import type { Frame } from '../../geo/projection';
import { controlsIn } from './controls';
import { placeOfCaption } from './placeOfCaption';
import { cardRoom, pageWithCard } from './roomForDetails';
import type { Caption } from './useHover';

interface Props {
  caption: Caption | null;
  frame: Frame;
  /** The details stand over the map's end. */
  isAside: boolean;
}

export function MapCaption({ caption, frame, isAside }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const { width, height } = frame;
  const free = isAside && width >= pageWithCard ? width - cardRoom(width) : width;
  // The map is never mirrored, so neither is what points into it.
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || !caption) return;
    const size = { width: current.offsetWidth, height: current.offsetHeight };
    const { at, names } = caption;
    const about = { at, names: [...names, ...controlsIn({ width, height })] };
    const [left, top] = placeOfCaption(about, size, { width: free, height });
    current.style.setProperty('left', `${left}px`);
    current.style.setProperty('top', `${top}px`);
  }, [caption, free, width, height]);
  if (!caption) return null;
  return (
    <div className="map-caption" aria-hidden="true" ref={element}>
      {caption.text}
    </div>
  );
}
