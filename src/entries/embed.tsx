// The map in somebody's article: hydrates what the build prerendered; data and outlines came with it.
import { hydrateRoot } from 'react-dom/client';
import type { PreparedDataset } from '../dataset/prepared';
import type { WorldTopology } from '../geo/basemap';
import { EmbedPage } from '../ui/embed/EmbedPage';
import { followHost } from '../ui/embed/followHost';
import { showAsked } from '../ui/embed/showAsked';
import { bringWorld } from '../ui/map/world';
import { storeOf } from '../ui/store/store';
import '../ui/embed/index.css';

const root = document.getElementById('embed');

function dataIn<Data>(id: string): Data {
  return JSON.parse(document.getElementById(id)?.textContent ?? '');
}

if (root) {
  const { home = '', version = '' } = root.dataset;
  bringWorld(dataIn<WorldTopology>('entente-world'));
  const store = storeOf(dataIn<PreparedDataset>('entente-dataset'));
  hydrateRoot(root, <EmbedPage store={store} home={home} />);
  followHost({ store, version, start: showAsked(store, window.location.search) });
}
