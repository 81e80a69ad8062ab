// Where do controls and notes lie over the map? The drawing keeps clear of them.
import type { Frame } from '../../geo/projection';
import type { Box } from '../../scene/types';

/** From here on the page is wider than a phone: notes and zoom stand in the map's corners. */
const wideFrame = 768;
/** From here on two lines are enough for the facts. */
const roomyFrame = 1072;

/** As the style sheets of the map and its bar place them, in frame pixels. */
export function controlsIn({ width, height }: Frame): Box[] {
  if (width < wideFrame) return [[width - 52, 0, width, 118]];
  return [
    [width - 56, height - 126, width, height],
    [width - 236, height - 76, width - 56, height],
    // Views, facts and tools, in one row.
    [0, 0, width, 58],
    // Between views and tools of a narrower map the facts take three lines.
    ...(width < roomyFrame ? [[200, 0, width - 240, 74] satisfies Box] : []),
  ];
}
