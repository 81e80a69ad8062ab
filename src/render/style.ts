// How is an element painted? Its own attributes, and what it inherits.
import type { FontWeight } from './file/fontTable';
import type { Attributes } from './svgNode';

export interface Style {
  /** "#rrggbb" or "none". */
  fill: string;
  /** "#rrggbb", "none", or "url(#id)" of a gradient. */
  stroke: string;
  strokeWidth: number;
  dash: readonly number[];
  isRoundCap: boolean;
  isRoundJoin: boolean;
  fillOpacity: number;
  strokeOpacity: number;
  fontSize: number;
  fontWeight: FontWeight;
  anchor: string;
}

export const initialStyle: Style = {
  ...{ fill: '#000000', stroke: 'none', strokeWidth: 1, dash: [] },
  ...{ isRoundCap: false, isRoundJoin: false, fillOpacity: 1, strokeOpacity: 1 },
  ...{ fontSize: 16, fontWeight: 400, anchor: 'start' },
};

const dashOf = (value: string): number[] =>
  value === 'none' ? [] : value.split(/[\s,]+/).map(Number);

export function styleOf(attributes: Attributes, above: Style): Style {
  const number = (name: string, inherited: number) => Number(attributes[name] ?? inherited);
  const text = (name: string, inherited: string) => String(attributes[name] ?? inherited);
  const round = (name: string, inherited: boolean) =>
    attributes[name] === undefined ? inherited : attributes[name] === 'round';
  const dash = attributes['stroke-dasharray'];
  return {
    fill: text('fill', above.fill),
    stroke: text('stroke', above.stroke),
    strokeWidth: number('stroke-width', above.strokeWidth),
    dash: dash === undefined ? above.dash : dashOf(String(dash)),
    isRoundCap: round('stroke-linecap', above.isRoundCap),
    isRoundJoin: round('stroke-linejoin', above.isRoundJoin),
    fillOpacity: number('fill-opacity', above.fillOpacity),
    strokeOpacity: number('stroke-opacity', above.strokeOpacity),
    fontSize: number('font-size', above.fontSize),
    fontWeight: number('font-weight', above.fontWeight) as FontWeight,
    anchor: text('text-anchor', above.anchor),
  };
}
