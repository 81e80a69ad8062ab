// The bench's page: the built drawing, then our live map over the bench's data, behind what the bench calls.
import type { PreparedDataset } from '../../src/dataset/prepared';
import type { PeerStore } from './drawing';
// What the page around a map has is not here, nor are its styles.
import '../../src/ui/styles/fonts-fallback.css';
import '../../src/ui/styles/fonts-latin.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/map.css';
import '../../src/ui/styles/scene.css';

const place = document.getElementById('map');
const text = document.getElementById('entente-dataset')?.textContent;
let live: PeerStore | null = null;

/** The built drawing stands until the live one replaces it. */
async function goLive(): Promise<void> {
  if (!place || !text) throw new Error('The page is empty.');
  const { drawLive } = await import('./live');
  live = await drawLive(place, JSON.parse(text) as PreparedDataset);
}

// `?ready=live` counts as ready what can be scrubbed; else what is drawn, as it came.
const isLiveAtOnce = new URLSearchParams(location.search).get('ready') === 'live';
const date = document.getElementById('date');

Object.assign(window, {
  ententePeer: {
    ready: isLiveAtOnce ? goLive() : Promise.resolve(),
    /** The drawing follows its store past React, as on the page; what React draws follows at rest. */
    setDate(iso: string | null): Promise<void> {
      if (date) date.textContent = iso ?? 'all dates';
      if (!live) return goLive().then(() => live?.setDate(iso));
      live.setDate(iso);
      return Promise.resolve();
    },
    hovered: () => document.querySelector('[data-tie][data-lit]')?.getAttribute('data-tie') ?? null,
    /** The middle of the line that carries the tie. */
    tiePoint(tie: string): [number, number] | null {
      const ties = live?.getState().scene?.bundles ?? [];
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
