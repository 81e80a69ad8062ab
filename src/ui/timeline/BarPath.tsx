// How does one lifespan look? A line in its type's hue and its status's form, fading where a bound is unknown.
import { memo, useId } from 'react';
import type { StripBar } from '../../scene/strip/types';
import { formOf, tokenOf } from './barForm';

const tickOver = 1.5;

function stops({ x0, x1, fadeIn, fadeOut }: StripBar): [number, number][] {
  const length = Math.max(1, x1 - x0);
  return [
    [0, fadeIn ? 0 : 1],
    [fadeIn / length, 1],
    [1 - fadeOut / length, 1],
    [1, fadeOut ? 0 : 1],
  ];
}

export const BarPath = memo(function BarPath({ bar }: { bar: StripBar }) {
  const gradient = useId();
  const colour = `var(--${tokenOf(bar)})`;
  const { dash, isRound, width } = formOf(bar);
  const fades = bar.fadeIn > 0 || bar.fadeOut > 0;
  const stroke = fades ? `url(#${gradient})` : colour;
  const isDouble = bar.type === 'coalition';
  const offsets = isDouble ? [-bar.thickness / 3, bar.thickness / 3] : [0];
  const strokeWidth = bar.thickness * width * (isDouble ? 0.38 : 1);
  const inset = isRound ? strokeWidth / 2 : 0;
  return (
    <g className="bar" data-tie-bar={bar.tie ?? undefined} data-emphasis={bar.emphasis}>
      {fades && (
        <linearGradient
          id={gradient}
          gradientUnits="userSpaceOnUse"
          x1={bar.x0}
          x2={bar.x1}
          y1={0}
          y2={0}
        >
          {stops(bar).map(([offset, opacity], index) => (
            <stop key={index} offset={offset} stopColor={colour} stopOpacity={opacity} />
          ))}
        </linearGradient>
      )}
      {offsets.map((offset) => (
        <line
          key={offset}
          x1={bar.x0 + inset}
          x2={bar.x1 - inset}
          y1={bar.y + offset}
          y2={bar.y + offset}
          stroke={stroke}
          strokeWidth={strokeWidth}
          strokeDasharray={dash}
          strokeLinecap={isRound ? 'round' : 'butt'}
        />
      ))}
      {bar.fadeIn === 0 && bar.tie && (
        <line
          x1={bar.x0}
          x2={bar.x0}
          y1={bar.y - bar.thickness / 2 - tickOver}
          y2={bar.y + bar.thickness / 2 + tickOver}
          stroke={colour}
          strokeWidth={2}
        />
      )}
    </g>
  );
});
