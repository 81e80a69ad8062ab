// How is a bundle of ties written? An edge when selected, casings of all strands, then strand by strand.

import { hueOf } from '../scene/encode/forms';
import { encodeBadge, encodeNumberDisc, isNumber } from '../scene/encode/marks';
import { pathOfPoints } from '../scene/encode/pathData';
import type { Token } from '../scene/theme';
import type { BundleItem, Piece, StrandItem } from '../scene/types';
import { decorated, decoratedParts } from './decorated';
import { discText } from './labelNode';
import { pieceNode, pieceNodes } from './pieceNode';
import type { Profile } from './profile';
import { element, type SvgNode } from './svgNode';

/** Width of a tie that steps back: it loses casing, ends and marks, never its colour. */
const mutedWidth = 1.5;
/** Dots of 1.5 would fade away. */
const mutedDot = 2.2;
const mutedDash = 0.7;

/** What lies below all strands of a bundle, from the ground up. */
const underlay: readonly Piece['part'][] = ['halo', 'casing'];

const linesOf = (strands: readonly StrandItem[]): string =>
  strands.flatMap(({ lines }) => lines.map((line) => pathOfPoints(line, false))).join('');

/** Two strokes of one path: an edge all round, even where strands lie side by side. */
function tube(
  strands: readonly StrandItem[],
  outer: [Token, number, number?],
  inner: [Token, number],
) {
  const d = linesOf(strands);
  const [token, strokeWidth, opacity] = outer;
  const edge: Piece = { part: 'disc', d, stroke: token, strokeWidth, isRound: true };
  if (opacity !== undefined) edge.strokeOpacity = opacity;
  const core: Piece = { part: 'disc', d, stroke: inner[0], strokeWidth: inner[1], isRound: true };
  return [edge, core];
}

/** A disc and its number: on the live page in one group, for the one says nothing without the other. */
const numbered = (disc: SvgNode, number: SvgNode, { isLive }: Profile): SvgNode[] =>
  isLive ? [element('g', { class: 'numbered' }, [disc, number])] : [disc, number];

function numberNodes(strand: StrandItem, scale: number, profile: Profile): SvgNode[] {
  const hue = hueOf(strand.type, strand.status, strand.presence);
  return strand.marks
    .filter(({ text }) => isNumber(text))
    .flatMap(({ at, radius, text }) =>
      numbered(
        pieceNode(encodeNumberDisc(at, radius, scale, hue), profile),
        discText(text, at, (text.length > 2 ? 10 : 13) * scale, 'text', profile),
        profile,
      ),
    );
}

/** Dashes and dots shrink with the line, or they would thin out. */
function mutedStrand(strand: StrandItem, scale: number): Piece {
  const { type, status, lines, pieces } = strand;
  const piece: Piece = {
    ...{ part: 'line', d: lines.map((line) => pathOfPoints(line, false)).join('') },
    ...{ stroke: hueOf(type, status, 'certain'), strokeWidth: mutedWidth * scale },
  };
  const drawn = pieces.find(({ part }) => part === 'line');
  if (!drawn?.dash) return piece;
  piece.dash = [drawn.dash[0] * mutedDash, drawn.dash[1] * mutedDash];
  if (drawn.isRound) {
    piece.isRound = true;
    piece.strokeWidth = mutedDot * scale;
  }
  return piece;
}

function strandNodes(
  strand: StrandItem,
  bundle: BundleItem,
  scale: number,
  profile: Profile,
): SvgNode[] {
  const isMuted = bundle.emphasis === 'muted';
  const pieces = isMuted
    ? [mutedStrand(strand, scale)]
    : strand.pieces.filter(({ part }) => !underlay.includes(part));
  const numbers = isMuted ? [] : numberNodes(strand, scale, profile);
  const subject = { kind: 'strand', item: strand, bundle } as const;
  return decoratedParts(subject, [...pieceNodes(pieces, profile), ...numbers], profile);
}

/** A bundle: `data-tie` is its id. */
export function bundleNode(item: BundleItem, scale: number, profile: Profile): SvgNode {
  const { strands, emphasis, badge } = item;
  const children: SvgNode[] = [];
  if (emphasis === 'highlighted') {
    const selected = tube(strands, ['text', 14 * scale, 0.42], ['panel', 11.5 * scale]);
    children.push(...pieceNodes(selected, profile));
  }
  if (emphasis !== 'muted') {
    const pieces = strands.flatMap((strand) => strand.pieces);
    for (const part of underlay)
      children.push(
        ...pieceNodes(
          pieces.filter((piece) => piece.part === part),
          profile,
        ),
      );
  }
  children.push(...strands.flatMap((strand) => strandNodes(strand, item, scale, profile)));
  if (badge && emphasis !== 'muted') {
    const disc = pieceNode(encodeBadge(badge.at, badge.radius, scale), profile);
    const count = discText(String(badge.count), badge.at, 12.5 * scale, 'panel', profile);
    children.push(...numbered(disc, count, profile));
  }
  const own = profile.isLive ? { class: `bundle ${emphasis}`, 'data-tie': item.id } : {};
  return { ...decorated({ kind: 'bundle', item }, own, children, profile), key: item.id };
}
