// Where do a site's outlines come from? From a file beside its scripts.
import type { WorldTopology } from '../../geo/basemap';
import worldAddress from '../../geo/basemap/world.json?url';

export async function fetchWorld(): Promise<WorldTopology> {
  const answer = await fetch(worldAddress);
  if (!answer.ok) throw new Error(answer.statusText);
  // The file is generated; its shape is tested where it is decoded.
  return answer.json();
}
