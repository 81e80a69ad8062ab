// When can the live map be drawn? Once its size is known and the basemap has arrived.
import { useEffect, useState } from 'react';
import type { WorldTopology } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import { words } from '../../scene/words/words';
import { drawerOf } from '../store/drawing';
import { useStore } from '../store/useEntente';
import { controlsIn } from './controls';

/** A chunk of its own: the page's words and lists do not wait for it. */
async function loadWorld(): Promise<WorldTopology> {
  const { default: world } = await import('../../geo/basemap/world.json');
  // The file is generated; its shape is tested where it is decoded.
  return world as unknown as WorldTopology;
}

/** Tells the store how to draw; returns what to say when that is not possible. */
export function useDrawing(frame: Frame | null): string | null {
  const store = useStore();
  const [world, setWorld] = useState<WorldTopology | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    loadWorld().then(setWorld, () => setProblem(words.page.noBasemap));
  }, []);
  useEffect(() => {
    if (world && frame) store.drawWith(drawerOf({ world, frame, reserved: controlsIn(frame) }));
  }, [store, world, frame]);
  return problem;
}
