// The page in the browser: hydrates what the build prerendered, with the dataset that came with it.
import { hydrateRoot } from 'react-dom/client';
import type { PreparedDataset } from '../dataset/prepared';
import { App } from '../ui/App';
import { loadWorld } from '../ui/map/useLiveMap';
import { storeOf } from '../ui/store/store';
import '../ui/styles/index.css';

const page = document.getElementById('page');
const data = document.getElementById('entente-dataset');
if (page && data) {
  loadWorld().catch(() => {
    // Said by the map, which asks again.
  });
  const prepared = JSON.parse(data.textContent ?? '') as PreparedDataset;
  hydrateRoot(page, <App store={storeOf(prepared)} />);
}
