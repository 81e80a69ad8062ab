// What is saved? What was on the screen when the dialog opened: its data, its view, its address.

import { version } from '../../../package.json';
import type { WorldTopology } from '../../geo/basemap';
import { packPayload } from '../../render/file/payload';
import type { Sheet, SheetInput } from '../../scene/sheet/types';
import { asPictured } from '../../view/asPictured';
import { permalinkTo, queryOf } from '../address/permalink';
import type { State } from '../store/state';
import { systemGround } from './settings';

export const generator = `Entente ${version}`;

export interface Subject {
  state: State;
  /** `null` for a reader's own file, which has no address. */
  permalink: string | null;
}

export function subjectOf(state: State, isPublished: boolean): Subject {
  return { state, permalink: isPublished ? permalinkTo(queryOf(state)) : null };
}

export function sheetInput(
  { state, permalink }: Subject,
  world: WorldTopology,
  chosen: Pick<SheetInput, 'size' | 'theme' | 'options'>,
): SheetInput {
  const { network, steps, view, scene } = state;
  return {
    ...{ network, steps, view, world, permalink },
    ...chosen,
    ...(scene ? { seenIn: scene.frame } : {}),
  };
}

/** Dataset and view, packed; `null` where they are too large to be opened again. */
export function payloadOf(
  { state, permalink }: Subject,
  sheet: Sheet,
  theme: SheetInput['theme'],
): Uint8Array | null {
  const dataset = `${JSON.stringify(state.network.prepared.dataset, null, 2)}\n`;
  const query = queryOf({ ...state, view: asPictured(state.view, theme, systemGround()) });
  const saved = { dataset, view: query, licence: sheet.facts.licence, generator };
  return packPayload(permalink === null ? saved : { ...saved, canonicalUrl: permalink }).value;
}
