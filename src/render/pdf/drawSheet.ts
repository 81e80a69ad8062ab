// In which order is a sheet drawn and read? Ground, map, then the words around it.
import type { PartName } from '../../scene/sheet/types';
import type { SvgNode } from '../svgNode';
import type { Canvas } from './canvas';
import type { Definitions } from './drawShape';
import { definitionsOf, drawTree } from './drawTree';
import type { Place } from './place';
import type { Marked } from './structure';
import { dictionary } from './syntax';

interface Drawing {
  place: Place;
  definitions: Definitions;
  canvas: Canvas;
  marked: Marked[];
}

/** Draws under a mark, so that a reader of the structure finds it. */
function drawMarked(node: SvgNode, mark: Marked, drawing: Drawing): void {
  const { canvas, place, definitions, marked } = drawing;
  canvas.marked = marked.push(mark) - 1;
  canvas.write(`/${mark.role} ${dictionary({ MCID: canvas.marked })} BDC`);
  drawTree(node, place, definitions, canvas);
  canvas.write('EMC');
}

/** What is there to be seen only. */
function drawSilent(node: SvgNode, { canvas, place, definitions }: Drawing): void {
  canvas.write('/Artifact BMC');
  drawTree(node, place, definitions, canvas);
  canvas.write('EMC');
}

const isPlainGroup = ({ tag, attributes }: SvgNode): boolean =>
  tag === 'g' && Object.keys(attributes).length === 0;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const textIn = ({ children }: SvgNode): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

function textMark(node: SvgNode, role: 'H1' | 'P'): Marked {
  const text = textIn(node);
  return rightToLeft.test(text) ? { role, actual: text.replace(/\p{Cf}/gu, '') } : { role };
}

function drawPart(node: SvgNode, role: 'H1' | 'P', drawing: Drawing): void {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (child.tag === 'text') drawMarked(child, textMark(child, role), drawing);
    else if (isPlainGroup(child)) drawPart(child, role, drawing);
    else drawSilent(child, drawing);
  }
}

/** @param parts names of the parts around the map, as they stand at the end of the tree */
export function drawSheet(
  tree: SvgNode,
  parts: readonly PartName[],
  altText: string,
  place: Place,
  canvas: Canvas,
): Marked[] {
  const drawing: Drawing = { place, canvas, definitions: definitionsOf(tree), marked: [] };
  const children = tree.children.filter((child) => typeof child !== 'string');
  const firstPart = children.length - parts.length;
  children.forEach((child, index) => {
    const part = parts[index - firstPart];
    if (part) drawPart(child, part === 'title' ? 'H1' : 'P', drawing);
    else if (child.tag === 'g') drawMarked(child, { role: 'Figure', alt: altText }, drawing);
    else drawSilent(child, drawing);
  });
  return drawing.marked;
}
