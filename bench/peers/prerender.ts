// What does the build write into the bench page? All ties, drawn, and the dataset with its dates resolved.
import { firstDetail } from '../../src/geo/basemap';
import { writeStatic } from '../../src/ui/map/staticMaps';
import { tokensCss } from '../../src/ui/styles/tokens';
import { type PeerData, preparedOf } from './convert';
import { peerStoreOf } from './drawing';

export function prerender(data: PeerData, size: string) {
  const prepared = preparedOf(data, size);
  const { scene } = peerStoreOf(prepared, firstDetail).getState();
  if (!scene) throw new Error('Nothing was drawn.');
  return { styles: tokensCss(), markup: writeStatic(scene, {}), prepared };
}
