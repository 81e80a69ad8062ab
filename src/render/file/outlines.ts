// How does text become shapes? For office programs, which lack the fonts, and for the PNG writer.
import { type Attributes, element, type SvgNode } from '../svgNode';
import type { FontSource, NeededFont } from './fonts';
import { type FontWeight, fontFileName } from './fontTable';
import { fontsOf, openedOnce } from './openedFonts';
import { isPlain, plainFont } from './plainFont/plainFont';
import { type FontOf, type Glyph, type LetterFont, type Run, shapeLine } from './shape';

/** Letters side by side from one point. */
interface Chunk {
  x: number;
  y: number;
  runs: (Run & { fill: string; href: string | null })[];
}

interface Style {
  weight: FontWeight;
  fill: string;
  href: string | null;
}

const styleOf = ({ tag, attributes }: SvgNode, above: Style): Style => ({
  weight: (Number(attributes['font-weight'] ?? above.weight) || 400) as FontWeight,
  fill: String(attributes.fill ?? above.fill),
  href: tag === 'a' ? String(attributes.href ?? '') : above.href,
});

/** Spans with a place of their own begin a new chunk. */
function chunksOf(node: SvgNode, above: Style, chunks: Chunk[]): Chunk[] {
  const style = styleOf(node, above);
  const { x, y } = node.attributes;
  if (x !== undefined || y !== undefined) chunks.push({ x: Number(x), y: Number(y), runs: [] });
  for (const child of node.children) {
    if (typeof child === 'string') chunks[chunks.length - 1]?.runs.push({ ...style, text: child });
    else chunksOf(child, style, chunks);
  }
  return chunks;
}

const digits = (value: number): string => String(Math.round(value * 100) / 100 || 0);

const letters: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Browsers set letters on quarters of a device pixel: so do we at 2×, and all draw the same. */
const stepsPerPx = 8;

function pathOfGlyph({ commands, x, y, scale }: Glyph, left: number, baseline: number): string {
  const start = Math.round((left + x) * stepsPerPx) / stepsPerPx;
  let path = '';
  for (const { command, args } of commands) {
    path += letters[command] ?? '';
    for (let at = 0; at < args.length; at += 2) {
      const across = start + (args[at] ?? 0) * scale;
      const up = baseline + y - (args[at + 1] ?? 0) * scale;
      path += `${at > 0 ? ' ' : ''}${digits(across)} ${digits(up)}`;
    }
  }
  return path;
}

function halo(attributes: Attributes, d: string): SvgNode[] {
  if (attributes.stroke === undefined || attributes.stroke === 'none') return [];
  const { stroke, 'stroke-width': width = 1 } = attributes;
  // A path of its own: not every program draws an outline behind its letters.
  const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return [element('path', { d, fill: stroke, stroke, 'stroke-width': width, ...round })];
}

function chunkNodes(chunk: Chunk, attributes: Attributes, fontOf: FontOf): [SvgNode[], SvgNode[]] {
  const size = Number(attributes['font-size'] ?? 16);
  const base = attributes['unicode-bidi'] === 'plaintext' ? 'auto' : 'ltr';
  const { glyphs, width } = shapeLine(chunk.runs, size, base, fontOf);
  const anchor = attributes['text-anchor'];
  const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  const paths = chunk.runs.map((_, run) =>
    glyphs
      .filter((glyph) => glyph.run === run)
      .map((glyph) => pathOfGlyph(glyph, chunk.x - shift, chunk.y))
      .join(''),
  );
  const halos = halo(attributes, paths.join(''));
  const fills = chunk.runs.flatMap(({ fill, href }, run) => {
    const d = paths[run] ?? '';
    if (d === '') return [];
    const path = element('path', { d, fill });
    return [href && /^https?:\/\//.test(href) ? element('a', { href }, [path]) : path];
  });
  return [paths.join('') === '' ? [] : halos, fills];
}

function outlinedText(node: SvgNode, fontOf: FontOf): SvgNode {
  const { attributes } = node;
  const plain: Style = { weight: 400, fill: '#000000', href: null };
  const drawn = chunksOf(node, plain, []).map((chunk) => chunkNodes(chunk, attributes, fontOf));
  const nodes = [...drawn.flatMap(([halos]) => halos), ...drawn.flatMap(([, fills]) => fills)];
  const [only, ...others] = nodes;
  return only && others.length === 0 ? only : element('g', {}, nodes);
}

function replaceText(node: SvgNode, fontOf: FontOf): SvgNode {
  if (node.tag === 'text') return outlinedText(node, fontOf);
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : replaceText(child, fontOf),
  );
  return { ...node, children };
}

/** The drawing without text elements. */
export const withOutlines = (tree: SvgNode, fontOf: FontOf): SvgNode => replaceText(tree, fontOf);

const plainOf = openedOnce<LetterFont | null>();

/** What sets every script is loaded where there is more than plain letters, or a font that is packed. */
async function openLetters(needed: NeededFont, source: FontSource): Promise<LetterFont> {
  const { cut, weight, characters } = needed;
  const open = async () => plainFont(await source.toOutline(cut, weight));
  const plain = isPlain(characters) ? await plainOf(source, fontFileName(cut, weight), open) : null;
  return plain ?? (await import('./fontkitFont')).openedFont(needed, source);
}

/** Fonts for the outlines of all text of a drawing. */
export const fontsToOutline = (tree: SvgNode, source: FontSource): Promise<FontOf> =>
  fontsOf(tree, (needed) => openLetters(needed, source));
