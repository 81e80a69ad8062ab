// What does a server send in the map's place? The drawing, for a narrow and for a wide column.
import type { WorldTopology } from '../../geo/basemap';
import type { Profile } from '../../render/profile';
import { svgTree } from '../../render/svgTree';
import { writeSvg } from '../../render/writeSvg';
import { largeScopes } from '../../scene/largeScopes';
import { controlsIn } from '../map/controls';
import { drawerOf } from '../store/drawing';
import type { Store } from '../store/store';

/** As high as the style sheet makes the map in columns of these widths. */
const frames = { narrow: { width: 360, height: 492 }, wide: { width: 860, height: 559 } };
/** Coarser than live, for what travels with the first answer. */
const tolerance = 0.8;

/** In a browser nothing: there React keeps what the server sent. */
export function serverMaps(store: Store, name: string, world: WorldTopology | undefined): string {
  if (!world || typeof document !== 'undefined') return '';
  return Object.entries(frames)
    .map(([className, frame]) => {
      const reserved = controlsIn(frame);
      const ground = { world, frame, large: largeScopes, reserved, tolerance };
      const { scene } = drawerOf(ground)(store.getState());
      const attributes = { class: className, role: 'img', 'aria-label': name };
      const profile: Profile = {
        isLive: false,
        paint: (token) => `var(--${token})`,
        decorate: ({ kind }) => (kind === 'scene' ? { attributes } : {}),
      };
      return writeSvg(svgTree(scene, profile));
    })
    .join('');
}
