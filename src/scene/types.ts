// What is a scene? Plain data (JSON): everything that is drawn, where it goes, and which item it is.
import type { ActorType, TieStatus, TieType } from '../dataset/types';
import type { Frame } from '../geo/projection';
import type { Token } from './theme';

/** [x, y] in frame pixels, y down. */
export type Point = [number, number];

/** [left, top, right, bottom] in frame pixels. */
export type Box = [number, number, number, number];

/** Quadratic Bézier: start, control, end. */
export type Curve = [Point, Point, Point];

/** One painted shape. Colours are tokens; the renderer resolves them. */
export interface Piece {
  /** What it is to the form, for styling by emphasis. */
  part: 'halo' | 'casing' | 'line' | 'end' | 'disc' | 'glyph' | 'symbol';
  /** SVG path data, 1 digit. */
  d: string;
  fill?: Token;
  stroke?: Token;
  strokeWidth?: number;
  dash?: [number, number];
  isRound?: boolean;
  /** 0 to 1; absent is 1. */
  strokeOpacity?: number;
}

export type Emphasis = 'normal' | 'highlighted' | 'muted';

/** Ties of one type and status between the same ends, drawn as one strand. */
export interface StrandItem {
  /** `type:status`, the slot's key within its bundle. */
  key: string;
  type: TieType;
  /** As drawn at the instant. */
  status: TieStatus;
  presence: 'certain' | 'possible';
  /** Its ties, in the dataset's order. */
  ties: string[];
  /** Begins, is announced, or is first reported at the instant shown. */
  isNew: boolean;
  pieces: Piece[];
  /** Flattened centre lines (several for a branching route), at most 6 px between points. */
  lines: Point[][];
  /** × or ? disc, or the number of a fanned-out tie. */
  marks: { at: Point; radius: number; text: '×' | '?' | 'denied' | string }[];
}

/** What travels together: all strands of one dyad, or one assertion about several (`branch`). */
export interface BundleItem {
  /** Dyad id "a~b", or "branch:" and its actors, joined by "+". */
  id: string;
  kind: 'dyad' | 'branch';
  /** Drawn actor ids at its ends; for a dyad in the dyad's order. */
  actors: string[];
  strands: StrandItem[];
  /** Number of ties, where it is more than the strands show. */
  badge: { at: Point; radius: number; count: number } | null;
  /** Invisible path to point at, to be stroked 24 px wide. */
  hit: string;
  emphasis: Emphasis;
}

export type SymbolShape = 'disc' | 'centre' | 'hexagon' | 'diamond' | 'square' | 'triangle';

export interface SymbolItem {
  actor: string;
  actorType: ActorType;
  shape: SymbolShape;
  at: Point;
  /** Half the width of what is painted. */
  radius: number;
  /** Where the actor truly is, when the symbol had to move away; a leader joins the two. */
  leaderTo: Point | null;
  isDocked: boolean;
  pieces: Piece[];
  emphasis: Emphasis;
}

type LabelKind = 'actor' | 'note' | 'ring' | 'country' | 'dockNote' | 'disputed' | 'caption';

export interface LabelItem {
  kind: LabelKind;
  /** Actor id, tie id, or what it belongs to. */
  of: string;
  lines: string[];
  /** Baseline of the first line. */
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  lineHeight: number;
  weight: 400 | 500 | 600 | 700;
  token: Token;
  /** Outline behind the letters. */
  halo: Token | null;
  /** BCP 47 of the text, where the dataset says. */
  lang: string | null;
  box: Box;
  /** From the label to what it names, where it had to go further away. */
  leader: [Point, Point] | null;
  emphasis: Emphasis;
}

/** Land and water below everything; depends on projection, frame and camera alone. */
export interface BasemapLayer {
  /** Water: the inside of the horizon, or everything where a projection has none. */
  sphere: string;
  graticule: string;
  land: string;
  borders: string;
  actorAreas: { actor: string; d: string }[];
  /** `hatch`: the stripes, already clipped to the area. */
  disputed: { id: string; name: string; d: string; hatch: string }[];
  rings: { kilometres: number; d: string }[];
  labels: LabelItem[];
}

/** Actors that have no place on the map stand in a card at its foot. */
export interface DockItem {
  box: Box;
  radius: number;
  labels: LabelItem[];
}

export interface Scene {
  frame: Frame;
  /** Multiplies strokes, marks, symbols and map text, never the geography: 1 on screens. */
  scale: number;
  basemap: BasemapLayer;
  dock: DockItem | null;
  /** Drawn in this order. */
  bundles: BundleItem[];
  symbols: SymbolItem[];
  labels: LabelItem[];
  /** Actors in scope whose name found no room; empty in every opening view. */
  unnamed: string[];
}
