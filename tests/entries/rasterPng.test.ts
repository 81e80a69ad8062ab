// Is a picture that is drawn in bands the one that is drawn as a whole?
import { Resvg } from '@resvg/resvg-js';
import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { rasterPng } from '../../src/entries/cli/rasterPng';
import { type Chunk, joinBytes } from '../../src/render/file/pngChunks';
import { element } from '../../src/render/svgNode';
import { writeSvg } from '../../src/render/writeSvg';

const sheet = { width: 120, height: 90, background: 'panel' as const };
const { width, height } = sheet;
const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: '0 0 120 90' };
const line = { fill: 'none', stroke: '#224466', 'stroke-width': 3, 'stroke-opacity': 0.5 };
/** A title as titles are, straight and bent lines over all bands, and a shape within one. */
const tree = element('svg', root, [
  element('title', {}, ['More > less, "quoted"']),
  element('rect', { width, height, fill: '#ffffff' }),
  element('path', { d: 'M10,5L110,85', ...line }),
  element('path', { d: 'M100,-20C20,20 20,70 100,130', ...line }),
  element('rect', { x: 30, y: 70, width: 20, height: 10, fill: '#aa3311' }),
]);

/** Three bytes a pixel. */
function coloursOf(chunks: readonly Chunk[], { width }: { width: number }): Uint8Array {
  const rows = unzlibSync(chunks.find(({ type }) => type === 'IDAT')?.data ?? new Uint8Array());
  const stride = 1 + 3 * width;
  return joinBytes(
    Array.from({ length: rows.length / stride }, (_, row) =>
      rows.subarray(row * stride + 1, (row + 1) * stride),
    ),
  );
}

it.each([1, 1.5, 2, 2.7])('is the same at %d× but for how edges are rounded', async (scale) => {
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const whole = new Resvg(writeSvg(tree), { fitTo: { mode: 'zoom', value: scale } }).render();
  expect({ width: whole.width, height: whole.height }).toEqual(size);
  const expected = whole.pixels.filter((_, index) => index % 4 < 3);
  const colours = coloursOf(await rasterPng(tree, sheet, size), size);
  expect(colours).toHaveLength(expected.length);
  const strays = [...colours].map((value, index) => Math.abs(value - (expected[index] ?? 0)));
  // A quarter of a pixel's row, which is as fine as resvg looks.
  expect(strays.reduce((most, stray) => Math.max(most, stray))).toBeLessThan(70);
  expect(strays.filter((stray) => stray > 0).length).toBeLessThan(expected.length / 100);
});

it('lets the page through where there is no ground', async () => {
  const clear = element('svg', root, [element('rect', { width: 9, height: 9, fill: '#000000' })]);
  const [head] = await rasterPng(clear, { ...sheet, background: null }, sheet);
  // Red, green, blue and alpha.
  expect(head?.data[9]).toBe(6);
});
