// Who is tied to whom? The dataset indexed once: roll-ups, dyads, ties of an actor, bounds.
import type { Day, PreparedDataset } from '../dataset/prepared';
import type { Actor, Event, Tie } from '../dataset/types';
import { type Bounds, boundsOf } from './bounds';
import { dayOf } from './instant';

/** Two actors as drawn, in a fixed order, so that a bundle's slot never depends on what is shown. */
export interface Dyad {
  /** "a~b", ids sorted by code unit. */
  id: string;
  a: string;
  b: string;
}

/** Ends of a tie as drawn: sub-state actors and persons rolled up to the actor they are part of. */
export interface Ends {
  sources: string[];
  targets: string[];
  /** All with all; then `sources` and `targets` both hold all parties. */
  isAllWithAll: boolean;
  isDirected: boolean;
  /** Every distinct actor at either end. */
  actors: string[];
}

export interface Network {
  prepared: PreparedDataset;
  asOf: Day;
  actors: Map<string, Actor>;
  ties: Map<string, Tie>;
  events: Map<string, Event>;
  /** Actor id to the id of the actor that it is shown under; itself when it is part of nobody. */
  rootOf: (actorId: string) => string;
  ends: Map<string, Ends>;
  bounds: Map<string, Bounds>;
  /** Ties that touch an actor, or anything that is part of it, by its drawn id. */
  tiesOf: Map<string, string[]>;
}

const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const unique = (ids: string[]): string[] => [...new Set(ids)];

function rollUp(actors: Map<string, Actor>): (actorId: string) => string {
  const roots = new Map<string, string>();
  for (const { id } of actors.values()) {
    let root = id;
    const seen = new Set([root]);
    for (let above = actors.get(root)?.partOf; above && !seen.has(above); ) {
      seen.add(above);
      root = above;
      above = actors.get(root)?.partOf;
    }
    roots.set(id, root);
  }
  return (actorId) => roots.get(actorId) ?? actorId;
}

function endsOf(tie: Tie, rootOf: (id: string) => string): Ends {
  const parties = unique(list(tie.parties).map(rootOf));
  const sources = tie.parties ? parties : unique(list(tie.source).map(rootOf));
  const targets = tie.parties ? parties : unique(list(tie.target).map(rootOf));
  return {
    sources,
    targets,
    isAllWithAll: tie.parties !== undefined,
    isDirected: tie.directed ?? tie.parties === undefined,
    actors: unique([...sources, ...targets]),
  };
}

/** The dyad of two drawn actors. */
export function dyadOf(one: string, other: string): Dyad {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { id: `${a}~${b}`, a, b };
}

/** Indexes a dataset. Pure: the same dataset gives the same network. */
export function networkOf(prepared: PreparedDataset): Network {
  const { dataset, dates } = prepared;
  const asOf = dates[dataset.asOf]?.max ?? dayOf(9999, 12, 31);
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const rootOf = rollUp(actors);
  const ends = new Map(dataset.ties.map((tie) => [tie.id, endsOf(tie, rootOf)]));
  const tiesOf = new Map<string, string[]>();
  for (const [tieId, tieEnds] of ends) {
    for (const actorId of tieEnds.actors) {
      const known = tiesOf.get(actorId);
      if (known) known.push(tieId);
      else tiesOf.set(actorId, [tieId]);
    }
  }
  return {
    prepared,
    asOf,
    actors,
    ties: new Map(dataset.ties.map((tie) => [tie.id, tie])),
    events: new Map(dataset.events.map((event) => [event.id, event])),
    rootOf,
    ends,
    bounds: new Map(dataset.ties.map((tie) => [tie.id, boundsOf(tie, dates, asOf)])),
    tiesOf,
  };
}

/** Whether all its ends are shown as one actor: such a tie is counted and told, but is no line. */
export const isWithinOne = (network: Network, tieId: string): boolean =>
  network.ends.get(tieId)?.actors.length === 1;
