// How are a sheet's words, swatches, boxes and lines written?
import type { LineItem, SheetItem, SheetPart, TextItem, TextRun } from '../../scene/sheet/types';
import { isRightToLeft } from '../../scene/text';
import { pieceNodes } from '../pieceNode';
import type { Profile } from '../profile';
import { type Attributes, element, type SvgNode, shortNumber } from '../svgNode';

/** Lines that fade in the same way share a gradient. */
const fadeKey = ({ from, to, stroke, fadeIn = 0, fadeOut = 0 }: LineItem): string | null =>
  fadeIn > 0 || fadeOut > 0
    ? [from[0], to[0], fadeIn, fadeOut].map(shortNumber).join('-').replaceAll('.', '_') + stroke
    : null;

const idOf = (key: string, prefix: string): string => `${prefix}f${key}`;

function gradient(line: LineItem, id: string, profile: Profile): SvgNode {
  const { from, to, fadeIn = 0, fadeOut = 0, stroke } = line;
  const length = Math.max(1, to[0] - from[0]);
  const stops: [number, number][] = [
    [0, fadeIn ? 0 : 1],
    [Math.min(1, fadeIn / length), 1],
    [Math.max(0, 1 - fadeOut / length), 1],
    [1, fadeOut ? 0 : 1],
  ];
  const colour = profile.paint(stroke);
  const ends = { x1: from[0], y1: 0, x2: to[0], y2: 0, gradientUnits: 'userSpaceOnUse' };
  return element(
    'linearGradient',
    { id, ...ends },
    stops.map(([offset, opacity]) =>
      element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    ),
  );
}

/** The gradients of all fading lines, each once. */
export function gradientsOf(
  parts: readonly SheetPart[],
  prefix: string,
  profile: Profile,
): SvgNode[] {
  const gradients = new Map<string, SvgNode>();
  for (const item of parts.flatMap(({ items }) => items)) {
    const key = item.kind === 'line' ? fadeKey(item) : null;
    if (key === null || item.kind !== 'line' || gradients.has(key)) continue;
    gradients.set(key, gradient(item, idOf(key, prefix), profile));
  }
  return gradients.size > 0 ? [element('defs', {}, [...gradients.values()])] : [];
}

function lineNode(item: LineItem, prefix: string, profile: Profile): SvgNode {
  const { from, to, stroke, strokeWidth, dash, isRound } = item;
  const key = fadeKey(item);
  const attributes: Attributes = {
    ...{ x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    stroke: key === null ? profile.paint(stroke) : `url(#${idOf(key, prefix)})`,
    'stroke-width': strokeWidth,
  };
  if (dash) attributes['stroke-dasharray'] = dash.map(shortNumber).join(' ');
  if (isRound) attributes['stroke-linecap'] = 'round';
  return element('line', attributes);
}

/** A line of one style is the text itself; of several, a span each. */
function runNodes(line: readonly TextRun[], profile: Profile): (SvgNode | string)[] {
  return line.map(({ text, weight, token, href }) => {
    const span = element('tspan', { 'font-weight': weight, fill: profile.paint(token) }, [text]);
    return href && /^https?:\/\//.test(href) ? element('a', { href }, [span]) : span;
  });
}

function textNodes({ at, anchor, size, lineHeight, lines, lang }: TextItem, profile: Profile) {
  return lines.map((line, index): SvgNode => {
    // Browsers set a baseline on a whole pixel; so does everybody here, and all draw the same.
    const y = Math.round(at[1] + index * lineHeight);
    const attributes: Attributes = { x: at[0], y, 'font-size': size };
    if (lang) attributes.lang = lang;
    if (anchor !== 'start') attributes['text-anchor'] = anchor;
    if (line.some(({ text }) => isRightToLeft(text))) attributes['unicode-bidi'] = 'plaintext';
    const [only, ...others] = line;
    if (only && others.length === 0 && !only.href) {
      attributes['font-weight'] = only.weight;
      attributes.fill = profile.paint(only.token);
      return element('text', attributes, [only.text]);
    }
    attributes['xml:space'] = 'preserve';
    return element('text', attributes, runNodes(line, profile));
  });
}

export function itemNodes(item: SheetItem, prefix: string, profile: Profile): SvgNode[] {
  switch (item.kind) {
    case 'text':
      return textNodes(item, profile);
    case 'line':
      return [lineNode(item, prefix, profile)];
    case 'rect': {
      const [x, y, right, bottom] = item.box;
      const attributes: Attributes = {
        ...{ x, y, width: right - x, height: bottom - y, fill: profile.paint(item.fill) },
        ...(item.radius > 0 ? { rx: item.radius } : {}),
        ...(item.opacity === undefined ? {} : { 'fill-opacity': item.opacity }),
      };
      return [element('rect', attributes)];
    }
    case 'pieces': {
      const [x, y] = item.at.map(shortNumber);
      const transform = `translate(${x} ${y}) scale(${Math.round(item.scale * 1e4) / 1e4})`;
      return [element('g', { transform }, pieceNodes(item.pieces, profile))];
    }
  }
}
