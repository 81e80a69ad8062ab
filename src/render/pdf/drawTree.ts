// How does a drawn tree come onto the page? Element by element; what a PDF cannot draw is an error.
import type { Box, Point } from '../../scene/types';
import { styleOf } from '../style';
import type { SvgNode } from '../svgNode';
import type { Canvas } from './canvas';
import { type Definitions, definitionOf, drawShape } from './drawShape';
import { drawText } from './drawText';
import { addLink, boxesAlong } from './links';
import { carried, carriedBox, matrixOf, times } from './matrix';
import type { Place } from './place';
import { outlineOf, pointsAlong, writeOutline } from './shapes';
import { decimals } from './syntax';

const silent = new Set([
  'title',
  'desc',
  'metadata',
  'style',
  'defs',
  'clipPath',
  'linearGradient',
]);
const groups = new Set(['svg', 'g', 'a']);

/** Everything with an id, to be looked up by `url(#…)`. */
export function definitionsOf(node: SvgNode, found = new Map<string, SvgNode>()): Definitions {
  const { id } = node.attributes;
  if (id !== undefined) found.set(String(id), node);
  for (const child of node.children) if (typeof child !== 'string') definitionsOf(child, found);
  return found;
}

/** The sentence that a linked drawing is called by. */
function titleIn({ children }: SvgNode): string {
  for (const child of children) {
    if (typeof child === 'string') continue;
    const title = child.tag === 'title' ? child.children.join('') : titleIn(child);
    if (title) return title;
  }
  return '';
}

function linkShape(node: SvgNode, { matrix, target, clip }: Place, canvas: Canvas): void {
  if (!target) return;
  const boxes = pointsAlong(outlineOf(node) ?? []).flatMap((points): Box[] => {
    const onPage = points.map((point) => carried(matrix, point as Point));
    return boxesAlong(onPage);
  });
  addLink(canvas, target, boxes, clip);
}

function clippedBy(node: SvgNode, place: Place, definitions: Definitions, canvas: Canvas): Place {
  const reference = node.attributes['clip-path'];
  if (reference === undefined) return place;
  const [shape] = definitionOf(String(reference), definitions)?.children ?? [];
  const outline = shape && typeof shape !== 'string' ? outlineOf(shape) : null;
  if (!outline) throw new Error('A PDF has no drawing for this clip path.');
  canvas.write(`${writeOutline(outline)}\nW n`);
  const points = pointsAlong(outline).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return { ...place, clip: carriedBox(place.matrix, box) };
}

function drawGroup(node: SvgNode, above: Place, definitions: Definitions, canvas: Canvas): void {
  const { tag, attributes, children } = node;
  const { transform } = attributes;
  const isApart = transform !== undefined || attributes['clip-path'] !== undefined;
  if (isApart) canvas.save();
  let place: Place = { ...above, style: styleOf(attributes, above.style) };
  if (transform !== undefined) {
    const matrix = matrixOf(String(transform));
    canvas.write(`${decimals(matrix, 4)} cm`);
    place = { ...place, matrix: times(place.matrix, matrix) };
  }
  place = clippedBy(node, place, definitions, canvas);
  if (tag === 'a')
    place = { ...place, target: { href: String(attributes.href ?? ''), title: titleIn(node) } };
  for (const child of children)
    if (typeof child !== 'string') drawTree(child, place, definitions, canvas);
  if (isApart) canvas.restore();
}

export function drawTree(
  node: SvgNode,
  place: Place,
  definitions: Definitions,
  canvas: Canvas,
): void {
  if (silent.has(node.tag)) return;
  if (groups.has(node.tag)) drawGroup(node, place, definitions, canvas);
  else if (node.tag === 'text') drawText(node, place, canvas);
  else {
    drawShape(node, styleOf(node.attributes, place.style), definitions, canvas);
    linkShape(node, place, canvas);
  }
}
