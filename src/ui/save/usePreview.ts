// How does the picture follow the choices? Drawn again a moment after each, the latest one wins.
import { useCallback, useEffect, useState } from 'react';
import type { WorldTopology } from '../../geo/basemap';
import worldAddress from '../../geo/basemap/world.json?url';
import { writeSheetSvg } from '../../render/file/svgFile';
import { sheetOf } from '../../scene/sheet/sheetOf';
import type { Sheet, SheetInput } from '../../scene/sheet/types';
import { browserFonts as fonts } from './browserFonts';
import { generator, type Subject, sheetInput } from './subject';

/** Shorter than a press and the next one. */
const settledAfter = 120;

export interface Preview {
  sheet: Sheet;
  input: SheetInput;
  /** Standalone, without data. */
  svg: string;
  /** Of the drawing; valid until the next one. */
  address: string;
}

let world: Promise<WorldTopology> | null = null;

async function fetchWorld(): Promise<WorldTopology> {
  const answer = await fetch(worldAddress);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.json();
}

function loadWorld(): Promise<WorldTopology> {
  world ??= fetchWorld();
  world.catch(() => {
    world = null;
  });
  return world;
}

type Chosen = Pick<SheetInput, 'size' | 'theme' | 'options'>;

async function draw(subject: Subject, chosen: Chosen): Promise<Omit<Preview, 'address'>> {
  const input = sheetInput(subject, await loadWorld(), chosen);
  const sheet = sheetOf(input);
  return { input, sheet, svg: await writeSheetSvg(sheet, { fonts, payload: null, generator }) };
}

/** `chosen` keeps its identity while nothing about the picture changes. */
export function usePreview(subject: Subject, chosen: Chosen) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [drawnFor, setDrawnFor] = useState<Chosen | null>(null);
  useEffect(() => {
    let isOutdated = false;
    if (failure !== null) return;
    const timer = setTimeout(async () => {
      try {
        const drawn = await draw(subject, chosen);
        if (isOutdated) return;
        const address = URL.createObjectURL(new Blob([drawn.svg], { type: 'image/svg+xml' }));
        setPreview({ ...drawn, address });
        setDrawnFor(chosen);
      } catch (error) {
        if (!isOutdated) setFailure(error instanceof Error ? error.message : String(error));
      }
    }, settledAfter);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [subject, chosen, failure]);
  const address = preview?.address;
  useEffect(() => {
    return () => {
      if (address) URL.revokeObjectURL(address);
    };
  }, [address]);
  const retry = useCallback(() => setFailure(null), []);
  return { preview, failure, retry, isDrawing: drawnFor !== chosen && failure === null };
}
