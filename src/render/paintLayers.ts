// How does a canvas show what moves of a scene? The same tree, painted; the ground lies below it.
import type { Scene } from '../scene/types';
import { labelNode } from './labelNode';
import type { Profile } from './profile';
import { initialStyle, type Style, styleOf } from './style';
import type { SvgNode } from './svgNode';
import { fontFamily, keptNodes, layerNodes } from './svgTree';

type Context = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'clearRect'
  | 'direction'
  | 'fill'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'lineWidth'
  | 'miterLimit'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
>;

const outlines = new WeakMap<SvgNode, Path2D>();

function drawnOutline({ tag, attributes }: SvgNode): Path2D {
  const number = (name: string) => Number(attributes[name] ?? 0);
  if (tag === 'path') return new Path2D(String(attributes.d));
  const outline = new Path2D();
  if (tag === 'circle') outline.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else if (tag === 'rect')
    outline.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  else throw new Error(`A canvas has no drawing for <${tag}>.`);
  return outline;
}

function outlineOf(node: SvgNode): Path2D {
  const known = outlines.get(node) ?? drawnOutline(node);
  outlines.set(node, known);
  return known;
}

function setStroke(context: Context, style: Style): void {
  context.globalAlpha = style.strokeOpacity;
  context.strokeStyle = style.stroke;
  context.lineWidth = style.strokeWidth;
  context.lineCap = style.isRoundCap ? 'round' : 'butt';
  context.lineJoin = style.isRoundJoin ? 'round' : 'miter';
  context.setLineDash([...style.dash]);
}

function setFill(context: Context, { fillOpacity, fill }: Style): void {
  context.globalAlpha = fillOpacity;
  context.fillStyle = fill;
}

function paintShape(context: Context, node: SvgNode, style: Style): void {
  const outline = outlineOf(node);
  if (style.fill !== 'none') {
    setFill(context, style);
    context.fill(outline);
  }
  if (style.stroke !== 'none') {
    setStroke(context, style);
    context.stroke(outline);
  }
}

const sides: Record<string, CanvasTextAlign> = { start: 'left', middle: 'center', end: 'right' };

/** As `unicode-bidi: plaintext` has it: the first letter decides. */
const isRightToLeft = (text: string): boolean =>
  /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);

/** The outline of all lines lies behind the letters of each. */
function paintText(context: Context, node: SvgNode, style: Style): void {
  const lines = node.children.map((child) =>
    typeof child === 'string'
      ? { text: child, at: node.attributes }
      : { text: child.children.join(''), at: child.attributes },
  );
  context.font = `${style.fontWeight} ${style.fontSize}px ${fontFamily}`;
  context.textAlign = sides[style.anchor] ?? 'left';
  const write = (put: 'strokeText' | 'fillText') => {
    for (const { text, at } of lines) {
      context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
      context[put](text, Number(at.x), Number(at.y));
    }
  };
  if (style.stroke !== 'none') {
    setStroke(context, style);
    write('strokeText');
  }
  setFill(context, style);
  write('fillText');
}

function paint(context: Context, node: SvgNode, above: Style): void {
  const style = styleOf(node.attributes, above);
  if (node.tag === 'text') paintText(context, node, style);
  else if (node.tag !== 'g') paintShape(context, node, style);
  else
    for (const child of node.children) if (typeof child !== 'string') paint(context, child, style);
}

/**
 * A way to paint one scene after another over the same ground: ties, symbols, names, the dock, and
 * what of the land's names is left.
 *
 * @param profile of a file: a canvas knows neither variables nor classes
 */
export function layersOn(context: Context, profile: Profile): (scene: Scene) => void {
  const nodeOf = keptNodes();
  // As in SVG; a canvas begins with 10.
  context.miterLimit = 4;
  return (scene) => {
    const { frame, scale, basemap } = scene;
    context.clearRect(0, 0, frame.width, frame.height);
    const layers = [
      basemap.labels.map((label) => nodeOf(label, (item) => labelNode(item, scale, profile))),
      ...(['dock', 'bundles', 'symbols', 'labels'] as const).map((name) =>
        layerNodes(name, scene, profile, nodeOf),
      ),
    ];
    for (const node of layers.flat()) paint(context, node, initialStyle);
  };
}
