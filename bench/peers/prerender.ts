// What does the build write into the bench page? All ties, drawn, and the dataset with its dates resolved.
import type { WorldTopology } from '../../src/geo/basemap';
import world from '../../src/geo/basemap/world.json';
import type { Profile } from '../../src/render/profile';
import { svgTree } from '../../src/render/svgTree';
import { writeSvg } from '../../src/render/writeSvg';
import { tokensCss } from '../../src/ui/styles/tokens';
import { type PeerData, preparedOf } from './convert';
import { peerStoreOf } from './drawing';

const profile: Profile = {
  isLive: false,
  paint: (token) => `var(--${token})`,
  decorate: () => ({}),
};

export function prerender(data: PeerData, size: string) {
  const prepared = preparedOf(data, size);
  const { scene } = peerStoreOf(prepared, world as unknown as WorldTopology).getState();
  if (!scene) throw new Error('Nothing was drawn.');
  return { styles: tokensCss(), markup: writeSvg(svgTree(scene, profile)), prepared };
}
