// Which outline has a drawn element, and how is it written in PDF?
import type { Point } from '../../scene/types';
import type { Attributes, SvgNode } from '../svgNode';
import { arcAround } from './arc';
import type { Command } from './commands';
import { readPath } from './path';
import { decimals } from './syntax';

export const numberOf = (attributes: Attributes, name: string, absent = 0): number => {
  const value = attributes[name];
  return value === undefined ? absent : Number(value);
};

const quarter = Math.PI / 2;

function rectangle(attributes: Attributes): Command[] {
  const [x, y, width, height, rx] = ['x', 'y', 'width', 'height', 'rx'].map((name) =>
    numberOf(attributes, name),
  ) as [number, number, number, number, number];
  const [right, bottom] = [x + width, y + height];
  const radius = Math.min(rx, width / 2, height / 2);
  if (radius <= 0) {
    return [['m', [x, y]], ['l', [right, y]], ['l', [right, bottom]], ['l', [x, bottom]], ['h']];
  }
  const corner = (centre: Point, turns: number) =>
    arcAround(centre, radius, turns * quarter, quarter);
  return [
    ['m', [x + radius, y]],
    ['l', [right - radius, y]],
    ...corner([right - radius, y + radius], 3),
    ['l', [right, bottom - radius]],
    ...corner([right - radius, bottom - radius], 0),
    ['l', [x + radius, bottom]],
    ...corner([x + radius, bottom - radius], 1),
    ['l', [x, y + radius]],
    ...corner([x + radius, y + radius], 2),
    ['h'],
  ];
}

function circle(attributes: Attributes): Command[] {
  const [x, y] = [numberOf(attributes, 'cx'), numberOf(attributes, 'cy')];
  const radius = numberOf(attributes, 'r');
  return [['m', [x + radius, y]], ...arcAround([x, y], radius, 0, 4 * quarter), ['h']];
}

/** `null` for what is no shape. */
export function outlineOf({ tag, attributes }: SvgNode): Command[] | null {
  switch (tag) {
    case 'path':
      return readPath(String(attributes.d ?? ''));
    case 'rect':
      return rectangle(attributes);
    case 'circle':
      return circle(attributes);
    case 'line': {
      const point = (end: 1 | 2): Point => [
        numberOf(attributes, `x${end}`),
        numberOf(attributes, `y${end}`),
      ];
      return [
        ['m', point(1)],
        ['l', point(2)],
      ];
    }
    default:
      return null;
  }
}

export const writeOutline = (commands: readonly Command[], places = 2): string =>
  commands
    .map(([letter, ...points]) =>
      letter === 'h' ? letter : `${decimals(points.flat(), places)} ${letter}`,
    )
    .join('\n');

/** Points along an outline, a run for each piece without a gap; curves as four chords. */
export function pointsAlong(commands: readonly Command[]): Point[][] {
  const runs: Point[][] = [];
  for (const command of commands) {
    if (command[0] === 'm') runs.push([command[1]]);
    const run = runs[runs.length - 1];
    const from = run?.[run.length - 1];
    if (!run || !from) continue;
    if (command[0] === 'l') run.push(command[1]);
    if (command[0] === 'c') run.push(...chordsOf(from, command));
    if (command[0] === 'h' && run[0]) run.push(run[0]);
  }
  return runs;
}

function chordsOf(from: Point, [, one, two, to]: Extract<Command, readonly ['c', ...unknown[]]>) {
  return [0.25, 0.5, 0.75, 1].map((t): Point => {
    const u = 1 - t;
    const at = (axis: 0 | 1) =>
      u ** 3 * from[axis] +
      3 * u * u * t * one[axis] +
      3 * u * t * t * two[axis] +
      t ** 3 * to[axis];
    return [at(0), at(1)];
  });
}
