// How does a canvas show a scene, moment by moment? The same tree, painted; the ground is painted once.
import type { BasemapLayer, Scene } from '../scene/types';
import { dockNodes, groundNodes } from './basemapNodes';
import { labelNode } from './labelNode';
import type { Profile } from './profile';
import { initialStyle, type Style, styleOf } from './style';
import type { SvgNode } from './svgNode';
import { fontFamily, keptNodes, layerNodes } from './svgTree';

type Context = OffscreenCanvasRenderingContext2D;
type Stroke = (context: Context) => void;

function outlineOf({ tag, attributes }: SvgNode): Path2D {
  const number = (name: string) => Number(attributes[name] ?? 0);
  if (tag === 'path') return new Path2D(String(attributes.d));
  const outline = new Path2D();
  if (tag === 'circle') outline.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else if (tag === 'rect')
    outline.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  else throw new Error(`A canvas has no drawing for <${tag}>.`);
  return outline;
}

function setStroke(context: Context, style: Style): void {
  context.globalAlpha = style.strokeOpacity;
  context.strokeStyle = style.stroke;
  context.lineWidth = style.strokeWidth;
  context.lineCap = style.isRoundCap ? 'round' : 'butt';
  context.lineJoin = style.isRoundJoin ? 'round' : 'miter';
  context.setLineDash(style.dash as number[]);
}

function setFill(context: Context, { fillOpacity, fill }: Style): void {
  context.globalAlpha = fillOpacity;
  context.fillStyle = fill;
}

function shapeStroke(node: SvgNode, style: Style): Stroke {
  const outline = outlineOf(node);
  const [isFilled, isStroked] = [style.fill !== 'none', style.stroke !== 'none'];
  return (context) => {
    if (isFilled) {
      setFill(context, style);
      context.fill(outline);
    }
    if (isStroked) {
      setStroke(context, style);
      context.stroke(outline);
    }
  };
}

const sides: Record<string, CanvasTextAlign> = { start: 'left', middle: 'center', end: 'right' };

/** As `unicode-bidi: plaintext` has it: the first letter decides. */
const isRightToLeft = (text: string): boolean =>
  /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);

/** The outline of all lines lies behind the letters of each. */
function textStroke({ attributes, children }: SvgNode, style: Style): Stroke {
  const lines = children.map((child) => {
    const text = typeof child === 'string' ? child : child.children.join('');
    const at = typeof child === 'string' ? attributes : child.attributes;
    return { text, x: Number(at.x), y: Number(at.y), isRightToLeft: isRightToLeft(text) };
  });
  const font = `${style.fontWeight} ${style.fontSize}px ${fontFamily}`;
  const side = sides[style.anchor] ?? 'left';
  return (context) => {
    const write = (put: 'strokeText' | 'fillText') => {
      for (const line of lines) {
        context.direction = line.isRightToLeft ? 'rtl' : 'ltr';
        context[put](line.text, line.x, line.y);
      }
    };
    context.font = font;
    context.textAlign = side;
    if (style.stroke !== 'none') {
      setStroke(context, style);
      write('strokeText');
    }
    setFill(context, style);
    write('fillText');
  };
}

function strokesOf(node: SvgNode, above: Style): Stroke[] {
  const style = styleOf(node.attributes, above);
  if (node.tag === 'text') return [textStroke(node, style)];
  if (node.tag !== 'g') return [shapeStroke(node, style)];
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : strokesOf(child, style),
  );
}

/** What a node takes is found once: most nodes stand for many moments. */
function brush(context: Context): (nodes: readonly SvgNode[]) => void {
  // As in SVG; a canvas begins with 10.
  context.miterLimit = 4;
  const known = new WeakMap<SvgNode, Stroke[]>();
  return (nodes) => {
    for (const node of nodes) {
      const strokes = known.get(node) ?? strokesOf(node, initialStyle);
      known.set(node, strokes);
      for (const stroke of strokes) stroke(context);
    }
  };
}

/** Names come and go over the same ground. */
const isSameGround = (one: BasemapLayer, other: BasemapLayer): boolean =>
  (Object.keys(one) as (keyof BasemapLayer)[]).every(
    (part) => part === 'labels' || one[part] === other[part],
  );

/** Land and water as a picture, made anew only when they are others. */
function groundOn({ canvas }: Context, profile: Profile): (scene: Scene) => OffscreenCanvas {
  const ground = new OffscreenCanvas(canvas.width, canvas.height);
  let shown: BasemapLayer | null = null;
  return ({ frame, scale, basemap }) => {
    if (shown && isSameGround(shown, basemap)) return ground;
    shown = basemap;
    const context = ground.getContext('2d');
    if (!context) throw new Error('A browser that paints on one canvas paints on another.');
    const density = canvas.width / frame.width;
    context.setTransform(density, 0, 0, density, 0, 0);
    // As the page has it beyond the horizon.
    context.fillStyle = profile.paint('sea');
    context.fillRect(0, 0, frame.width, frame.height);
    brush(context)(groundNodes(basemap, scale, profile));
    return ground;
  };
}

/**
 * A way to paint one scene after another. The canvas is opaque: what a browser need not blend with what
 * lies below costs it half.
 *
 * @param profile of a file: a canvas knows neither variables nor classes
 */
export function layersOn(context: Context, profile: Profile): (scene: Scene) => void {
  const nodeOf = keptNodes();
  const ground = groundOn(context, profile);
  const paint = brush(context);
  return (scene) => {
    const { frame, scale, basemap, dock } = scene;
    context.globalAlpha = 1;
    context.drawImage(ground(scene), 0, 0, frame.width, frame.height);
    paint(basemap.labels.map((label) => nodeOf(label, (item) => labelNode(item, scale, profile))));
    if (dock) paint(dockNodes(dock, scale, profile));
    for (const name of ['bundles', 'symbols', 'labels'] as const)
      paint(layerNodes(name, scene, profile, nodeOf));
  };
}
