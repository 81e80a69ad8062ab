// Which forms are drawn on this map? The rows of its legend: what is not drawn needs no explanation.
import type { TieStatus, TieType } from '../../dataset/types';
import type { Network } from '../../model/network';
import type { Snapshot } from '../../model/snapshot';
import { encodeBadge } from '../encode/marks';
import { type Legend, legendOf, swatchSize, symbolSwatchSize } from '../legend';
import type { Piece } from '../types';
import { legendWords } from '../words/legendWords';
import { sheet as words } from '../words/sheet';
import { statuses, types } from '../words/vocabulary';
import type { Shown } from './shown';

export interface LegendEntry {
  label: string;
  pieces: Piece[];
  /** Of the picture, px at scale 1. */
  width: number;
  height: number;
}

export interface LegendRows {
  kinds: LegendEntry[];
  statuses: LegendEntry[];
  /** Symbols of actors, and what else is on the map. */
  marks: LegendEntry[];
}

function symbolsOf(legend: Legend, shown: Shown): LegendEntry[] {
  return legend.symbols.flatMap(({ actorTypes, pieces }) => {
    const standing = actorTypes.filter((type) => shown.actorTypes.has(type));
    if (standing.length === 0) return [];
    return [{ label: legendWords.shapeName(standing), pieces, ...symbolSwatchSize }];
  });
}

function marksOf(legend: Legend, shown: Shown, hasNumbers: boolean): LegendEntry[] {
  const { strands } = shown;
  const marks = symbolsOf(legend, shown);
  if (strands.some(({ isNew }) => isNew))
    marks.push({ label: words.isNew, pieces: legend.isNew, width: 28, height: 14 });
  if (legend.possible && strands.some(({ isPossible }) => isPossible))
    marks.push({ label: words.possible, pieces: legend.possible.pieces, ...swatchSize });
  if (hasNumbers || shown.hasCounts) {
    const label = hasNumbers ? words.number : words.count;
    marks.push({ label, pieces: countDisc, ...symbolSwatchSize });
  }
  if (shown.hasDisputed)
    marks.push({ label: words.disputed, pieces: legend.disputed, width: 20, height: 14 });
  return marks;
}

/** A count as on the map, its number drawn as strokes: 2. */
const countDisc: Piece[] = [
  encodeBadge([10, 10], 9.5, 1),
  {
    ...{ part: 'glyph', d: 'M7.6,8.1C7.6,4.9 12.5,5 12.5,8C12.5,9.9 8.6,11.6 7.6,13.8H12.8' },
    ...{ stroke: 'panel', strokeWidth: 1.6, isRound: true },
  },
];

/**
 * Rows for the forms that are shown.
 *
 * @param hasNumbers numbers of a table stand where counts would
 */
export function legendRows(
  network: Network,
  snapshot: Snapshot,
  shown: Shown,
  hasNumbers: boolean,
): LegendRows {
  const legend = legendOf(network, snapshot);
  const { strands } = shown;
  const drawnTypes = new Set<TieType>(strands.map(({ type }) => type));
  const drawnStatuses = new Set<TieStatus>(strands.map(({ status }) => status));
  const kinds = legend.types.filter(({ key }) => drawnTypes.has(key));
  const standing = legend.statuses.filter(({ key }) => drawnStatuses.has(key));
  return {
    kinds: kinds.map(({ key, pieces }) => ({ label: types[key].name, pieces, ...swatchSize })),
    statuses: standing.map(({ key, pieces }) => ({
      ...{ label: statuses[key].name, pieces },
      ...swatchSize,
    })),
    marks: marksOf(legend, shown, hasNumbers),
  };
}
