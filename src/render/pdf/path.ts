// Which outline does SVG path data describe?
import type { Point } from '../../scene/types';
import { circularArc } from './arc';
import { type Command, quadratic } from './commands';

const numbersTaken: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, a: 7, z: 0 };

/** Letters with their numbers; a letter may be followed by several sets of them. */
function* stepsOf(d: string): Generator<[letter: string, numbers: number[]]> {
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/[-+]?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const taken = numbersTaken[letter.toLowerCase()];
    if (taken === undefined) throw new Error(`A PDF has no drawing for the path letter ${letter}.`);
    if (taken === 0) yield [letter, []];
    for (let index = 0; taken > 0 && index + taken <= numbers.length; index += taken) {
      const isMove = letter.toLowerCase() === 'm' && index > 0;
      yield [isMove ? (letter === 'm' ? 'l' : 'L') : letter, numbers.slice(index, index + taken)];
    }
  }
}

function pointsOf(numbers: readonly number[], [x, y]: Point): Point[] {
  const points: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
  return points;
}

function commandsOf(kind: string, numbers: number[], at: Point, origin: Point): Command[] {
  const [one = at, two = at, three = at] = pointsOf(numbers, origin);
  const [first = 0] = numbers;
  if (kind === 'm' || kind === 'l') return [[kind, one]];
  if (kind === 'h') return [['l', [origin[0] + first, at[1]]]];
  if (kind === 'v') return [['l', [at[0], origin[1] + first]]];
  if (kind === 'q') return [quadratic(at, one, two)];
  if (kind === 'c') return [['c', one, two, three]];
  const [, , , isLarge = 0, isClockwise = 0, x = 0, y = 0] = numbers;
  const end: Point = [origin[0] + x, origin[1] + y];
  return circularArc(at, end, first, isLarge === 1, isClockwise === 1);
}

/** Absolute commands of M, L, H, V, Q, C, A (circles only) and Z, large and small. */
export function readPath(d: string): Command[] {
  const commands: Command[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (const [letter, numbers] of stepsOf(d)) {
    const kind = letter.toLowerCase();
    if (kind === 'z') {
      commands.push(['h']);
      at = start;
      continue;
    }
    const origin: Point = kind === letter ? at : [0, 0];
    const next = commandsOf(kind, numbers, at, origin);
    commands.push(...next);
    const last = next[next.length - 1];
    if (last && last[0] !== 'h') at = last[0] === 'c' ? last[3] : last[1];
    if (kind === 'm') start = at;
  }
  return commands;
}
