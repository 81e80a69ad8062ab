// What is a sheet? A whole image to publish, as plain data: the map, the words around it, their places.
import type { WorldTopology } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import type { Network } from '../../model/network';
import type { Step } from '../../model/timeline';
import type { View } from '../../view/view';
import type { FontWeight } from '../measureText';
import type { Token } from '../theme';
import type { Box, Piece, Point, Scene } from '../types';
import type { SheetOptions } from './options';
import type { PresetName } from './presets';

export type { SheetOptions };

/** A preset, or a size of one's own in px; without a height the sheet is as high as it needs. */
export type SheetSize = { preset: PresetName } | { width: number; height?: number };

export interface SheetInput {
  network: Network;
  steps: readonly Step[];
  view: View;
  world: WorldTopology;
  size: SheetSize;
  theme: 'light' | 'dark' | 'transparent';
  /** What is absent is as the preset has it. */
  options?: Partial<SheetOptions>;
  /** Address of this very view, shown in the footer; `null`: nowhere published. */
  permalink?: string | null;
  /** The frame that the view's camera was moved in; absent: the map of the sheet itself. */
  seenIn?: Frame;
  /** Instead of the text made from the data. */
  altText?: string;
}

/** Letters of one weight and colour within a line. */
export interface TextRun {
  text: string;
  weight: FontWeight;
  token: Token;
  /** Where it leads; http or https. */
  href?: string;
}

/** One or more lines. Every line begins, is centred or ends at `at[0]`. */
export interface TextItem {
  kind: 'text';
  /** Baseline of the first line. */
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  lineHeight: number;
  lines: TextRun[][];
  /** BCP 47 of the text, where the dataset says. */
  lang: string | null;
  /** What the letters take, in sheet pixels. */
  box: Box;
}

/** Pieces drawn in their own pixels, to be moved to `at` and multiplied by `scale`. */
interface PiecesItem {
  kind: 'pieces';
  at: Point;
  scale: number;
  pieces: Piece[];
}

interface RectItem {
  kind: 'rect';
  box: Box;
  fill: Token;
  radius: number;
  opacity?: number;
}

/** A straight line; `fadeIn` and `fadeOut` px at its ends run to nothing. */
export interface LineItem {
  kind: 'line';
  from: Point;
  to: Point;
  stroke: Token;
  strokeWidth: number;
  dash?: [number, number, ...number[]];
  isRound?: boolean;
  fadeIn?: number;
  fadeOut?: number;
}

export type SheetItem = TextItem | PiecesItem | RectItem | LineItem;

export type PartName = 'brand' | 'title' | 'summary' | 'legend' | 'strip' | 'evidence' | 'footer';

/** A part of the sheet around the map. Nothing in it leaves its box; no two boxes overlap. */
export interface SheetPart {
  name: PartName;
  box: Box;
  /** Drawn in this order. */
  items: SheetItem[];
}

/** Words and target of something drawn on the map. */
export interface SheetLink {
  title: string;
  /** The passage that says so; `null` where there is no address to open. */
  href: string | null;
}

/** A number on the map that leads to the table of evidence: "4" or "4–6". */
export interface NumberMark {
  bundle: string;
  text: string;
  at: Point;
  /** Half the height and half the width of the mark around it. */
  radius: number;
  halfWidth: number;
}

export interface SheetMap {
  /** In sheet pixels; the scene is drawn from its left top corner and clipped to it. */
  box: Box;
  scene: Scene;
  /** By strand, as `bundle id` + space + `strand key`. */
  strandLinks: Record<string, SheetLink>;
  /** Names by actor id. */
  actorTitles: Record<string, string>;
  /** In pixels of the map. */
  numbers: NumberMark[];
}

/** What the file says of itself, in its metadata. */
export interface SheetFacts {
  datasetId: string;
  title: string;
  altText: string;
  /** The line as it is shown. */
  source: string;
  /** Address of the first source. */
  sourceUrl: string | null;
  licence: string;
  worldview: string;
  /** As in the dataset, EDTF. */
  asOf: string;
  permalink: string | null;
}

/** What was asked for and is not on the sheet, for want of room. */
export type LeftOut = 'summary' | 'legend' | 'strip' | 'evidence';

export interface Sheet {
  /** In px at 1×. */
  width: number;
  height: number;
  /** Multiplies strokes and text of the map. */
  scale: number;
  palette: 'light' | 'dark';
  /** `null` is transparent. */
  background: Token | null;
  /** BCP 47. */
  language: string;
  /** Dots per inch at 1×, for what is printed. */
  density: number;
  map: SheetMap;
  parts: SheetPart[];
  facts: SheetFacts;
  leftOut: LeftOut[];
}
