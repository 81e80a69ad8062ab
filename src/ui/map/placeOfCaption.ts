// Where does a caption stand? Near what it explains, in the frame, on no name of what it is about.
import type { Frame } from '../../geo/projection';
import { overlaps } from '../../scene/boxes';
import type { Box, Point } from '../../scene/types';

/** Clear of the ring around what has the focus. */
const gap = 26;
const margin = 8;

interface About {
  at: Point;
  /** Names of what is lit, and controls, in frame pixels. */
  names: readonly Box[];
}

const between = (low: number, value: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** The upper left corner: below or above, to the right or the left, near or further off: the first that covers least. */
export function placeOfCaption({ at: [x, y], names }: About, size: Frame, free: Frame): Point {
  const { width, height } = size;
  const rows = [gap, 3 * gap].flatMap((by) => [y + by, y - by - height]);
  const columns = [x + gap, x - gap - width, x - width / 2];
  const corners = rows.flatMap((top) =>
    columns.map(
      (left): Point => [
        between(margin, left, free.width - width - margin),
        between(margin, top, free.height - height - margin),
      ],
    ),
  );
  const costOf = ([left, top]: Point): number => {
    const box: Box = [left, top, left + width, top + height];
    const isOnIt = overlaps(box, [x - gap / 2, y - gap / 2, x + gap / 2, y + gap / 2], 0);
    return names.filter((name) => overlaps(box, name, 2)).length + (isOnIt ? 10 : 0);
  };
  return corners.reduce((best, corner) => (costOf(corner) < costOf(best) ? corner : best));
}
