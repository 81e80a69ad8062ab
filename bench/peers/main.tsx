// The bench's page: our live map over the bench's data, with the one function that the bench calls.
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { PreparedDataset } from '../../src/dataset/prepared';
import type { WorldTopology } from '../../src/geo/basemap';
import world from '../../src/geo/basemap/world.json';
import { useCamera } from '../../src/ui/gestures/useCamera';
import { MapView } from '../../src/ui/map/MapView';
import { StoreProvider, useSelected } from '../../src/ui/store/useEntente';
import { frame, type PeerStore, peerStoreOf } from './drawing';
import '../../src/ui/styles/index.css';

function LiveMap({ onDrawn }: { onDrawn: () => void }) {
  const scene = useSelected((state) => state.scene);
  const control = useCamera(frame);
  const told = useRef(false);
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    onDrawn();
  }, [onDrawn]);
  return scene && <MapView scene={scene} control={control} />;
}

const place = document.getElementById('map');
const text = document.getElementById('entente-dataset')?.textContent;
let live: { root: Root; store: PeerStore } | null = null;

/** The built drawing stands until the live one replaces it. */
function goLive(): Promise<PeerStore> {
  if (live) return Promise.resolve(live.store);
  if (!place || !text) return Promise.reject(new Error('The page is empty.'));
  const store = peerStoreOf(JSON.parse(text) as PreparedDataset, world as unknown as WorldTopology);
  const root = createRoot(place);
  live = { root, store };
  return new Promise((resolve) =>
    root.render(
      <StoreProvider value={store}>
        <LiveMap onDrawn={() => resolve(store)} />
      </StoreProvider>,
    ),
  );
}

// `?ready=live` counts as ready what can be scrubbed; else what is drawn, as it came.
const isLiveAtOnce = new URLSearchParams(location.search).get('ready') === 'live';
const date = document.getElementById('date');

Object.assign(window, {
  ententePeer: {
    ready: isLiveAtOnce ? goLive() : Promise.resolve(),
    async setDate(iso: string | null) {
      if (date) date.textContent = iso ?? 'all dates';
      const store = await goLive();
      flushSync(() => store.setDate(iso));
    },
    hovered: () => document.querySelector('[data-tie][data-lit]')?.getAttribute('data-tie') ?? null,
    /** The middle of the line that carries the tie. */
    tiePoint(tie: string): [number, number] | null {
      const ties = live?.store.getState().scene?.bundles ?? [];
      const bundle = ties.find(({ strands }) =>
        strands.some((strand) => strand.ties.includes(tie)),
      );
      if (!bundle) return null;
      const hit = document.querySelector<SVGPathElement>(
        `[data-tie="${CSS.escape(bundle.id)}"] .hit`,
      );
      if (!hit) return null;
      const { x, y } = hit.getPointAtLength(hit.getTotalLength() / 2);
      return [x, y];
    },
  },
});
