// Does text break where it should, and never leave the width?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, paragraph, widthOfLine, wrapped } from '../../../src/scene/sheet/paragraph';
import type { TextRun } from '../../../src/scene/sheet/types';

const run = (text: string, weight: TextRun['weight'] = 400): TextRun => ({
  ...{ text, weight, token: 'text' },
});
const plain = (lines: TextRun[][]) => lines.map((line) => line.map(({ text }) => text).join(''));

describe('wrapped', () => {
  it('breaks at spaces and keeps runs apart', () => {
    const lines = wrapped([run('As of today. ', 600), run('Source: a paper.')], 100, 12);
    expect(plain(lines)).toEqual(['As of today.', 'Source: a paper.']);
    const [one] = wrapped([run('As of today. ', 600), run('Source: a paper.')], 1000, 12);
    expect(one?.map(({ text }) => text)).toEqual(['As of today.', ' Source: a paper.']);
  });

  it('keeps what has no space before it with the word before', () => {
    expect(plain(wrapped([run('paper', 600), run('.')], 1000, 12))).toEqual(['paper.']);
  });

  it('never leaves the width, and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const lines = wrapped([run(text)], width, 12);
          for (const line of lines) expect(widthOfLine(line, 12)).toBeLessThanOrEqual(width);
          const letters = (given: string) => given.normalize('NFC').replace(/[ \t\r\n]+/g, '');
          expect(letters(plain(lines).join(''))).toBe(letters(text));
        },
      ),
    );
  });
});

describe('linesOf', () => {
  it('cuts with an ellipsis', () => {
    const style = { size: 12, lineHeight: 16, most: 2 };
    const { lines, isCut } = linesOf([run('one two three four five six seven eight')], 70, style);
    expect(isCut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(plain(lines)[1]).toMatch(/…$/);
    for (const line of lines) expect(widthOfLine(line, 12)).toBeLessThanOrEqual(70);
  });

  it('balances lines of a title', () => {
    const style = { size: 20, lineHeight: 24, isBalanced: true };
    const { lines } = linesOf([run('The union has five members and a sixth', 600)], 360, style);
    const widths = lines.map((line) => widthOfLine(line, 20));
    expect(lines).toHaveLength(2);
    expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0))).toBeLessThan(90);
  });
});

it('right-to-left text begins at the right', () => {
  const flow = paragraph([run('العراق يعمل مع واشنطن')], 300, { size: 14, lineHeight: 20 });
  expect(flow.items).toMatchObject([
    { kind: 'text', anchor: 'end', at: [300, expect.any(Number)] },
  ]);
});
