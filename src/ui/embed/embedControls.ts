// Where do controls lie over the map in an article? The drawing keeps clear of them.
import type { Frame } from '../../geo/projection';
import type { Box } from '../../scene/types';
import { controlsIn } from '../map/controls';

/** As embed.css has them: narrower frames have one row of small controls. */
const wideFrame = 768;
const row = 42;

export const embedControlsIn = (frame: Frame): Box[] =>
  frame.width < wideFrame ? [[0, 0, frame.width, row]] : controlsIn(frame);
