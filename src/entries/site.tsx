// The page in the browser: hydrates what the build prerendered, with the dataset that came with it.
import { startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { PreparedDataset } from '../dataset/prepared';
import { isBeyondLatin } from '../scene/measureText';
import { App } from '../ui/App';
import { loadWorld } from '../ui/map/world';
import { type Store, storeOf } from '../ui/store/store';
import '../ui/styles/index.css';

const page = document.getElementById('page');
const data = document.getElementById('entente-dataset');
const text = data?.textContent ?? '';

declare global {
  /** What index.html has held back so far; nothing where a policy forbids its script. */
  var early:
    | { presses: Map<EventTarget, MouseEvent>; hold: (press: MouseEvent) => void }
    | undefined;
}

/** What was pressed before the page could answer is pressed again. */
function pressAgain() {
  const { early } = globalThis;
  if (!early) return;
  removeEventListener('click', early.hold, true);
  for (const [target, press] of early.presses) target.dispatchEvent(new MouseEvent('click', press));
}

function Page({ store }: { store: Store }) {
  useEffect(pressAgain, []);
  return <App store={store} />;
}

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
      hydrateRoot(page, <Page store={storeOf(JSON.parse(text) as PreparedDataset)} />);
    });
  lettersFor(text).then(start, start);
}
