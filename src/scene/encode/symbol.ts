// How is an actor painted? One quiet shape per kind of actor, all of about the same weight.
import type { ActorType } from '../../dataset/types';
import type { Piece, Point, SymbolShape } from '../types';
import { carriedTo, pathOfCircle, pathOfPoints } from './pathData';

const polygon = (corners: number, radius: number, first: number): Point[] =>
  Array.from({ length: corners }, (_, index): Point => {
    const angle = first + (index / corners) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Corners around [0, 0]; px at scale 1. Areas are within a fifth of one another. */
const corners = {
  hexagon: polygon(6, 8.5, 0),
  diamond: polygon(4, 9.5, 0),
  square: polygon(4, 6.85 * Math.SQRT2, Math.PI / 4),
  triangle: polygon(3, 10, -Math.PI / 2),
} satisfies Record<string, Point[]>;

/** Half the width of what is painted, without the panel edge; px at scale 1. */
export const symbolRadius: Record<SymbolShape, number> = {
  disc: 6.5,
  centre: 12.9,
  hexagon: 8.5,
  diamond: 9.5,
  square: 6.85,
  triangle: 10,
};

const edge = 2;

const shapes: Record<ActorType, SymbolShape> = {
  state: 'disc',
  government: 'disc',
  'armed forces': 'triangle',
  'armed group': 'diamond',
  coalition: 'hexagon',
  institution: 'square',
  group: 'triangle',
  person: 'triangle',
};

export const shapeOf = (type: ActorType, isCentre: boolean): SymbolShape =>
  isCentre && shapes[type] === 'disc' ? 'centre' : shapes[type];

/** Paints an actor's symbol; a panel edge keeps it apart from whatever lies below. */
export function encodeSymbol(shape: SymbolShape, at: Point, scale: number): Piece[] {
  const painted = (d: string, strokeWidth = edge): Piece[] => [
    // Under the shape, so that half of the stroke shows.
    { part: 'casing', d, stroke: 'panel', strokeWidth: 2 * strokeWidth * scale, isRound: true },
    { part: 'symbol', d, fill: 'text' },
  ];
  if (shape === 'disc') return painted(pathOfCircle(at, 6.5 * scale));
  if (shape === 'centre') {
    const ring = pathOfCircle(at, 12 * scale);
    return [
      { part: 'casing', d: ring, stroke: 'panel', strokeWidth: (1.75 + 2 * edge) * scale },
      { part: 'symbol', d: ring, fill: 'panel', stroke: 'text', strokeWidth: 1.75 * scale },
      { part: 'symbol', d: pathOfCircle(at, 7.5 * scale), fill: 'text' },
    ];
  }
  return painted(pathOfPoints(corners[shape].map(carriedTo(at, [1, 0], scale)), true));
}

/** Two-tone ring of a selected actor; takes the place of the centre's own ring. */
export function encodeRing(shape: SymbolShape, at: Point, scale: number): Piece[] {
  const radius = (shape === 'centre' ? 7.5 : symbolRadius[shape]) + 5.5;
  const d = pathOfCircle(at, radius * scale);
  return [
    { part: 'casing', d, stroke: 'focusInner', strokeWidth: 6.5 * scale },
    { part: 'disc', d, fill: 'focusInner', stroke: 'focusOuter', strokeWidth: 2.5 * scale },
  ];
}
