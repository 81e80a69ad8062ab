// What has the reader asked to see? One serialisable value: URL, embed attributes and command line.
import type { projections } from '../dataset/terms';
import { type Filters, noFilters } from '../model/filter';
import type { Network } from '../model/network';
import type { Grouping } from '../model/sentenceGroups';
import { type Step, stepIndexAt } from '../model/timeline';
import type { TableKey } from './tableColumns';

/** An actor, a dyad ("a~b"), a tie or an event, by id. */
export type Selection =
  | { kind: 'actor'; id: string }
  | { kind: 'dyad'; id: string }
  | { kind: 'tie'; id: string }
  | { kind: 'event'; id: string };

/** Zoom factor and the shift of the map's centre, in frame pixels at zoom 1. */
export interface Camera {
  k: number;
  x: number;
  y: number;
}

export const restingCamera: Camera = { k: 1, x: 0, y: 0 };

/** Rows in the order of a column. */
export interface Sorting {
  column: string;
  isDescending: boolean;
}

export const tabs = ['map', 'list', 'tables'] as const;
export const groupings = ['pair', 'asserter'] as const satisfies readonly Grouping[];
export const axes = ['even', 'calendar'] as const;
export const colourSchemes = ['auto', 'light', 'dark'] as const;

export interface View {
  tab: (typeof tabs)[number];
  /** `null`: as the dataset says. */
  projection: (typeof projections)[number] | null;
  /** Time axis; `null`: the one that suits the data. */
  axis: (typeof axes)[number] | null;
  /** Key of a timeline step. */
  instant: string;
  selection: Selection | null;
  /** Only this actor, those tied to it, and the ties among them. */
  focus: string | null;
  filters: Filters;
  camera: Camera;
  /** What the list's sentences are put together by. */
  grouping: Grouping;
  /** Of each table that is not in the dataset's order. */
  sorting: { readonly [Key in TableKey]?: Sorting };
  /** Of the dataset's own texts, BCP 47 as the dataset writes it; `null`: as the interface. */
  language: string | null;
  theme: (typeof colourSchemes)[number];
}

/** More actors than this cannot all be named on a map: it then opens on the busiest one. */
const readableActors = 24;

/** Drawn actors, busiest first; ties in the dataset's order decide equal counts. */
export function actorsByDegree(network: Network): string[] {
  return [...network.tiesOf]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([actorId]) => actorId);
}

function openingFocus(network: Network): string | null {
  const given = network.prepared.dataset.story?.[0]?.view?.focus;
  if (given) return network.rootOf(given);
  const busiest = actorsByDegree(network);
  return busiest.length > readableActors ? (busiest[0] ?? null) : null;
}

/** How a dataset opens: on its as-of date, or as the first step of its story says. */
export function openingView(network: Network, steps: readonly Step[]): View {
  const given = network.prepared.dataset.story?.[0]?.view?.instant;
  const isKnown = steps.some((step) => step.key === given);
  const asOf = steps[stepIndexAt(steps, network.asOf)];
  return {
    tab: 'map',
    projection: null,
    axis: null,
    instant: isKnown && given ? given : (asOf?.key ?? ''),
    selection: null,
    focus: openingFocus(network),
    filters: noFilters,
    camera: restingCamera,
    grouping: 'pair',
    sorting: {},
    language: null,
    theme: 'auto',
  };
}
