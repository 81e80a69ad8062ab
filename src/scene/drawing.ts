// What does every part of a scene need to know? The layout, what stands, what is new, what is asked for.
import type { Snapshot } from '../model/snapshot';
import { overlaps } from './boxes';
import type { Attention } from './emphasis';
import type { Items, Layout, Placed, Thing } from './placed';
import type { Group } from './strands';
import type { Box, Scene } from './types';

/** More states of one thing than a story needs; a longer one starts again beyond. */
const mostStates = 256;

/** What is kept of a thing in a state, else made anew: unchanged items are the same objects. */
export function kept<Item>(items: Items, thing: Thing, state: string, build: () => Item): Item {
  let states = items.get(thing);
  if (!states) {
    states = new Map();
    items.set(thing, states);
  }
  const known = states.get(state);
  if (known !== undefined) return known as Item;
  const item = build();
  if (states.size === mostStates) states.clear();
  states.set(state, item);
  return item;
}

/** The list from before, if nothing in it differs. */
const keptList = <Item>(before: Item[], next: Item[]): Item[] =>
  before.length === next.length && before.every((item, index) => item === next[index])
    ? before
    : next;

/** A scene with what the one before had too; that one itself, when nothing is another. */
export function keptScene(before: Scene | undefined, scene: Scene): Scene {
  if (!before) return scene;
  const next: Scene = {
    ...scene,
    bundles: keptList(before.bundles, scene.bundles),
    symbols: keptList(before.symbols, scene.symbols),
    labels: keptList(before.labels, scene.labels),
    unnamed: keptList(before.unnamed, scene.unnamed),
  };
  const parts = Object.keys(next) as (keyof Scene)[];
  return parts.every((part) => before[part] === next[part]) ? before : next;
}

/** Whether anything of a box can be in the frame. */
export const isSeen = (box: Box, { frame }: Layout): boolean =>
  overlaps(box, [0, 0, frame.width, frame.height], 24);

/** What is drawn: a layout at an instant, under a selection. */
export interface Drawing {
  layout: Layout;
  placed: Placed;
  snapshot: Snapshot;
  attention: Attention;
  fresh: ReadonlySet<string>;
}

/** What a strand looks like depends on this alone. */
export const stateOf = (group: Omit<Group, 'type' | 'status'>): string =>
  `${group.key}/${group.presence}/${group.isNew ? 'new' : ''}/${group.ties.join()}`;
