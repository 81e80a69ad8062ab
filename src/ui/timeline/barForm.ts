// How is a lifespan painted? The status gives the line, as on the map.
import type { TieStatus } from '../../dataset/types';
import type { StripBar } from '../../scene/strip/types';
import type { Token } from '../../scene/theme';

interface LineForm {
  dash: string | undefined;
  isRound: boolean;
  /** Share of the bar's thickness. */
  width: number;
}

const solid: LineForm = { dash: undefined, isRound: false, width: 1 };
const forms: Record<TieStatus, LineForm> = {
  ongoing: solid,
  announced: { dash: '0.1 8', isRound: true, width: 1 },
  past: { dash: '5 4', isRound: false, width: 0.6 },
  refused: { dash: '11 5', isRound: false, width: 1 },
  denied: { dash: '11 3 2 3', isRound: false, width: 1 },
  alleged: { dash: '4 4', isRound: false, width: 1 },
};

export const formOf = (bar: StripBar): LineForm => forms[bar.status];

/** Refused and denied ties are grey whatever their type; so is the lane of folded pairs. */
export function tokenOf({ type, status }: StripBar): Token {
  if (type === null) return 'border';
  return status === 'refused' || status === 'denied' ? 'refused' : type;
}
