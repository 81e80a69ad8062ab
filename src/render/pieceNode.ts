// How is one painted shape written? A path; tokens become colours.
import type { Piece } from '../scene/types';
import type { Profile } from './profile';
import { type Attributes, element, type SvgNode, shortNumber } from './svgNode';

export function pieceNode(piece: Piece, profile: Profile): SvgNode {
  const attributes: Attributes = {};
  if (profile.isLive) attributes.class = piece.part;
  attributes.d = piece.d;
  attributes.fill = piece.fill ? profile.paint(piece.fill) : 'none';
  if (piece.stroke) {
    attributes.stroke = profile.paint(piece.stroke);
    const width = piece.strokeWidth ?? 1;
    // Who asks for more contrast gets wider lines.
    const isWidened = profile.isLive && piece.part === 'line';
    // A whole element that lets through is drawn apart first, which costs a rasteriser dear.
    if (piece.strokeOpacity !== undefined) attributes['stroke-opacity'] = piece.strokeOpacity;
    attributes['stroke-width'] = isWidened
      ? `calc(${shortNumber(width)}px + var(--wider, 0px))`
      : width;
  }
  if (piece.dash) attributes['stroke-dasharray'] = piece.dash.map(shortNumber).join(' ');
  if (piece.isRound) {
    attributes['stroke-linecap'] = 'round';
    attributes['stroke-linejoin'] = 'round';
  }
  return element('path', attributes);
}

export const pieceNodes = (pieces: readonly Piece[], profile: Profile): SvgNode[] =>
  pieces.map((piece) => pieceNode(piece, profile));
