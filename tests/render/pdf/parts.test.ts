// Are outlines, glyphs, strings and areas to click written as they should be?
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { colourOf } from '../../../src/render/pdf/colour';
import { boxesAlong } from '../../../src/render/pdf/links';
import { matrixOf } from '../../../src/render/pdf/matrix';
import { readPath } from '../../../src/render/pdf/path';
import { pointsAlong, writeOutline } from '../../../src/render/pdf/shapes';
import {
  asciiString,
  decimal,
  dictionary,
  nameOf,
  textString,
} from '../../../src/render/pdf/syntax';
import { trueTypeOf } from '../../../src/render/pdf/trueType';
import type { Point } from '../../../src/scene/types';

const written = (d: string) => writeOutline(readPath(d)).replaceAll('\n', ' ');

describe('a path', () => {
  it.each([
    ['M1,2L3,4Z', '1 2 m 3 4 l h'],
    ['M1 2l3-4-.5.5z', '1 2 m 4 -2 l 3.5 -1.5 l h'],
    ['m1 2 3 4', '1 2 m 4 6 l'],
    ['M1 1h2v3H0V0', '1 1 m 3 1 l 3 4 l 0 4 l 0 0 l'],
    ['M0 0Q3 3 6 0', '0 0 m 2 2 4 2 6 0 c'],
    ['M1 1c1 1 2 2 3 0', '1 1 m 2 2 3 3 4 1 c'],
    ['M1 1l1 0zl0 5', '1 1 m 2 1 l h 1 6 l'],
    ['', ''],
  ])('%s is %s', (d, expected) => {
    expect(written(d)).toBe(expected);
  });

  it('of a circle keeps its radius', () => {
    const points = pointsAlong(readPath('M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z')).flat();
    expect(points.length).toBeGreaterThan(12);
    for (const [x, y] of points) expect(Math.hypot(x, y)).toBeCloseTo(5, 2);
    const [, second] = points;
    expect(second?.[1]).toBeGreaterThan(0);
  });

  it('of other letters is an error, as are transforms and colours that nothing is drawn with', () => {
    expect(() => readPath('M0 0S1 1 2 2')).toThrow('letter S');
    expect(() => matrixOf('rotate(3)')).toThrow('rotate');
    expect(() => colourOf('red')).toThrow('red');
  });
});

describe('a value', () => {
  it('is written so that it ends where it should', () => {
    expect(asciiString('a(b)\\c\né')).toBe('(a\\(b\\)\\\\c)');
    expect(textString('é)')).toBe('<FEFF00E90029>');
    expect(nameOf('a/b c')).toBe('/a#2Fb#20c');
    expect(decimal(1e-9)).toBe('0');
    expect(decimal(-0.001)).toBe('0');
    expect(dictionary({ A: 1, B: undefined })).toBe('<</A 1>>');
  });
});

describe('a font with some glyphs of another', () => {
  const files = '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal';
  it.each(['woff', 'woff2'])('has their outlines and widths, taken from %s', (ending) => {
    const font = create(readFileSync(`node_modules/${files}.${ending}`)) as Font;
    const glyphs = [font.getGlyph(0), ...font.layout('Été à Ñ “fi” 0;').glyphs];
    const small = create(trueTypeOf(font, glyphs) as Buffer) as Font;
    expect(small.numGlyphs).toBe(glyphs.length);
    glyphs.forEach((glyph, index) => {
      const copy = small.getGlyph(index);
      expect(copy.advanceWidth).toBe(glyph.advanceWidth);
      const { minX, minY, maxX, maxY } = glyph.bbox;
      const near = [minX, minY, maxX, maxY].map((side) => expect.closeTo(side, -0.4));
      if (glyph.path.commands.length > 0)
        expect([copy.bbox.minX, copy.bbox.minY, copy.bbox.maxX, copy.bbox.maxY]).toEqual(near);
      expect(copy.path.commands.length).toBe(glyph.path.commands.length);
    });
  });
});

describe('the areas to click along a line', () => {
  const line: Point[] = Array.from({ length: 60 }, (_, step) => [step * 6, (step * step) / 9]);
  const boxes = boxesAlong(line);

  it('cover it', () => {
    for (const [x, y] of line)
      expect(boxes.some(([l, t, r, b]) => x >= l && x <= r && y >= t && y <= b)).toBe(true);
  });

  it('leave free what is beside it, however far its points are apart', () => {
    const long = boxesAlong([
      [0, 0],
      [300, 300],
    ]);
    for (const [left, top, right, bottom] of [...boxes, ...long])
      expect(Math.min(right - left, bottom - top)).toBeLessThan(20);
    expect(long.length).toBeGreaterThan(10);
    expect(
      boxesAlong([
        [0, 0],
        [300, 0],
      ]),
    ).toHaveLength(1);
  });
});
