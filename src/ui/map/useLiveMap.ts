// When can the live map be drawn? Once its size is known, and its code and basemap have arrived.
import { useEffect, useState } from 'react';
import type { WorldTopology } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import { words } from '../../scene/words/words';
import { useStore } from '../store/useEntente';
import { controlsIn } from './controls';

interface Live {
  drawerOf: typeof import('../store/drawing')['drawerOf'];
  MapView: typeof import('./MapView')['MapView'];
  world: WorldTopology;
}

/** Loaded apart: the page answers to timeline, legend and details without it. */
async function load(): Promise<Live> {
  const [{ drawerOf, MapView }, { default: world }] = await Promise.all([
    import('./live'),
    import('../../geo/basemap/world.json'),
  ]);
  // The file is generated; its shape is tested where it is decoded.
  return { drawerOf, MapView, world: world as unknown as WorldTopology };
}

/** Tells the store how to draw; `problem` is what to say when that is not possible. */
export function useLiveMap(frame: Frame | null) {
  const store = useStore();
  const [live, setLive] = useState<Live | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    load().then(setLive, () => setProblem(words.page.noBasemap));
  }, []);
  useEffect(() => {
    if (!live || !frame) return;
    store.drawWith(live.drawerOf({ world: live.world, frame, reserved: controlsIn(frame) }));
  }, [store, live, frame]);
  return { MapView: live?.MapView ?? null, problem };
}
