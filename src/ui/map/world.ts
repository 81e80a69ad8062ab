// Where are the outlines that the live map draws? On their way once, or here with the page.
import type { WorldTopology } from '../../geo/basemap';
import { fetchWorld } from './fetchWorld';

let coming: Promise<WorldTopology> | null = null;

/** Once; after a failure, again. Call it early: it takes longer than the code that waits for it. */
export function loadWorld(): Promise<WorldTopology> {
  coming ??= fetchWorld().catch((error) => {
    coming = null;
    throw error;
  });
  return coming;
}

/** The outlines came with the page: nothing is fetched. */
export function bringWorld(world: WorldTopology): void {
  coming = Promise.resolve(world);
}
