// Where do a library's outlines come from? From a module beside it; whoever bundles it fetches that.
import type { WorldTopology } from '../../geo/basemap';

/** In the place of `fetchWorld`, whose address only a built site has. */
export async function fetchWorld(): Promise<WorldTopology> {
  const { default: world } = await import('../../geo/basemap/world.json');
  // The file is generated; its shape is tested where it is decoded.
  return world as unknown as WorldTopology;
}
