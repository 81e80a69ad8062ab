// `entente`: what a program can do with datasets: read them, ask them, draw them. No React, no browser.

// From text to a dataset, or to its problems.
export { describeProblem } from '../dataset/describeProblem';
export { type Parsed, parse } from '../dataset/parse';
export { prepare } from '../dataset/prepare';
export type { DateValue, PreparedDataset } from '../dataset/prepared';
export type { Problem, ProblemCode } from '../dataset/problem';
export type { Actor, Citation, Dataset, Event, Source, Tie } from '../dataset/types';
// What it looks like. `entente/world` has the outlines.
export type { WorldTopology } from '../geo/basemap';
// Who is tied to whom, and what holds when.
export { type Filters, noFilters } from '../model/filter';
export { type Network, networkOf } from '../model/network';
export { type Snapshot, type Standing, snapshotAt } from '../model/snapshot';
export { type Step, timelineOf } from '../model/timeline';
export { writeScene } from '../render/writeScene';
export { buildScene, type SceneInput } from '../scene/buildScene';
export { type Theme, themes } from '../scene/theme';
export type { Scene } from '../scene/types';
// What is asked for, as a value and as a query.
export { readQuery, writeQuery } from '../view/query';
export { type Action, reduce } from '../view/reduce';
export { openingView, type Selection, type View } from '../view/view';
