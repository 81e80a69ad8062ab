// When can the live map be drawn? Once its size is known, and its code and outlines have arrived.
import { useCallback, useEffect, useState } from 'react';
import type { WorldTopology } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import type { Box } from '../../scene/types';
import { useStore } from '../store/useEntente';
import { fetchWorld } from './fetchWorld';

interface Live {
  drawerOf: typeof import('../store/drawing')['drawerOf'];
  MapView: typeof import('./MapView')['MapView'];
  world: WorldTopology;
}

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

/** Loaded apart: the page answers to timeline, legend and details without it. */
async function load(): Promise<Live> {
  const [{ drawerOf, MapView }, world] = await Promise.all([import('./live'), loadWorld()]);
  return { drawerOf, MapView, world };
}

/** Tells the store how to draw. While loading has failed, the built drawing stays. */
export function useLiveMap(frame: Frame | null, controls: (frame: Frame) => Box[]) {
  const store = useStore();
  const [live, setLive] = useState<Live | null>(null);
  const [isFailed, setFailed] = useState(false);
  const isNeeded = frame !== null && live === null && !isFailed;
  useEffect(() => {
    if (isNeeded) load().then(setLive, () => setFailed(true));
  }, [isNeeded]);
  useEffect(() => {
    if (!live || !frame) return;
    store.drawWith(live.drawerOf({ world: live.world, frame, reserved: controls(frame) }));
  }, [store, live, frame, controls]);
  const retry = useCallback(() => setFailed(false), []);
  return { MapView: live?.MapView ?? null, isFailed, retry };
}
