// Which drawings stand in the map's place until it is live, and for readers without script?
import { firstDetail, type WorldTopology } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import type { Profile } from '../../render/profile';
import { svgTree } from '../../render/svgTree';
import { writeSvg } from '../../render/writeSvg';
import { largeScopes } from '../../scene/largeScopes';
import type { Box, Scene } from '../../scene/types';
import { drawerOf } from '../store/drawing';
import type { Store } from '../store/store';

/** In the theme's variables, as the live map, but without what only a live map needs. */
export function writeStatic(scene: Scene, attributes: Record<string, string>): string {
  const profile: Profile = {
    isLive: false,
    paint: (token) => `var(--${token})`,
    decorate: ({ kind }) => (kind === 'scene' ? { attributes } : {}),
  };
  return writeSvg(svgTree(scene, profile));
}

export interface StaticGround {
  world: WorldTopology;
  /** One drawing each, in a class of the frame's name; a style sheet shows one of them. */
  frames: Record<string, Frame>;
  /** Controls over the map, in frame pixels. */
  controls: (frame: Frame) => Box[];
}

/** @param name what the drawings are to who cannot see them */
export function staticMaps(store: Store, name: string, ground: StaticGround): string {
  const { world, frames, controls } = ground;
  return Object.entries(frames)
    .map(([className, frame]) => {
      const reserved = controls(frame);
      const draw = drawerOf({ world, frame, large: largeScopes, reserved, detail: firstDetail });
      const { scene } = draw(store.getState());
      return writeStatic(scene, { class: className, role: 'img', 'aria-label': name });
    })
    .join('');
}
