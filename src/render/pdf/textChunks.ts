// Which letters stand side by side from one point? A text element, taken apart at its positions.
import type { Run } from '../file/shape';
import { type Style, styleOf } from '../style';
import type { SvgNode } from '../svgNode';
import type { Target } from './links';

interface StyledRun extends Run {
  fill: string;
  target: Target | null;
}

export interface Chunk {
  x: number;
  y: number;
  runs: StyledRun[];
}

function collect(node: SvgNode, above: Style, link: Target | null, chunks: Chunk[]): void {
  const { tag, attributes, children } = node;
  const style = styleOf(attributes, above);
  const target = tag === 'a' ? { href: String(attributes.href ?? ''), title: '' } : link;
  const { x, y } = attributes;
  if (x !== undefined || y !== undefined) chunks.push({ x: Number(x), y: Number(y), runs: [] });
  for (const child of children) {
    if (typeof child !== 'string') collect(child, style, target, chunks);
    else {
      const run = { text: child, weight: style.fontWeight, fill: style.fill, target };
      chunks[chunks.length - 1]?.runs.push(run);
    }
  }
}

export function chunksOf(node: SvgNode, above: Style, link: Target | null): Chunk[] {
  const chunks: Chunk[] = [];
  collect(node, above, link, chunks);
  return chunks;
}
