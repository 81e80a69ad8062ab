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

/** Whether two pieces are painted alike, and one over the other as both at once. */
const isAlike = (one: Piece, other: Piece): boolean =>
  one.part === other.part &&
  one.fill === other.fill &&
  one.stroke === other.stroke &&
  one.strokeWidth === other.strokeWidth &&
  one.isRound === other.isRound &&
  one.strokeOpacity === undefined &&
  other.strokeOpacity === undefined &&
  !one.dash &&
  !other.dash;

/** Neighbours that are painted alike are one path: both ends of a line, the ground under all of it. */
export function pieceNodes(pieces: readonly Piece[], profile: Profile): SvgNode[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && isAlike(last, piece)) joined[joined.length - 1] = { ...last, d: last.d + piece.d };
    else joined.push(piece);
  }
  return joined.map((piece) => pieceNode(piece, profile));
}
