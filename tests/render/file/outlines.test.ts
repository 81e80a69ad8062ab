// Does text become the right shapes: joined, ordered and as wide as measured at most?
import { expect, it } from 'vitest';
import { nodeFonts } from '../../../src/entries/cli/nodeFonts';
import { fontsToOutline, withOutlines } from '../../../src/render/file/outlines';
import { shapeLine } from '../../../src/render/file/shape';
import { element } from '../../../src/render/svgNode';
import { writeSvg } from '../../../src/render/writeSvg';
import { measureText } from '../../../src/scene/measureText';

const texts = [
  'Iraq (3)',
  'العراق وسوريا',
  'العراق (Iraq) 2015',
  'Ελλάδα, Київ, Đà Nẵng',
  'office fi',
];
const tree = element(
  'svg',
  {},
  texts.map((text) => element('text', { x: 0, y: 0 }, [text])),
);
const fontOf = await fontsToOutline(tree, nodeFonts);
const shaped = (text: string, base: 'ltr' | 'auto' = 'auto') =>
  shapeLine([{ text, weight: 400 }], 16, base, fontOf);

it.each(texts)('%s is no wider than measured', (text) => {
  const { width, glyphs } = shaped(text);
  expect(width).toBeLessThanOrEqual(measureText(text, 16, 400) + 0.01);
  expect(width).toBeGreaterThan(measureText(text, 16, 400) * 0.6);
  expect(glyphs.length).toBeGreaterThan(3);
});

it('joins Arabic letters', () => {
  const shapes = (text: string) =>
    shaped(text).glyphs.map((glyph) => JSON.stringify(glyph.commands));
  const [joined, apart] = [shapes('سبع'), [...'سبع'].flatMap(shapes)];
  expect(joined.filter((shape) => apart.includes(shape)).length).toBeLessThan(2);
});

it('writes Arabic from the right, Latin within it from the left', () => {
  const { glyphs } = shapeLine(
    ['العراق ', 'Iraq', ' سوريا'].map((text) => ({ text, weight: 400 as const })),
    ...([16, 'auto', fontOf] as const),
  );
  const leftOf = (run: number) => Math.min(...glyphs.filter((g) => g.run === run).map((g) => g.x));
  expect(leftOf(2)).toBeLessThan(leftOf(1));
  expect(leftOf(1)).toBeLessThan(leftOf(0));
});

it('turns brackets in right-to-left text', () => {
  const path = (text: string) => JSON.stringify(shaped(text).glyphs.map((g) => g.commands));
  const open = JSON.stringify(shaped('(').glyphs[0]?.commands);
  expect(path('ب (ب').indexOf(open)).toBe(-1);
});

it('keeps joining after hundreds of layouts', { timeout: 60_000 }, () => {
  const letters = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
  const before = shaped('العراق').width;
  for (let index = 0; index < 500; index += 1) {
    const word = letters.slice(index % 20, (index % 20) + 6).join('') + letters[index % 28];
    shaped(word);
  }
  expect(shaped('العراق').width).toBe(before);
});

it('leaves no text, keeps links, and puts halos behind letters', async () => {
  const halo = { stroke: '#ffffff', 'stroke-width': 4, 'paint-order': 'stroke' };
  const text = element('text', { x: 5, y: 20, 'font-size': 16, fill: '#000000', ...halo }, [
    element('tspan', { 'font-weight': 600, fill: '#111111' }, ['As of. ']),
    element('a', { href: 'https://example.org/' }, [
      element('tspan', { fill: '#222222' }, ['Iraq']),
    ]),
  ]);
  const labelled = element('svg', {}, [text]);
  const drawn = writeSvg(withOutlines(labelled, await fontsToOutline(labelled, nodeFonts)));
  expect(drawn).not.toContain('<text');
  expect(drawn).not.toContain('paint-order');
  expect(drawn).toContain('<a href="https://example.org/"><path');
  expect(drawn.indexOf('stroke="#ffffff"')).toBeLessThan(drawn.indexOf('fill="#111111"'));
});

it('sets letters on the places on which browsers set them at 2×', () => {
  const text = element('text', { x: 0.3, y: 20, 'font-size': 13 }, ['l'.repeat(20)]);
  const { children } = withOutlines(element('svg', {}, [text]), fontOf);
  const [path] = children as { attributes: { d?: string } }[];
  const starts = [...(path?.attributes.d ?? '').matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
  expect(starts).toHaveLength(20);
  const steps = starts.slice(1).map((x, index) => (x - (starts[index] ?? 0)) * 8);
  for (const step of steps) expect(Math.abs(step - Math.round(step))).toBeLessThan(0.1);
  expect(new Set(steps.map(Math.round)).size).toBeGreaterThan(1);
});

it('draws a box for a letter that no font has', () => {
  // A mark without a letter is drawn as nothing, whatever box the font has for what it lacks.
  expect(shaped('\u2067').glyphs).toEqual([]);
  expect(shaped('中').glyphs).toHaveLength(1);
  expect(shaped('中').glyphs[0]?.commands.length).toBeGreaterThan(0);
});
