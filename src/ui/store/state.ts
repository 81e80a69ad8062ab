// What does the page know at a moment? The network, the view, and what follows from the two.
import type { PreparedDataset } from '../../dataset/prepared';
import type { FittedProjection } from '../../geo/projection';
import { type Network, networkOf } from '../../model/network';
import { type Snapshot, snapshotAt } from '../../model/snapshot';
import { type Step, timelineOf } from '../../model/timeline';
import { languageOf } from '../../scene/text';
import type { Scene } from '../../scene/types';
import { openingView, type View } from '../../view/view';

/** What panels read. Everything but `view` and `scene` is derived; nothing derived is stored. */
export interface State {
  network: Network;
  steps: Step[];
  view: View;
  /** In which the dataset's texts are shown, as far as it has them; BCP 47. */
  language: string;
  /** The step that `view.instant` names. */
  step: Step;
  stepIndex: number;
  /** Ties that stand at the step and pass the filters. */
  snapshot: Snapshot;
  /** Whether the step is passed in a scrub: its scene may then be one from before. */
  isScrubbing: boolean;
  /** `null` until the map has been measured and the basemap has arrived. */
  scene: Scene | null;
  /** Of the scene. */
  projection: FittedProjection | null;
}

/** A dataset always has a step: its as-of date. */
function stepOf(steps: Step[], view: View): { step: Step; stepIndex: number } {
  const found = steps.findIndex((step) => step.key === view.instant);
  const stepIndex = found < 0 ? steps.length - 1 : found;
  const step = steps[stepIndex];
  if (!step) throw new Error('A timeline has no step.');
  return { step, stepIndex };
}

/** A dataset as it opens. */
export function openingState(prepared: PreparedDataset): State {
  const network = networkOf(prepared);
  const steps = timelineOf(network);
  const view = openingView(network, steps);
  const shown = stepOf(steps, view);
  const snapshot = snapshotAt(network, shown.step.instant, view.filters);
  const language = languageOf(view);
  return {
    ...{ network, steps, view, language, ...shown, snapshot },
    ...{ isScrubbing: false, scene: null, projection: null },
  };
}

/** The state for the next view; what the view did not change keeps its identity. */
export function withView(state: State, view: View, isScrubbing = false): State {
  if (view === state.view) return state;
  const isSameStep = view.instant === state.view.instant;
  const shown = isSameStep
    ? { step: state.step, stepIndex: state.stepIndex }
    : stepOf(state.steps, view);
  const snapshot =
    isSameStep && view.filters === state.view.filters
      ? state.snapshot
      : snapshotAt(state.network, shown.step.instant, view.filters);
  return { ...state, view, language: languageOf(view), ...shown, snapshot, isScrubbing };
}
