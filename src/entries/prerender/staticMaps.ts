// Which drawings does a built page carry until its map is live, and for readers without script?
import type { WorldTopology } from '../../geo/basemap';
import world from '../../geo/basemap/world.json';
import type { Frame } from '../../geo/projection';
import type { Profile } from '../../render/profile';
import { svgTree } from '../../render/svgTree';
import { writeSvg } from '../../render/writeSvg';
import { largeScopes } from '../../scene/largeScopes';
import type { Box, Scene } from '../../scene/types';
import { drawerOf } from '../../ui/store/drawing';
import type { Store } from '../../ui/store/store';

// The file is generated; its shape is tested where it is decoded.
const topology = world as unknown as WorldTopology;
/** Coarser than live, for what travels with the first answer. */
const tolerance = 0.8;

function writeMap(scene: Scene, className: string, name: string): string {
  const attributes = { class: className, role: 'img', 'aria-label': name };
  // In the theme's variables, as the live map, but without what only a live map needs.
  const profile: Profile = {
    isLive: false,
    paint: (token) => `var(--${token})`,
    decorate: ({ kind }) => (kind === 'scene' ? { attributes } : {}),
  };
  return writeSvg(svgTree(scene, profile));
}

/** One drawing per frame, each in a class of the frame's name; a style sheet shows one of them. */
export function staticMapsOf(
  store: Store,
  name: string,
  frames: Record<string, Frame>,
  controls: (frame: Frame) => Box[],
): string {
  return Object.entries(frames)
    .map(([className, frame]) => {
      const ground = { world: topology, frame, large: largeScopes, reserved: controls(frame) };
      const { scene } = drawerOf({ ...ground, tolerance })(store.getState());
      return writeMap(scene, className, name);
    })
    .join('');
}
