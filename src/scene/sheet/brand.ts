// What is this made with? The emblem and the name, small.
import { measureText } from '../measureText';
import type { Piece } from '../types';
import { page } from '../words/page';
import { type Flow, textItem } from './paragraph';

/** Two ends and the double line between them, 28 wide and 14 high. */
const emblem: Piece[] = [
  { part: 'line', d: 'M8,5H20M8,9H20', stroke: 'text', strokeWidth: 1.75 },
  { part: 'disc', d: 'M1,7a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z', fill: 'text' },
  {
    ...{ part: 'disc', d: 'M17.9,7a4.1,4.1 0 1,0 8.2,0a4.1,4.1 0 1,0 -8.2,0Z', fill: 'panel' },
    ...{ stroke: 'text', strokeWidth: 1.75 },
  },
];

const size = 13;

export function brandFlow(k: number): Flow {
  const scale = 0.82 * k;
  const left = 28 * scale + 7 * k;
  const text = textItem([[{ text: page.name, weight: 600, token: 'text' }]], [left, 13 * k], {
    size: size * k,
    lineHeight: size * k,
  });
  return {
    width: left + measureText(page.name, size * k, 600),
    height: 17 * k,
    items: [{ kind: 'pieces', at: [0, 2.8 * k], scale, pieces: emblem }, text],
  };
}
