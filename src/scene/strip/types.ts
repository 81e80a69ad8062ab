// What does a timeline strip hold? Plain data, like a scene: bands, events, lanes and bars with positions.
import type { TieStatus, TieType } from '../../dataset/types';
import type { Emphasis } from '../types';
import type { AxisKind } from './axis';

/** One step. Positions in strip pixels, y down. */
export interface StripBand {
  key: string;
  x: number;
  width: number;
  /** Where a lifespan that ends with this step ends. */
  barEnd: number;
  /** `null` where a neighbour's date leaves no room. */
  date: string | null;
  /** What changes, as much of it as fits; of the current step beyond its band where that is narrow. */
  change: { x: number; text: string } | null;
  isCurrent: boolean;
  isPlanned: boolean;
}

export interface StripEvent {
  id: string;
  /** Middle of its marker. */
  x: number;
  y: number;
  /** As much of it as fits. */
  label: string;
  /** Whether the label stands before its marker. */
  isBefore: boolean;
  /** Full text, for a name. */
  fullLabel: string;
  isPlanned: boolean;
  emphasis: Emphasis;
}

/** A lane per pair of actors; the last may stand for all that found no room. */
export interface StripLane {
  /** Ids of the lane's drawn actors joined by "~"; `others` for the folded rest. */
  id: string;
  label: string;
  count: number;
  y: number;
  /** A dyad that can be selected; `null` for the folded rest and for assertions about several. */
  dyad: string | null;
  ties: string[];
  emphasis: Emphasis;
}

/** The lifespan of a tie. An end that is not known fades. */
export interface StripBar {
  /** `null` for the folded rest. */
  tie: string | null;
  lane: string;
  x0: number;
  x1: number;
  y: number;
  thickness: number;
  type: TieType | null;
  status: TieStatus;
  /** Widths over which the bar appears and vanishes; 0 where the bound is known. */
  fadeIn: number;
  fadeOut: number;
  emphasis: Emphasis;
}

export interface Strip {
  width: number;
  height: number;
  /** Where the axis begins and ends; lane labels stand before it. */
  axisStart: number;
  axisEnd: number;
  axis: AxisKind;
  bands: StripBand[];
  /** Years, on a calendar axis. */
  ticks: { x: number; label: string }[];
  events: StripEvent[];
  /** Events that found no row: how many in all, and counts of them along the axis; a row of text. */
  rest: { label: string; y: number; counts: { x: number; count: number }[] } | null;
  lanes: StripLane[];
  bars: StripBar[];
  /** Date of the current step, on a flag at the playhead. */
  flag: { x: number; width: number; text: string };
  playhead: number;
}
