// Is a picture whose map is painted over around its box the one whose map is clipped?
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { sheetTree } from '../../../src/render/file/sheetTree';
import { writeSvg } from '../../../src/render/writeSvg';
import { files, sheetOfFile } from '../../scene/sheet/sheets';

const [file = ''] = files;
const timeout = 60_000;

const pixelsOf = (svg: string) =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;

it.each(['article', 'square', 'story'] as const)('%s', { timeout }, (preset) => {
  const sheet = sheetOfFile(file, { size: { preset }, theme: 'dark' });
  const [clipped, covered] = [false, true].map((isCovered) =>
    writeSvg(sheetTree(sheet, { isCovered })),
  );
  expect(covered).not.toContain('clip');
  const [one, other] = [pixelsOf(clipped ?? ''), pixelsOf(covered ?? '')];
  const open = pixelsOf((clipped ?? '').replace(/ clip-path="[^"]*"/, ''));
  expect(open.equals(one)).toBe(false);
  const [left, top, right, bottom] = sheet.map.box;
  const isOnEdge = (x: number, y: number) =>
    [left, right].some((edge) => Math.floor(edge) === x) ||
    [top, bottom].some((edge) => Math.floor(edge) === y);
  const differences = Array.from(one, (value, at) => Math.abs(value - (other[at] ?? 0)));
  const beside = differences.filter((difference, at) => {
    const pixel = Math.floor(at / 4);
    return difference > 16 && !isOnEdge(pixel % sheet.width, Math.floor(pixel / sheet.width));
  });
  // Lines that leave the sheet are cut elsewhere, and end a little differently.
  expect(beside.length).toBeLessThan(one.length / 50_000);
});

it('clips where there is no ground to paint with', { timeout }, () => {
  const sheet = sheetOfFile(file, { size: { preset: 'square' }, theme: 'transparent' });
  expect(writeSvg(sheetTree(sheet, { isCovered: true }))).toContain('clip-path="url(#');
});
