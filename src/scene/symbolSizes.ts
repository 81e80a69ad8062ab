// How much room does an actor's symbol take? Radii in px at scale 1, from the design.
import { symbolRadius } from './encode/symbol';
import type { SymbolShape } from './types';

const panelEdge = 2;

/** Half the width of what is painted, with its panel edge. */
export const paintedRadius = (shape: SymbolShape): number => symbolRadius[shape] + panelEdge;

/** From the middle to where the gap before a landing begins. */
const cleared = (shape: SymbolShape): number => {
  if (shape === 'disc') return 8;
  return shape === 'centre' ? 13.2 : 10.5;
};

const gap = 3.5;
const perStrandBeyondThree = 2.5;
const mostCrowding = 9;
const crowdingAtCentre = 0.45;

/** Radius of the circle on which strands end: symbol, gap, and more of it where many arrive. */
export function landingRadius(shape: SymbolShape, strands: number): number {
  const crowding = Math.min(mostCrowding, perStrandBeyondThree * Math.max(0, strands - 3));
  return cleared(shape) + gap + crowding * (shape === 'centre' ? crowdingAtCentre : 1);
}
