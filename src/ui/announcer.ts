// How does a part of a map have something said aloud? It asks the status line of its own map.
import type { Store } from './store/store';

type Listener = (text: string) => void;

interface Announcer {
  listeners: Set<Listener>;
  isHushed: boolean;
}

/** Two maps on a page do not speak for each other. */
const announcers = new WeakMap<Store, Announcer>();

function announcerOf(store: Store): Announcer {
  const known = announcers.get(store);
  if (known) return known;
  const announcer = { listeners: new Set<Listener>(), isHushed: false };
  announcers.set(store, announcer);
  return announcer;
}

/** Says a short sentence once, politely. */
export function say(store: Store, text: string): void {
  for (const listener of announcerOf(store).listeners) listener(text);
}

/** Told of every sentence until the returned function is called. */
export function onSay(store: Store, listener: Listener): () => void {
  const { listeners } = announcerOf(store);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** While the timeline plays, steps are not said one by one. */
export function hush(store: Store, on: boolean): void {
  announcerOf(store).isHushed = on;
}

export const isQuiet = (store: Store): boolean => announcerOf(store).isHushed;
