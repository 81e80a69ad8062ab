// What does a server send in the map's place? The drawing, for a narrow and for a wide column.
import type { WorldTopology } from '../../geo/basemap';
import { controlsIn } from '../map/controls';
import { staticMaps } from '../map/staticMaps';
import type { Store } from '../store/store';

/** As high as the style sheet makes the map in columns of these widths. */
const frames = { narrow: { width: 360, height: 492 }, wide: { width: 860, height: 559 } };

/** In a browser nothing: there React keeps what the server sent. */
export function serverMaps(store: Store, name: string, world: WorldTopology | undefined): string {
  if (!world || typeof document !== 'undefined') return '';
  return staticMaps(store, name, { world, frames, controls: controlsIn });
}
