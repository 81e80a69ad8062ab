// How long do model and scene take without a browser? Reads prepared datasets, prints JSON.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { PreparedDataset } from '../src/dataset/prepared';
import { world } from '../src/entries/world';
import { noFilters } from '../src/model/filter';
import { networkOf } from '../src/model/network';
import { snapshotAt } from '../src/model/snapshot';
import { timelineOf } from '../src/model/timeline';
import { largeScopes } from '../src/scene/largeScopes';
import type { Scene } from '../src/scene/types';
import { controlsIn } from '../src/ui/map/controls';
import { drawerOf } from '../src/ui/store/drawing';
import { openingState, type State, withView } from '../src/ui/store/state';
import { median, quantile, spreadOf } from './statistics.mjs';

const frames = {
  wide: { width: 1072, height: 680 },
  narrow: { width: 360, height: 492 },
};
/** One part of the run stops here, ms: a slow step is measured a few times, a fast one often. */
const partLimit = 3000;
const leastSteps = 5;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median of up to `most` runs; the first warms up and counts only when there is no time for more. */
function repeated(run: () => unknown, most = 15): number {
  const first = timed(run);
  const samples: number[] = [];
  for (let spent = first; samples.length < most && spent < partLimit / 4; ) {
    const sample = timed(run);
    samples.push(sample);
    spent += sample;
  }
  return samples.length > 0 ? median(samples) : first;
}

function modelOf(text: string) {
  const prepared = JSON.parse(text) as PreparedDataset;
  const network = networkOf(prepared);
  return {
    actors: prepared.dataset.actors.length,
    ties: prepared.dataset.ties.length,
    steps: timelineOf(network).length,
    floor: repeated(() => JSON.parse(text)),
    networkOf: repeated(() => networkOf(prepared)),
    timelineOf: repeated(() => timelineOf(network)),
    snapshotAt: repeated(() => snapshotAt(network, network.asOf, noFilters)),
  };
}

/** Steps in order, thinned to runs of consecutive ones when there are many: reuse is between neighbours. */
function stepRuns(count: number): number[][] {
  if (count <= 60) return [Array.from({ length: count }, (_, index) => index)];
  const starts = Array.from({ length: 8 }, (_, run) => Math.floor(((run + 0.5) / 8) * count));
  return starts.map((start) =>
    Array.from({ length: 6 }, (_, index) => Math.min(count - 1, start + index)),
  );
}

interface Stepped {
  times: number[];
  reuse: number[];
  bundles: number[];
}

const share = (scene: Scene, before: Scene): number => {
  const known = new Set(before.bundles);
  const kept = scene.bundles.filter((item) => known.has(item)).length;
  return scene.bundles.length > 0 ? kept / scene.bundles.length : 1;
};

/** A new drawer each time, so that no scene is known beforehand; the code is warm after the first. */
function stepsOf(state: State, frame: keyof typeof frames, stepped: Stepped) {
  const draw = drawerOf({
    world,
    frame: frames[frame],
    large: largeScopes,
    reserved: controlsIn(frames[frame]),
  });
  const layout = timed(() => draw(state));
  const start = performance.now();
  for (const run of stepRuns(state.steps.length)) {
    let before: Scene | null = null;
    for (const index of run) {
      const instant = state.steps[index]?.key ?? '';
      const next = withView(state, { ...state.view, instant });
      let scene: Scene | null = null;
      const time = timed(() => {
        ({ scene } = draw(next));
      });
      const drawn = scene as Scene | null;
      if (drawn && before) {
        stepped.times.push(time);
        stepped.reuse.push(share(drawn, before));
        stepped.bundles.push(drawn.bundles.length);
      }
      before = drawn;
      if (performance.now() - start > partLimit && stepped.times.length >= leastSteps)
        return layout;
    }
  }
  return layout;
}

function sceneOf(text: string, isWhole: boolean) {
  const opened = openingState(JSON.parse(text) as PreparedDataset);
  const state = isWhole ? withView(opened, { ...opened.view, focus: null }) : opened;
  const stepped: Stepped = { times: [], reuse: [], bundles: [] };
  const wide = [stepsOf(state, 'wide', stepped)];
  if ((wide[0] ?? 0) < partLimit) wide.push(stepsOf(state, 'wide', stepped));
  return {
    layoutWide: median(wide),
    layoutNarrow: stepsOf(state, 'narrow', { times: [], reuse: [], bundles: [] }),
    sceneAt: spreadOf(stepped.times),
    reuse: { median: median(stepped.reuse), lowest: quantile(stepped.reuse, 0) },
    bundles: median(stepped.bundles),
  };
}

const results = process.argv.slice(2).map((file) => {
  const text = readFileSync(file, 'utf8');
  const model = modelOf(text);
  const scenes: Record<string, ReturnType<typeof sceneOf>> = { 'as opened': sceneOf(text, false) };
  if (openingState(JSON.parse(text) as PreparedDataset).view.focus)
    scenes.everybody = sceneOf(text, true);
  return { id: (JSON.parse(text) as PreparedDataset).dataset.id, model, scenes };
});
process.stdout.write(JSON.stringify(results));
