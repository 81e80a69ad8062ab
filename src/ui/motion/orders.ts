// What do page and painter say to each other? What is to be painted, and from when on it stands.
import type { PreparedDataset } from '../../dataset/prepared';
import type { WorldTopology } from '../../geo/basemap';
import type { Frame } from '../../geo/projection';
import type { Step } from '../../model/timeline';
import type { Theme } from '../../scene/theme';
import type { Box } from '../../scene/types';
import type { View } from '../../view/view';

/** A font as a style sheet declares it; its addresses are absolute. */
export interface Typeface {
  family: string;
  source: string;
  weight: string;
  unicodeRange: string;
}

export interface Stage {
  canvas: OffscreenCanvas;
  frame: Frame;
  /** Pixels of the canvas to one of the frame. */
  density: number;
  /** Controls over the map, in frame pixels. */
  reserved: readonly Box[];
  world: WorldTopology;
  typefaces: readonly Typeface[];
}

/** What stays the same while time is scrubbed, and the step that it starts from. */
export interface Start {
  /** Starts are counted. */
  number: number;
  view: View;
  theme: Theme;
  step: Step;
}

export type Order =
  | { kind: 'stage'; stage: Stage }
  | { kind: 'dataset'; prepared: PreparedDataset }
  | { kind: 'start'; start: Start }
  | { kind: 'step'; step: Step };

/** The start that stands on the canvas, or a step after it: said once a start. */
export interface Standing {
  start: number;
}
