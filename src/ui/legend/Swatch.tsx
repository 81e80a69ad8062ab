// How is a small picture of a form or a symbol drawn in the page? From the map's own pieces.
import { memo } from 'react';
import { pieceNodes } from '../../render/pieceNode';
import type { Profile } from '../../render/profile';
import { swatchSize } from '../../scene/legend';
import './swatch.css';
import type { Piece } from '../../scene/types';
import { reactOf } from './reactOf';

/** The map's colours without its classes, which the map's styles would reach. */
const plain: Profile = {
  isLive: false,
  paint: (token) => `var(--${token})`,
  decorate: () => ({}),
};

interface SwatchProps {
  pieces: readonly Piece[];
  width?: number;
  height?: number;
}

/** Says nothing by itself: the words stand beside it. Not mirrored from right to left. */
export const Swatch = memo(function Swatch({
  pieces,
  width = swatchSize.width,
  height = swatchSize.height,
}: SwatchProps) {
  return (
    <svg
      className="swatch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {pieceNodes(pieces, plain).map((node, index) => reactOf(node, String(index)))}
    </svg>
  );
});
