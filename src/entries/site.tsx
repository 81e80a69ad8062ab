// The page in the browser: hydrates what the build prerendered, with the dataset that came with it.
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { PreparedDataset } from '../dataset/prepared';
import { isBeyondLatin } from '../scene/measureText';
import { App } from '../ui/App';
import { loadWorld } from '../ui/map/world';
import { storeOf } from '../ui/store/store';
import '../ui/styles/index.css';

const page = document.getElementById('page');
const data = document.getElementById('entente-dataset');
const text = data?.textContent ?? '';

/** Letters that the page does not know yet; without them names would take more room than they need. */
async function lettersFor(written: string): Promise<void> {
  if (!isBeyondLatin(written)) return;
  const { knowAllLetters } = await import('../scene/moreLetters');
  knowAllLetters();
}

if (page && data) {
  loadWorld().catch(() => {
    // Said by the map, which asks again.
  });
  // A transition: React then lets the page answer in between.
  const start = () =>
    startTransition(() => {
      hydrateRoot(page, <App store={storeOf(JSON.parse(text) as PreparedDataset)} />);
    });
  lettersFor(text).then(start, start);
}
