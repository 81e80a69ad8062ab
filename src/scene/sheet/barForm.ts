// How is a lifespan painted? The status gives the line, as on the map.
import type { TieStatus } from '../../dataset/types';
import type { StripBar } from '../strip/types';
import type { Token } from '../theme';
import type { LineItem } from './types';

interface LineForm {
  dash?: [number, number, ...number[]];
  isRound?: true;
  /** Share of the bar's thickness. */
  width: number;
}

const forms: Record<TieStatus, LineForm> = {
  ongoing: { width: 1 },
  announced: { dash: [0.1, 8], isRound: true, width: 1 },
  past: { dash: [5, 4], width: 0.6 },
  refused: { dash: [11, 5], width: 1 },
  denied: { dash: [11, 3, 2, 3], width: 1 },
  alleged: { dash: [4, 4], width: 1 },
};

/** Refused and denied ties are grey whatever their type; so is the lane of folded pairs. */
function tokenOf({ type, status }: StripBar): Token {
  if (type === null) return 'border';
  return status === 'refused' || status === 'denied' ? 'refused' : type;
}

/** Lines of a bar in strip pixels: two for a coalition, and a tick where the start is known. */
export function barLines(bar: StripBar): LineItem[] {
  const { x0, x1, y, thickness, fadeIn, fadeOut } = bar;
  const { dash, isRound, width } = forms[bar.status];
  const stroke = tokenOf(bar);
  const isDouble = bar.type === 'coalition';
  const strokeWidth = bar.emphasis === 'muted' ? 1.5 : thickness * width * (isDouble ? 0.38 : 1);
  const inset = isRound ? strokeWidth / 2 : 0;
  const offsets = isDouble ? [-thickness / 3, thickness / 3] : [0];
  const lines = offsets.map(
    (offset): LineItem => ({
      kind: 'line',
      from: [x0 + inset, y + offset],
      to: [x1 - inset, y + offset],
      ...{ stroke, strokeWidth, fadeIn, fadeOut },
      ...(dash ? { dash } : {}),
      ...(isRound ? { isRound } : {}),
    }),
  );
  if (fadeIn > 0 || bar.tie === null) return lines;
  const over = thickness / 2 + 1.5;
  return [
    ...lines,
    { kind: 'line', from: [x0, y - over], to: [x0, y + over], stroke, strokeWidth: 2 },
  ];
}
