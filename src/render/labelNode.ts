// How is text on the map written? One text element a label, one span a line.

import type { Token } from '../scene/theme';
import type { LabelItem, Point } from '../scene/types';
import type { Profile } from './profile';
import { type Attributes, element, type SvgNode, shortNumber } from './svgNode';

/** Letters of right-to-left scripts: Hebrew to Arabic extended, and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Width of the outline behind letters, px at scale 1. */
const haloWidth = 4;

function leaderNode([from, to]: [Point, Point], scale: number, profile: Profile): SvgNode {
  return element('path', {
    ...(profile.isLive ? { class: 'leader' } : {}),
    d: `M${from.map(shortNumber).join(',')}L${to.map(shortNumber).join(',')}`,
    fill: 'none',
    stroke: profile.paint('muted'),
    'stroke-width': scale,
  });
}

function textNode(label: LabelItem, scale: number, profile: Profile): SvgNode {
  const attributes: Attributes = {};
  if (profile.isLive) {
    attributes.class = `label ${label.kind}`;
    if (label.kind === 'actor') attributes['data-actor'] = label.of;
    else if (label.of) attributes['data-of'] = label.of;
  }
  if (label.lang) attributes.lang = label.lang;
  attributes.x = label.at[0];
  attributes.y = label.at[1];
  attributes['font-size'] = label.size;
  attributes['font-weight'] = label.weight;
  if (label.anchor !== 'start') attributes['text-anchor'] = label.anchor;
  // The frame stays left to right, so that anchors keep their side; each line orders its own letters.
  if (rightToLeft.test(label.lines.join(''))) attributes['unicode-bidi'] = 'plaintext';
  attributes.fill = profile.paint(label.emphasis === 'muted' ? 'muted' : label.token);
  if (label.halo) {
    attributes.stroke = profile.paint(label.halo);
    attributes['stroke-width'] = haloWidth * scale;
    attributes['stroke-linejoin'] = 'round';
    attributes['paint-order'] = 'stroke';
  }
  const [first = '', ...others] = label.lines;
  if (others.length === 0) return element('text', attributes, [first]);
  const lines = label.lines.map((line, index) =>
    element('tspan', { x: label.at[0], y: label.at[1] + index * label.lineHeight }, [line]),
  );
  return element('text', attributes, lines);
}

export function labelNode(label: LabelItem, scale: number, profile: Profile): SvgNode {
  const text = textNode(label, scale, profile);
  const key = `${label.kind} ${label.of} ${label.lines.join(' ')}`;
  if (!label.leader) return { ...text, key };
  return { ...element('g', {}, [leaderNode(label.leader, scale, profile), text]), key };
}

/** A short text in the middle of a disc; the capitals of the typeface are 0.7 of its size high. */
export function discText(text: string, at: Point, size: number, token: Token, profile: Profile) {
  const attributes: Attributes = profile.isLive ? { class: 'count' } : {};
  return element(
    'text',
    {
      ...attributes,
      ...{ x: at[0], y: at[1] + size * 0.35, 'font-size': size, 'font-weight': 600 },
      ...{ 'text-anchor': 'middle', fill: profile.paint(token) },
    },
    [text],
  );
}
