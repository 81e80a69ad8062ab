// What does each form mean, and how many ties have it now? The legend, whose entries are the filters.
import type { ActorType, TieStatus, TieType } from '../dataset/types';
import type { Network } from '../model/network';
import type { Snapshot } from '../model/snapshot';
import { encodeStrand } from './encode/strand';
import { encodeSymbol, shapeOf } from './encode/symbol';
import type { StrandGeometry } from './strandGeometry';
import type { Token } from './theme';
import type { Piece, Point, SymbolShape } from './types';

/** Size of a row's drawing, px. */
export const swatchSize = { width: 46, height: 20 } as const;
/** Size of a symbol's drawing, px. */
export const symbolSwatchSize = { width: 20, height: 20 } as const;

interface LegendRow<Key extends string = string> {
  key: Key;
  /** Drawn by the functions that draw the map. */
  pieces: Piece[];
  /** Ties that stand so at the instant, of those that pass the filters. */
  count: number;
}

export interface Legend {
  types: LegendRow<TieType>[];
  statuses: LegendRow<TieStatus>[];
  /** One per shape that is drawn, with the actor types that share it. */
  symbols: { shape: SymbolShape; actorTypes: ActorType[]; pieces: Piece[] }[];
  /** Only where some tie on the map may or may not hold. */
  possible: LegendRow<'possible'> | null;
  /** Band around what is new on the date shown. */
  isNew: Piece[];
  /** Stripes of disputed areas, for a box of 20 × 14. */
  disputed: Piece[];
}

const typeOrder: TieType[] = ['cooperation', 'opposition', 'coalition'];
const statusOrder: TieStatus[] = ['ongoing', 'announced', 'refused', 'denied', 'alleged', 'past'];

const middle = swatchSize.height / 2;
/** Room at the start for a round dot; heads end at the far side. */
const [from, to]: [Point, Point] = [
  [1, middle],
  [swatchSize.width - 1, middle],
];

/** A tie of a form, drawn straight across a swatch. */
export function swatchOf(
  type: TieType,
  status: TieStatus,
  presence: StrandGeometry['presence'],
  token?: Token,
): Piece[] {
  const curve: StrandGeometry['lines'][number]['curve'] = [
    from,
    [swatchSize.width / 2, middle],
    to,
  ];
  const lines = [{ curve, headAtStart: false, headAtEnd: true }];
  const hasSign = status === 'refused' || status === 'denied' || status === 'alleged';
  // Left of the middle, so that line shows between sign and head.
  const markAt: Point | null = hasSign ? [swatchSize.width * 0.43, middle] : null;
  return encodeStrand({ type, status, presence, lines, markAt, isNew: false }, 1, token);
}

/** What is in the dataset; a tie that was over by the as-of date was ongoing before. */
function statusesIn(network: Network): Set<TieStatus> {
  const found = new Set<TieStatus>();
  for (const { status } of network.ties.values()) {
    found.add(status);
    if (status === 'past') found.add('ongoing');
  }
  return found;
}

function symbolRows(network: Network): Legend['symbols'] {
  const rows = new Map<SymbolShape, ActorType[]>();
  for (const id of network.tiesOf.keys()) {
    const type = network.actors.get(id)?.type;
    if (!type) continue;
    const known = rows.get(shapeOf(type, false)) ?? [];
    if (!known.includes(type)) rows.set(shapeOf(type, false), [...known, type]);
  }
  const at: Point = [symbolSwatchSize.width / 2, symbolSwatchSize.height / 2];
  return [...rows].map(([shape, actorTypes]) => ({
    ...{ shape, actorTypes },
    pieces: encodeSymbol(shape, at, 1),
  }));
}

const bands: Piece[] = [
  {
    ...{ part: 'halo', d: 'M7,7L21,7', stroke: 'cooperation', strokeWidth: 14 },
    ...{ isRound: true, strokeOpacity: 0.22 },
  },
];

const stripes: Piece[] = [
  {
    part: 'casing',
    d: 'M0.5,0.5H19.5V13.5H0.5Z',
    fill: 'land',
    stroke: 'landStroke',
    strokeWidth: 0.8,
  },
  {
    ...{ part: 'line', d: 'M1,8L8,1M3,13L15,1M10,13L19,4M17,13L19,11' },
    ...{ stroke: 'landStroke', strokeWidth: 1.6 },
  },
];

/** What is in a dataset does not move with time. */
function formsOf(network: Network) {
  const used = new Set([...network.ties.values()].map(({ type }) => type));
  const standing = statusesIn(network);
  return {
    types: typeOrder
      .filter((key) => used.has(key))
      .map((key) => ({ key, pieces: swatchOf(key, 'ongoing', 'certain') })),
    statuses: statusOrder
      .filter((key) => standing.has(key))
      .map((key) => {
        const token = key === 'refused' || key === 'denied' ? 'refused' : 'muted';
        return { key, pieces: swatchOf('cooperation', key, 'certain', token) };
      }),
    symbols: symbolRows(network),
    possible: swatchOf('cooperation', 'ongoing', 'possible', 'muted'),
  };
}

const knownForms = new WeakMap<Network, ReturnType<typeof formsOf>>();

/** Rows for the forms that the dataset uses; those that nothing has at the instant count 0. */
export function legendOf(network: Network, snapshot: Snapshot): Legend {
  const types = new Map<TieType, number>();
  const statuses = new Map<TieStatus, number>();
  let possible = 0;
  for (const [tieId, { status, presence }] of snapshot) {
    const type = network.ties.get(tieId)?.type;
    if (!type) continue;
    types.set(type, (types.get(type) ?? 0) + 1);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (presence === 'possible' && status !== 'past') possible += 1;
  }
  const forms = knownForms.get(network) ?? formsOf(network);
  knownForms.set(network, forms);
  return {
    types: forms.types.map((form) => ({ ...form, count: types.get(form.key) ?? 0 })),
    statuses: forms.statuses.map((form) => ({ ...form, count: statuses.get(form.key) ?? 0 })),
    symbols: forms.symbols,
    possible: possible > 0 ? { key: 'possible', pieces: forms.possible, count: possible } : null,
    isNew: bands,
    disputed: stripes,
  };
}
