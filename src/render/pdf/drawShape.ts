// How is a shape drawn on the page? State, outline, and the operator that fills or strokes it.

import type { Style } from '../style';
import type { SvgNode } from '../svgNode';
import { type Canvas, setFill, setOpacity, setStroke } from './canvas';
import { colourOfGradient, maskOf } from './gradient';
import { outlineOf, writeOutline } from './shapes';

const isPainted = (paint: string): boolean => paint !== 'none';

/** What `url(#…)` may name. */
export type Definitions = ReadonlyMap<string, SvgNode>;

export function definitionOf(reference: string, definitions: Definitions): SvgNode | undefined {
  const id = /^url\(#(.+)\)$/.exec(reference)?.[1];
  return id === undefined ? undefined : definitions.get(id);
}

function paintOutline(outline: string, style: Style, canvas: Canvas): void {
  const hasFill = isPainted(style.fill);
  const hasStroke = isPainted(style.stroke);
  if (!hasFill && !hasStroke) return;
  setOpacity(canvas, style);
  if (hasFill) setFill(canvas, style.fill);
  if (hasStroke) setStroke(canvas, style.stroke, style);
  canvas.write(`${outline}\n${hasFill ? (hasStroke ? 'B' : 'f') : 'S'}`);
}

export function drawShape(
  node: SvgNode,
  style: Style,
  definitions: Definitions,
  canvas: Canvas,
): void {
  const commands = outlineOf(node);
  if (!commands) throw new Error(`A PDF has no drawing for <${node.tag}>.`);
  const outline = writeOutline(commands);
  if (outline === '') return;
  const gradient = definitionOf(style.stroke, definitions);
  if (!gradient) {
    paintOutline(outline, style, canvas);
    return;
  }
  canvas.save();
  canvas.write(`${maskOf(gradient, canvas)} gs`);
  paintOutline(outline, { ...style, stroke: colourOfGradient(gradient) }, canvas);
  canvas.restore();
}
