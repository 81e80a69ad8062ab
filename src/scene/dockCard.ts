// What does a card hold for actors without a place? Their symbols, names and kinds, and what it is called.
import type { Frame } from '../geo/projection';
import { type Anchor, labelItem, type TextStyle } from './label';
import type { Box, DockItem, LabelItem, Point } from './types';

/** A name to be docked; `note` says what kind of actor it is, where there is room. */
export interface Docked {
  id: string;
  name: string;
  lang: string | null;
  note: string;
}

export interface Dock {
  item: DockItem;
  /** Symbol positions by actor. */
  at: Map<string, Point>;
  names: LabelItem[];
  /** At the side of the map, not at its foot. */
  isBeside: boolean;
}

/** Sizes in px at scale 1. */
const narrowFrame = 480;
const frameWithNotes = 900;
export const noteBelowName = 17;
const radius = 6;

const styleOf = (size: number, weight: TextStyle['weight'], scale: number): TextStyle => ({
  size: size * scale,
  weight,
  lineHeight: Math.round(size * 1.2) * scale,
});

export interface Measures {
  isNarrow: boolean;
  hasNotes: boolean;
  scale: number;
  name: TextStyle;
  small: TextStyle;
  margin: number;
}

export function measuresOf(frame: Frame, scale: number): Measures {
  const isNarrow = frame.width / scale < narrowFrame;
  const hasNotes = frame.width / scale >= frameWithNotes;
  return {
    isNarrow,
    hasNotes,
    scale,
    name: styleOf(isNarrow || !hasNotes ? 14 : 15, 600, scale),
    small: styleOf(12, 400, scale),
    margin: (isNarrow ? 8 : 16) * scale,
  };
}

/** A card that nobody stands in yet. */
export const emptyDock = (box: Box, scale: number, isBeside: boolean): Dock => ({
  item: { box, radius: radius * scale, labels: [] },
  at: new Map(),
  names: [],
  isBeside,
});

/** Puts an actor into a card: its symbol, its name, and below that what kind of actor it is. */
export function addNamed(
  dock: Dock,
  { id, lang, note }: Docked,
  symbol: Point,
  lines: readonly string[],
  [x, baseline]: Point,
  anchor: Anchor,
  { scale, name, small, hasNotes }: Measures,
): void {
  dock.at.set(id, symbol);
  const wording = { of: id, halo: null } as const;
  const spelled = { ...wording, kind: 'actor', lines, token: 'text', lang } as const;
  dock.names.push(labelItem(spelled, name, [x, baseline], anchor));
  if (!hasNotes || note === '') return;
  const below = baseline + (lines.length - 1) * name.lineHeight + noteBelowName * scale;
  const noted = { ...wording, kind: 'dockNote', token: 'muted', lang: null } as const;
  dock.item.labels.push(labelItem({ ...noted, lines: [note] }, small, [x, below], anchor));
}

export function addCaption(
  dock: Dock,
  lines: readonly string[],
  at: Point,
  anchor: Anchor,
  { small }: Measures,
): void {
  const wording = { kind: 'caption', of: 'dock', token: 'muted', halo: null, lang: null } as const;
  dock.item.labels.push(labelItem({ ...wording, lines }, small, at, anchor));
}
