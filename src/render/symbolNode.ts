// How is an actor written? Leader, its ring when selected, then the symbol.
import { encodeRing } from '../scene/encode/symbol';
import type { SymbolItem } from '../scene/types';
import { decorated } from './decorated';
import { pieceNodes } from './pieceNode';
import type { Profile } from './profile';
import { element, type SvgNode, shortNumber } from './svgNode';

function leader(item: SymbolItem, scale: number, profile: Profile): SvgNode[] {
  if (!item.leaderTo) return [];
  const [x, y] = item.leaderTo;
  const d = `M${item.at.map(shortNumber).join(',')}L${shortNumber(x)},${shortNumber(y)}`;
  const own = profile.isLive ? { class: 'leader' } : {};
  const paint = profile.paint('text');
  return [
    element('path', { ...own, d, fill: 'none', stroke: paint, 'stroke-width': scale }),
    element('circle', { ...own, cx: x, cy: y, r: 2 * scale, fill: paint }),
  ];
}

/** An actor: `data-actor` is its id. */
export function symbolNode(item: SymbolItem, scale: number, profile: Profile): SvgNode {
  const isSelected = item.emphasis === 'highlighted';
  // A ring takes the place of the centre's own.
  const pieces = pieceNodes(
    isSelected && item.shape === 'centre' ? item.pieces.slice(-1) : item.pieces,
    profile,
  );
  const children = leader(item, scale, profile);
  if (isSelected) children.push(...pieceNodes(encodeRing(item.shape, item.at, scale), profile));
  children.push(...pieces);
  const own = profile.isLive
    ? { class: `symbol-group ${item.emphasis}`, 'data-actor': item.actor }
    : {};
  return { ...decorated({ kind: 'actor', item }, own, children, profile), key: item.actor };
}
