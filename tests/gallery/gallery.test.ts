// Does every small world still look as it was last looked at? UPDATE=1 writes the drawings anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileProfile } from '../../src/render/profile';
import { svgTree } from '../../src/render/svgTree';
import { writeSvg } from '../../src/render/writeSvg';
import { themes } from '../../src/scene/theme';
import { worlds } from './worlds';

/** One element a line, so that a change shows as the lines it touches. */
const oneALine = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

const cases = Object.entries(worlds).flatMap(([name, scene]) =>
  (['light', 'dark'] as const).map((theme) => ({ file: `${name}-${theme}.svg`, scene, theme })),
);

describe('gallery', () => {
  it.each(cases)('$file', ({ file, scene, theme }) => {
    const drawn = oneALine(writeSvg(svgTree(scene, fileProfile(themes[theme]))));
    const path = `tests/gallery/expected/${file}`;
    if (process.env.UPDATE) writeFileSync(path, drawn);
    expect(drawn).toBe(readFileSync(path, 'utf8'));
  });

  it.each(cases)(
    '$file has only what every rasteriser and drawing program understands',
    (asked) => {
      const drawn = writeSvg(svgTree(asked.scene, fileProfile(themes[asked.theme])));
      const elements = drawn.match(/<[^>]+>/g)?.join('') ?? '';
      // Measured on resvg, librsvg, Skia and two browsers: black, missing or different there.
      expect(elements).not.toMatch(
        /var\(|oklch|context-stroke|non-scaling|foreignObject|textPath|<marker|<filter|<clipPath|<pattern|<script|<style|\son\w+=|\sclass=|\sid=|\sopacity=|NaN|undefined|Infinity/,
      );
      for (const [, colour] of elements.matchAll(/(?:fill|stroke)="([^"]*)"/g)) {
        expect(colour).toMatch(/^(#[0-9a-f]{6}|none)$/);
      }
    },
  );

  it('can be carried as JSON', () => {
    expect(JSON.parse(JSON.stringify(worlds))).toEqual(worlds);
  });
});
