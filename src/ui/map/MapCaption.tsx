// What is that line? A caption near it says so in words.
import type { Frame } from '../../geo/projection';
import type { Caption } from './useHover';

const widest = 320;
const gap = 16;

export function MapCaption({ caption, frame }: { caption: Caption | null; frame: Frame }) {
  if (!caption) return null;
  const [x, y] = caption.at;
  const isLow = y > frame.height * 0.66;
  const start = Math.max(8, Math.min(x + gap, frame.width - widest - 8));
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
