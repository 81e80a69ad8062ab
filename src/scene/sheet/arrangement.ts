// What do the ways to arrange a sheet share? The size, the pieces to place, and what comes out.
import type { Box } from '../types';
import type { Drawn, Moment } from './drawMap';
import { evidenceFlow } from './evidence';
import { numbersOf } from './numbers';
import { type Flow, moved } from './paragraph';
import type { LeftOut, PartName, SheetInput, SheetOptions, SheetPart } from './types';

export interface Arranging {
  input: SheetInput;
  moment: Moment;
  options: SheetOptions;
  width: number;
  height: number;
  /** Becomes higher for a table of evidence. */
  grows: boolean;
  k: number;
  hasSummary: boolean;
  /** The map in a frame of its own. */
  draw: (width: number, height: number) => Drawn;
}

export interface Arranged {
  height: number;
  mapBox: Box;
  drawn: Drawn;
  parts: SheetPart[];
  leftOut: LeftOut[];
}

/** A flow at its place; its box is as wide and high as it was given. */
export function partAt(name: PartName, flow: Flow, left: number, top: number): SheetPart[] {
  if (flow.items.length === 0) return [];
  const box: Box = [left, top, left + flow.width, top + flow.height];
  return [{ name, box, items: moved(flow.items, left, top) }];
}

export const nothing: Flow = { width: 0, height: 0, items: [] };

/** The table of all ties that are drawn. */
export function evidenceOf({ input, k }: Arranging, drawn: Drawn, width: number): Flow {
  const { network, language = 'en' } = input;
  const numbers = numbersOf(drawn.scene, drawn.ties);
  return evidenceFlow({ network, snapshot: drawn.snapshot, numbers, language }, width, k);
}
