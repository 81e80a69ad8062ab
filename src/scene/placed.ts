// What does a layout hold? A plan at rest, how the camera sees it, and what stands where.
import type { FittedProjection, Frame } from '../geo/projection';
import type { Camera } from '../view/view';
import type { Arrangement, Setting } from './arrange';
import type { Dock } from './dockCard';
import type { LayoutInput } from './layoutInput';
import type { Scope, ScopeOverTime } from './scope';
import type { Routes, Stands } from './spines';
import type { BasemapLayer, Point } from './types';

/** What is planned with the camera at rest; zoom and pan reuse it. */
export interface Plan {
  input: LayoutInput;
  scope: ScopeOverTime;
  centre: string | null;
  projection: FittedProjection;
  /** True positions of placed actors at rest. */
  trueAt: Map<string, Point>;
  dockAt: Dock | null;
  /** Of a small scope; a large one is arranged at each instant. */
  fixed: { routes: Routes; stands: Stands; resting: Placed } | null;
}

/** Everything placed, in frame pixels, as the camera sees it. */
export interface Placed extends Arrangement {
  setting: Setting;
  trueAt: Map<string, Point>;
  items: Items;
}

/** What items are kept of: an object that is placed, or something by its name. */
export type Thing = object | string;

/** Scene items by what they are of, and by its state, so that unchanged ones keep their identity. */
export type Items = Map<Thing, Map<string, unknown>>;

/** How scopes are placed that are too large for one plan: each cast anew, or everybody in a crowd. */
export interface LargeScopes {
  arrangeCast: (layout: Layout, scope: Scope) => Placed;
  crowdOf: (layout: Layout) => (scope: Scope) => Placed;
}

export interface Layout {
  plan: Plan;
  /** Asked for by large scopes alone. */
  large: LargeScopes | null;
  camera: Camera;
  frame: Frame;
  scale: number;
  projection: FittedProjection;
  basemap: BasemapLayer;
  centre: string | null;
  /** Arrangement of a small scope, the same at every instant. */
  fixed: Placed | null;
  /** Arrangements of a large scope that stood at some instant, by who and what stood. */
  casts: Map<string, Placed>;
  /** Where too many stand at once to arrange them anew: picks what stands from fixed places. */
  crowd: ((scope: Scope) => Placed) | null;
}
