// How is a text element drawn on the page? Line by line: outline behind the letters, letters, links.

import { styleOf } from '../style';
import type { SvgNode } from '../svgNode';
import { type Canvas, setOpacity } from './canvas';
import { drawHalo, drawSpan, extentOf } from './drawGlyphs';
import { addLink } from './links';
import { carriedBox } from './matrix';
import type { Place } from './place';
import { type Span, shapeSpans } from './shapedSpans';
import { type Chunk, chunksOf } from './textChunks';

interface Line {
  chunk: Chunk;
  spans: Span[];
}

function moved({ glyphs, ...span }: Span, left: number, top: number): Span {
  return { ...span, glyphs: glyphs.map((one) => ({ ...one, x: left + one.x, y: top + one.y })) };
}

const anchorShare: Record<string, number> = { middle: 0.5, end: 1 };

function linkRuns({ chunk, spans }: Line, size: number, place: Place, canvas: Canvas): void {
  chunk.runs.forEach(({ target }, index) => {
    const glyphs = spans.filter(({ run }) => run === index).flatMap((span) => span.glyphs);
    if (!target || glyphs.length === 0) return;
    const [left, right] = extentOf(glyphs);
    const letters = carriedBox(place.matrix, [
      left,
      chunk.y - size * 0.85,
      right,
      chunk.y + size * 0.3,
    ]);
    addLink(canvas, target, [letters], place.clip);
  });
}

export function drawText(node: SvgNode, place: Place, canvas: Canvas): void {
  const style = styleOf(node.attributes, place.style);
  const { fontSize, anchor, stroke } = style;
  const base = node.attributes['unicode-bidi'] === 'plaintext' ? 'auto' : 'ltr';
  const lines = chunksOf(node, place.style, place.target).map((chunk): Line => {
    const { spans, width } = shapeSpans(chunk.runs, fontSize, base, canvas.typecase);
    const left = chunk.x - width * (anchorShare[anchor] ?? 0);
    return { chunk, spans: spans.map((span) => moved(span, left, chunk.y)) };
  });
  setOpacity(canvas, style);
  const all = lines.flatMap(({ spans }) => spans.flatMap(({ glyphs }) => glyphs));
  if (stroke !== 'none') drawHalo(all, style, canvas);
  for (const line of lines) {
    for (const span of line.spans)
      drawSpan(span, line.chunk.runs[span.run]?.fill ?? style.fill, fontSize, canvas);
    linkRuns(line, fontSize, place, canvas);
  }
}
