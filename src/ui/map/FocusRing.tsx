// Where is the keyboard? Two rings around an actor, two edges along a tie: one shows on any ground.
import { memo } from 'react';
import { pathOfPoints } from '../../scene/encode/pathData';
import { symbolRadius } from '../../scene/encode/symbol';
import type { BundleItem, Scene, SymbolItem } from '../../scene/types';

/** px at scale 1; the outer edge touches the inner one. */
const inner = 2;
const outer = 3;

/** From a symbol's own edge; a selected one has a ring already, which the focus goes around. */
const gap = 4;
const gapAroundSelected = 11;

function radiusOf({ shape, emphasis }: SymbolItem): number {
  const isSelected = emphasis === 'highlighted';
  const own = shape === 'centre' && isSelected ? 7.5 : symbolRadius[shape];
  return own + (isSelected ? gapAroundSelected : gap);
}

/** Hollow, over the symbol: what it stands around stays to be seen. */
export const FocusRing = memo(function FocusRing(props: { symbol: SymbolItem; scale: number }) {
  const { symbol, scale } = props;
  const [cx, cy] = symbol.at;
  const radius = radiusOf(symbol) * scale;
  const ring = { cx, cy, fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <g className="focus-ring" pointerEvents="none">
      <circle {...ring} r={radius} stroke="var(--focusInner)" strokeWidth={inner * scale} />
      <circle
        {...ring}
        r={radius + ((inner + outer) / 2) * scale}
        stroke="var(--focusOuter)"
        strokeWidth={outer * scale}
      />
    </g>
  );
});

/** Widths of the tube below a tie: a selected one has an edge already. */
const tube = { normal: [17.5, 11.5], highlighted: [21, 15] } as const;

const linesOf = ({ strands }: BundleItem): string =>
  strands.flatMap(({ lines }) => lines.map((line) => pathOfPoints(line, false))).join('');

/** Below the ties, so that the one it follows keeps its form and its ends. */
export function TieRing({ scene, tie }: { scene: Scene; tie: string | null }) {
  const bundle = scene.bundles.find(({ id }) => id === tie);
  if (!bundle) return null;
  const [edge, core] = tube[bundle.emphasis === 'highlighted' ? 'highlighted' : 'normal'];
  const line = {
    d: linesOf(bundle),
    fill: 'none',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
  } as const;
  return (
    <g className="tie-ring" pointerEvents="none">
      <path {...line} stroke="var(--focusOuter)" strokeWidth={edge * scene.scale} />
      <path {...line} stroke="var(--focusInner)" strokeWidth={core * scene.scale} />
    </g>
  );
}
