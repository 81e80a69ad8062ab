// Which form does a tie have? Kind is the end mark and hue; status is the line and the middle mark.
import type { TieStatus, TieType } from '../../dataset/types';
import type { Token } from '../theme';

type Presence = 'certain' | 'possible';

/** Sizes in px at scale 1. */
export interface LineForm {
  width: number;
  /** On, off; `null` is solid. Round dots: no length of their own, but a tenth for all rasterisers. */
  dash: [number, number] | null;
  isDotted: boolean;
  end: 'filled' | 'hollow' | 'open';
  /** What stands in the middle of the line. */
  mark: 'refused' | 'denied' | 'alleged' | null;
}

/** From the middle of a coalition's double line to each rail; 4.6 between the two. */
const coalitionOffset = 2.3;

/**
 * Panel colour on each side of lines and end marks: the partner that contrast is measured against.
 *
 * @param size of the line; a thin one keeps three quarters
 */
export const casingOf = (size: number): number => 2 * Math.max(size, 0.75);

/**
 * What only may hold is drawn at 0.62 of the size and in a paler hue. Weight alone tells the two
 * apart in grey; a thin line keeps its status in its dashes and its kind in its (smaller) end marks.
 */
const possibleSize = 0.62;

const forms: Record<TieStatus, LineForm> = {
  ongoing: { width: 3, dash: null, isDotted: false, end: 'filled', mark: null },
  announced: { width: 3.8, dash: [0.1, 6.5], isDotted: true, end: 'hollow', mark: null },
  refused: { width: 3, dash: [13, 7], isDotted: false, end: 'hollow', mark: 'refused' },
  denied: { width: 3, dash: [13, 7], isDotted: false, end: 'hollow', mark: 'denied' },
  alleged: { width: 3, dash: [4.5, 4.5], isDotted: false, end: 'hollow', mark: 'alleged' },
  past: { width: 1.75, dash: [6, 9], isDotted: false, end: 'open', mark: null },
};

/** Lines of a coalition: two, so each is thinner. */
function coalitionWidth(status: TieStatus): number {
  if (status === 'announced') return 2.6;
  return status === 'past' ? 1.75 : 2;
}

export function formOf(type: TieType, status: TieStatus): LineForm {
  const form = forms[status];
  return type === 'coalition' ? { ...form, width: coalitionWidth(status) } : form;
}

/**
 * Size of a form, 1 when it certainly holds. A past tie is only on the map while it may still
 * hold, so its own thin, open form already is the pale one.
 */
export const sizeOf = (status: TieStatus, presence: Presence): number =>
  presence === 'possible' && status !== 'past' ? possibleSize : 1;

const pale = {
  cooperation: 'cooperationPale',
  opposition: 'oppositionPale',
  coalition: 'coalitionPale',
  refused: 'refusedPale',
} as const;

/** Colour says the type only; what does not hold is grey whatever its type. */
export function hueOf(type: TieType, status: TieStatus, presence: Presence): Token {
  const hue = status === 'refused' || status === 'denied' ? 'refused' : type;
  return presence === 'possible' && status !== 'past' ? pale[hue] : hue;
}

/** Rails of a pale double line come less close than their width, or they would read as one line. */
export function railOffset(size: number, status: TieStatus, presence: Presence): number {
  return coalitionOffset * size * (sizeOf(status, presence) < 1 ? 1.35 : 1);
}
