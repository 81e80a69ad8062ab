// How does the bench's live map come? As on the page: after the built drawing, with code of its own.
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { PreparedDataset } from '../../src/dataset/prepared';
import { world } from '../../src/entries/world';
import { useCamera } from '../../src/ui/gestures/useCamera';
import { MapView } from '../../src/ui/map/MapView';
import { useResting } from '../../src/ui/map/useResting';
import { bringWorld } from '../../src/ui/map/world';
import { StoreProvider } from '../../src/ui/store/useEntente';
import { frame, type PeerStore, peerStoreOf } from './drawing';

const controls = () => [];

function LiveMap({ onDrawn }: { onDrawn: () => void }) {
  const resting = useResting();
  const { scene } = resting;
  const control = useCamera(frame);
  const told = useRef(false);
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    onDrawn();
  }, [onDrawn]);
  return scene && <MapView {...{ scene, resting, control, controls }} />;
}

/** Draws over the built drawing; resolves when it stands. */
export function drawLive(place: Element, prepared: PreparedDataset): Promise<PeerStore> {
  bringWorld(world);
  const store = peerStoreOf(prepared);
  return new Promise((resolve) =>
    createRoot(place).render(
      <StoreProvider value={store}>
        <LiveMap onDrawn={() => resolve(store)} />
      </StoreProvider>,
    ),
  );
}
