// When can the live map be drawn? Once its size is known, and its code and outlines have arrived.
import { useCallback, useEffect, useState } from 'react';
import type { WorldTopology } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import type { LargeScopes } from '../../scene/layout';
import { needsLargeScopes } from '../../scene/scope';
import type { Box } from '../../scene/types';
import type { State } from '../store/state';
import { useSelected, useStore } from '../store/useEntente';
import { inSlices } from './inSlices';
import { loadWorld } from './world';

interface Live {
  drawerOf: typeof import('../store/drawing')['drawerOf'];
  MapView: typeof import('./MapView')['MapView'];
  world: WorldTopology;
  /** Stays away until a dataset needs it. */
  large: LargeScopes | null;
}

/** Loaded apart: the page answers to timeline, legend and details without it. */
async function load(isLarge: boolean): Promise<Live> {
  const [{ drawerOf, MapView }, world, large] = await Promise.all([
    import('./live'),
    loadWorld(),
    isLarge ? import('../../scene/largeScopes').then(({ largeScopes }) => largeScopes) : null,
  ]);
  return { drawerOf, MapView, world, large };
}

/** Tells the store how to draw. While loading has failed, the built drawing stays. */
export function useLiveMap(frame: Frame | null, controls: (frame: Frame) => Box[]) {
  const store = useStore();
  const [live, setLive] = useState<Live | null>(null);
  const [isFailed, setFailed] = useState(false);
  const isLarge = needsLargeScopes(useSelected((state) => state.network));
  const isLacking = live === null || (isLarge && live.large === null);
  const isNeeded = frame !== null && isLacking && !isFailed;
  useEffect(() => {
    if (isNeeded) load(isLarge).then(setLive, () => setFailed(true));
  }, [isNeeded, isLarge]);
  useEffect(() => {
    if (!live || !frame) return;
    const { drawerOf, world, large } = live;
    const draw = drawerOf({ world, frame, large, reserved: controls(frame) });
    // A reader's own file may need more than has come; it is drawn when that is here.
    const isReady = ({ network }: State) => large !== null || !needsLargeScopes(network);
    const show = () => store.drawWith((state) => (isReady(state) ? draw(state) : null));
    const state = store.getState();
    // While the built drawing stands, nobody waits for the live one: the page answers in between.
    const isBuilt = !state.scene && isReady(state);
    return isBuilt ? inSlices(draw.sliced(state), show) : show();
  }, [store, live, frame, controls]);
  const retry = useCallback(() => setFailed(false), []);
  return { MapView: live?.MapView ?? null, isFailed, retry };
}
