// What is that line? A caption near it says so in words.
import type { Frame } from '../../geo/projection';
import { cardRoom, pageWithCard } from './roomForDetails';
import type { Caption } from './useHover';

const widest = 320;
/** Clear of the ring around what has the focus. */
const gap = 26;

interface Props {
  caption: Caption | null;
  frame: Frame;
  /** The details stand over the map's end. */
  isAside: boolean;
}

export function MapCaption({ caption, frame, isAside }: Props) {
  if (!caption) return null;
  const [x, y] = caption.at;
  const free =
    isAside && frame.width >= pageWithCard ? frame.width - cardRoom(frame.width) : frame.width;
  const isLow = y > frame.height * 0.66;
  const start = Math.max(8, Math.min(x + gap, free - widest - 8));
  // The map is never mirrored, so neither is what points into it.
  const place = isLow
    ? { insetInlineStart: start, insetBlockEnd: frame.height - y + gap }
    : { insetInlineStart: start, insetBlockStart: y + gap };
  return (
    <div className="map-caption" aria-hidden="true" style={place}>
      {caption.text}
    </div>
  );
}
