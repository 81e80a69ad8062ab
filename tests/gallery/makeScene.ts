// How is a small world made? Scenes of a few items, without a dataset or a layout.
import { pointAt } from '../../src/scene/curve';
import { encodeStrand } from '../../src/scene/encode/strand';
import { encodeSymbol, symbolRadius } from '../../src/scene/encode/symbol';
import type { StrandGeometry } from '../../src/scene/strandGeometry';
import type {
  BundleItem,
  Curve,
  LabelItem,
  Point,
  Scene,
  StrandItem,
  SymbolItem,
  SymbolShape,
} from '../../src/scene/types';

const rectangle = (x: number, y: number, width: number, height: number) =>
  `M${x},${y}h${width}v${height}h${-width}z`;

/** Sea on the left, land in the middle, an actor's land on the right: every ground a form meets. */
export function sceneOf(width: number, height: number, items: Partial<Scene> = {}): Scene {
  const third = width / 3;
  return {
    frame: { width, height },
    scale: 1,
    basemap: {
      sphere: rectangle(0, 0, width, height),
      graticule: '',
      land: rectangle(third, 0, 2 * third, height),
      borders: '',
      actorAreas: [{ actor: 'land', d: rectangle(2 * third, 0, third, height) }],
      disputed: [],
      rings: [],
      labels: [],
    },
    dock: null,
    bundles: [],
    symbols: [],
    labels: [],
    unnamed: [],
    ...items,
  };
}

const plain = {
  type: 'cooperation',
  status: 'ongoing',
  presence: 'certain',
  isNew: false,
} as const;

/** A straight line, or one whose control stands `rise` above its middle. */
export const across = (x: number, y: number, length: number, rise = 0): Curve => [
  [x, y],
  [x + length / 2, y - rise],
  [x + length, y],
];

const marked = ['refused', 'denied', 'alleged'];

export function strandOf(
  curve: Curve,
  given: Partial<StrandGeometry> & Partial<Pick<StrandItem, 'marks'>> = {},
): StrandItem {
  const { marks = [], ...wanted } = given;
  const status = wanted.status ?? plain.status;
  const geometry: StrandGeometry = {
    ...plain,
    lines: [{ curve, headAtStart: false, headAtEnd: true }],
    markAt: marked.includes(status) ? pointAt(curve, 0.45) : null,
    ...wanted,
  };
  const { type, presence, isNew, lines } = geometry;
  return {
    key: `${type}:${status}`,
    ...{ type, status, presence, isNew, marks, ties: [`${type}-${status}`] },
    pieces: encodeStrand(geometry, 1),
    lines: lines.map((line) =>
      Array.from({ length: 21 }, (_, index) => {
        const [x, y] = pointAt(line.curve, index / 20);
        return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] satisfies Point;
      }),
    ),
  };
}

export const bundleOf = (
  id: string,
  strands: StrandItem[],
  given: Partial<BundleItem> = {},
): BundleItem => ({
  ...{ id, kind: 'dyad', actors: id.split('~'), strands, badge: null, emphasis: 'normal' },
  hit: strands.map(({ lines }) => `M${lines[0]?.join('L')}`).join(''),
  ...given,
});

export const symbolOf = (
  shape: SymbolShape,
  at: Point,
  given: Partial<SymbolItem> = {},
): SymbolItem => ({
  ...{ actor: shape, actorType: 'state', shape, at, radius: symbolRadius[shape] },
  ...{ leaderTo: null, isDocked: false, pieces: encodeSymbol(shape, at, 1), emphasis: 'normal' },
  ...given,
});

export const labelOf = (lines: string[], at: Point, given: Partial<LabelItem> = {}): LabelItem => ({
  ...{ kind: 'note', of: 'tie', lines, at, anchor: 'start', size: 13, lineHeight: 16 },
  ...{ weight: 400, token: 'text', halo: 'noteHalo', lang: null, box: [0, 0, 0, 0] },
  ...{ leader: null, emphasis: 'normal' },
  ...given,
});
