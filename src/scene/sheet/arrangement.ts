// What do the ways to arrange a sheet share? The size, the pieces to place, and what comes out.
import { languageOf } from '../text';
import type { Box } from '../types';
import type { Drawn, Moment } from './drawMap';
import { evidenceFlow } from './evidence';
import { numbersOf } from './numbers';
import { type Flow, moved } from './paragraph';
import type { Preset } from './presets';
import type { Shown } from './shown';
import type { LeftOut, PartName, SheetInput, SheetOptions, SheetPart } from './types';

export interface Arranging {
  input: SheetInput;
  moment: Moment;
  options: SheetOptions;
  width: number;
  height: number;
  evidence: Preset['evidence'];
  /** What the map will show, before it is laid out. */
  foretold: Shown;
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
  /** Of ties, in the table that they lead to; `null` without a table. */
  numbers: ReadonlyMap<string, number> | null;
  leftOut: LeftOut[];
}

/** A flow at its place; its box is as wide and high as it was given. */
export function partAt(name: PartName, flow: Flow, left: number, top: number): SheetPart[] {
  if (flow.items.length === 0) return [];
  const box: Box = [left, top, left + flow.width, top + flow.height];
  return [{ name, box, items: moved(flow.items, left, top) }];
}

export const nothing: Flow = { width: 0, height: 0, items: [] };

/** Where each tie that is shown stands in the table. */
export const tableNumbers = ({ input }: Arranging, { bundles }: Shown): Map<string, number> =>
  numbersOf(bundles, input.network.ties.keys());

/** The table of all ties that are shown. */
export function evidenceOf(arranging: Arranging, shown: Shown, width: number): Flow {
  const { input, moment, options, evidence, k } = arranging;
  const { network, view } = input;
  if (!options.evidence || evidence === 'none') return nothing;
  const numbers = tableNumbers(arranging, shown);
  return evidenceFlow(
    { network, snapshot: moment.snapshot, numbers, language: languageOf(view) },
    width,
    k,
  );
}

/** Does not fit, or was never to. */
export const lacksEvidence = ({ options }: Arranging, table: Flow): LeftOut[] =>
  options.evidence && table.height === 0 ? ['evidence'] : [];
